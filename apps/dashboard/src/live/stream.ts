/** `offline`: the device says that it has no network; `waiting`: the API does not answer, and is asked again. */
export type StreamState = 'opening' | 'live' | 'waiting' | 'offline'

const SETTLED_AFTER_MS = 300
const AGAIN_AFTER_MS = 3_000

interface Listener {
  onState(state: StreamState): void
  /** Something changed; a burst is told once. Also after every gap, in which changes may have been missed. */
  onChange(): void
}

/**
 * Listens to the API's stream of changes while somebody looks at the page; a browser opens only a few streams an origin,
 * so a hidden tab gives its own back. Returns what ends it.
 */
export function openStream({ onState, onChange }: Listener): () => void {
  let source: EventSource | null = null
  let settling: ReturnType<typeof setTimeout> | undefined
  let again: ReturnType<typeof setTimeout> | undefined
  let missed = false

  function tell() {
    clearTimeout(settling)
    settling = setTimeout(onChange, SETTLED_AFTER_MS)
  }

  function open() {
    clearTimeout(again)
    if (source || document.hidden || typeof EventSource === 'undefined') return
    if (!navigator.onLine) return onState('offline')
    source = new EventSource('/live')
    source.addEventListener('ready', () => {
      onState('live')
      if (missed) tell()
      missed = true
    })
    source.addEventListener('changed', tell)
    source.addEventListener('error', () => {
      close()
      onState(navigator.onLine ? 'waiting' : 'offline')
      again = setTimeout(open, AGAIN_AFTER_MS)
    })
  }

  function close() {
    source?.close()
    source = null
  }

  function look() {
    if (document.hidden) close()
    else open()
  }

  function loseNetwork() {
    close()
    onState('offline')
  }

  document.addEventListener('visibilitychange', look)
  addEventListener('online', open)
  addEventListener('offline', loseNetwork)
  open()
  return () => {
    document.removeEventListener('visibilitychange', look)
    removeEventListener('online', open)
    removeEventListener('offline', loseNetwork)
    clearTimeout(settling)
    clearTimeout(again)
    close()
  }
}

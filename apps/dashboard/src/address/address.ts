import { useSyncExternalStore } from 'react'

const MOVED = 'portday:moved'

/** What stands behind the question mark of the address, `''` without one. */
export function useAddress(): string {
  return useSyncExternalStore(subscribe, () => location.search)
}

/** Goes to an address of this page: `push` is a step that Back undoes, `replace` is none. */
export function goTo(href: string, step: 'push' | 'replace' = 'push') {
  if (step === 'push') history.pushState(null, '', href)
  else history.replaceState(null, '', href)
  dispatchEvent(new Event(MOVED))
}

function subscribe(onMove: () => void) {
  addEventListener('popstate', onMove)
  addEventListener(MOVED, onMove)
  return () => {
    removeEventListener('popstate', onMove)
    removeEventListener(MOVED, onMove)
  }
}

import { useSyncExternalStore } from 'react'
import { afterStep, type KeptTap, type Step } from './kept-taps.ts'

const KEY = 'portday.kept-taps.1'
const NONE: readonly KeptTap[] = []

/** What is shown until the screen has been read again is not kept for longer than this, should nobody look. */
const RECORDED_FOR_MS = 24 * 3_600_000

let text: string | null = null
let known: readonly KeptTap[] = NONE
/** A browser that stores nothing keeps the taps as long as the page is open. */
let storesNothing = false
const listeners = new Set<() => void>()

/** The taps kept in this browser, whichever of its tabs they were made in. */
export function keptTaps(): readonly KeptTap[] {
  if (storesNothing) return known
  const stored = localStorage.getItem(KEY)
  if (stored !== text) {
    text = stored
    known = stored === null ? NONE : readTaps(stored)
  }
  return known
}

/** Takes steps and keeps what comes of them, before anything is sent. */
export function stepTaps(...steps: readonly Step[]): readonly KeptTap[] {
  known = steps.reduce(afterStep, keptTaps())
  text = JSON.stringify(known)
  try {
    localStorage.setItem(KEY, text)
  } catch {
    storesNothing = true
  }
  for (const tell of listeners) tell()
  return known
}

export function useKeptTaps(): readonly KeptTap[] {
  return useSyncExternalStore(listen, keptTaps)
}

/** Whether taps outlive a reload here. */
export function outlivesReload(): boolean {
  return !storesNothing
}

/** Nothing is on its way when nobody sends: after a reload, what was has no answer any more. */
export function forgetWhatWasOnItsWay(now: Date) {
  const taps = keptTaps()
  const lost = taps.filter(({ state }) => state === 'sending').map(({ id }) => id)
  const old = taps.filter(({ state, at }) => state === 'recorded' && isOld(at, now)).map(({ id }) => id)
  if (lost.length > 0) stepTaps({ does: 'lose', ids: lost })
  if (old.length > 0) stepTaps({ does: 'drop', ids: old })
}

function isOld(at: string | null, now: Date): boolean {
  return at === null || now.getTime() - Date.parse(at) > RECORDED_FOR_MS
}

export function listen(tell: () => void): () => void {
  const told = (event: StorageEvent) => event.key === KEY && tell()
  listeners.add(tell)
  addEventListener('storage', told)
  return () => {
    listeners.delete(tell)
    removeEventListener('storage', told)
  }
}

function readTaps(stored: string): readonly KeptTap[] {
  try {
    const taps: unknown = JSON.parse(stored)
    return Array.isArray(taps) ? taps : NONE
  } catch {
    return NONE
  }
}

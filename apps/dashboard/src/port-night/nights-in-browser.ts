import { serverNow, setServerNow } from '../time/server-clock.ts'
import type { Night } from './night.ts'

const PREFIX = 'portday.night.2.'
const MOST_KEPT = 3

/** A night as it was last read here, so that its list is there when the page is loaded without a network. */
export interface KeptNight {
  readonly night: Night
  /** On the server's clock. */
  readonly readAt: string
  /** How far the server's clock was ahead of this device's. */
  readonly aheadMs: number
  /** Whether who read it may give commands. */
  readonly mayCommand: boolean
}

export function keepNight(night: Night, mayCommand: boolean) {
  const readAt = serverNow()
  const kept: KeptNight = { night, readAt: readAt.toISOString(), aheadMs: readAt.getTime() - Date.now(), mayCommand }
  try {
    for (const key of olderThan(MOST_KEPT - 1, night.migration.id)) localStorage.removeItem(key)
    localStorage.setItem(PREFIX + night.migration.id, JSON.stringify(kept))
  } catch {
    // A browser that keeps nothing shows the night as long as the page is open.
  }
}

/** Answers null when the night was never read here. Sets the clock as it was then, for as long as no answer sets it. */
export function keptNight(id: string): KeptNight | null {
  const kept = read(PREFIX + id)
  if (kept && serverNow().getTime() === Date.now()) setServerNow(new Date(Date.now() + kept.aheadMs).toISOString())
  return kept
}

function olderThan(count: number, but: string): string[] {
  const keys = Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place) ?? '')
  return keys
    .filter((key) => key.startsWith(PREFIX) && key !== PREFIX + but)
    .sort((one, other) => (read(other)?.readAt ?? '').localeCompare(read(one)?.readAt ?? ''))
    .slice(count)
}

function read(key: string): KeptNight | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return typeof kept === 'object' && kept !== null && 'night' in kept ? (kept as KeptNight) : null
  } catch {
    return null
  }
}

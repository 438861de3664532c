import { Temporal } from 'temporal-polyfill'

/** Where every "now" of the server comes from. */
export interface Clock {
  now(): Temporal.Instant
}

/**
 * A clock that runs. With `startsAt` it starts at that instant now and runs on from there, for rehearsals and tests;
 * without, it is the machine's.
 */
export function createClock({ startsAt }: { startsAt: Temporal.Instant | null }): Clock {
  if (startsAt === null) return { now: () => Temporal.Now.instant() }
  // The monotonic clock, so that a correction of the machine's time does not move a rehearsal.
  const begunAt = performance.now()
  return { now: () => startsAt.add({ milliseconds: Math.floor(performance.now() - begunAt) }) }
}

import type { Temporal } from 'temporal-polyfill'
import { endOfDay, formatInstant, localDate, startOfDay } from '../calendar/local-time.ts'
import type { Commitment } from '../foc/commitment.ts'
import type { PortOrderFacts } from './facts.ts'

/** The calendar date of a commitment in the order's zone (R4.4). */
export function focDay(foc: Commitment, order: Pick<PortOrderFacts, 'timeZone'>): Temporal.PlainDate {
  return foc.at ? localDate(foc.at, order.timeZone) : foc.date
}

/** The earliest moment of the release: its time, or the start of its day while it has none. */
export function earliestRelease(foc: Commitment): Temporal.Instant {
  return foc.at ?? startOfDay(foc.date, foc.timeZone)
}

/** The latest moment of the release: its time, or the end of its day while it has none (R2.7). */
export function latestRelease(foc: Commitment): Temporal.Instant {
  return foc.at ?? endOfDay(foc.date, foc.timeZone)
}

/** `2026-06-15 09:30 PDT`, or the bare date while there is no time. */
export function focInWords(foc: Pick<Commitment, 'date' | 'at' | 'timeZone'>): string {
  return foc.at ? formatInstant(foc.at, foc.timeZone) : foc.date.toString()
}

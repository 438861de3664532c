import { addBusinessDays, calendarOf, localDate } from '@portday/domain/calendar'
import { Temporal } from 'temporal-polyfill'
import type { OrderOnPage } from '../order-on-page.ts'

const HOUR_MS = 3_600_000

export interface LockBar {
  readonly bestEffortAt: Date
  readonly lockedAt: Date
  readonly releasedAt: Date
  /** Where now stands on the bar from best effort to the release, 0 to 1; null before and after it. */
  readonly now: number | null
}

/** The hours before a FOC in which the winning carrier takes changes on best effort, and in which it takes none (R6.4). */
export function lockBar({ foc, migration }: Pick<OrderOnPage, 'foc' | 'migration'>, now: Date): LockBar | null {
  if (!foc?.at) return null
  const released = Date.parse(foc.at)
  const { bestEffortHours, lockHours } = migration.winningCarrier
  const begins = released - bestEffortHours * HOUR_MS
  const share = (now.getTime() - begins) / (released - begins)
  return {
    bestEffortAt: new Date(begins),
    lockedAt: new Date(released - lockHours * HOUR_MS),
    releasedAt: new Date(released),
    now: share >= 0 && share <= 1 ? share : null,
  }
}

/** The first date that the winning carrier takes as a new one of ours (R6.4), counted by the rules of business days (R4). */
export function earliestNewDate(
  { carrier, migration, timeZone }: Pick<OrderOnPage, 'carrier' | 'migration' | 'timeZone'>,
  now: Date,
): string {
  const today = localDate(Temporal.Instant.fromEpochMilliseconds(now.getTime()), timeZone)
  const calendar = calendarOf({
    country: carrier.country === 'CA' ? 'CA' : 'US',
    holidaysAdded: carrier.holidaysAdded.map((day) => Temporal.PlainDate.from(day)),
    holidaysDropped: carrier.holidaysDropped.map((day) => Temporal.PlainDate.from(day)),
  })
  return addBusinessDays(today, migration.winningCarrier.newDateBusinessDays, calendar).toString()
}

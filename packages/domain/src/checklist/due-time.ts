import { Temporal } from 'temporal-polyfill'
import { localDate } from '../calendar/local-time.ts'
import { DAY_ITEMS_DUE } from './port-day-schedule.ts'

/** What an item is counted from: the instant of a release, or its bare date. */
export interface Release {
  readonly date: Temporal.PlainDate
  readonly at: Temporal.Instant | null
}

export interface DueTime {
  readonly dueAt: Temporal.Instant | null
  readonly dueOn: Temporal.PlainDate
}

const HOURS_A_DAY = 24

/**
 * When an item is due. Whole days are counted on the calendar and fall due at 17:00 in the zone (R7.1); hours and minutes
 * elapse, also across a change of the clocks (R4.4), and give no instant while the release has no time (R6.1).
 */
export function dueTime(release: Release, offset: string, timeZone: string): DueTime {
  const duration = Temporal.Duration.from(offset)
  if (offset.endsWith('D')) {
    const day = release.at ? localDate(release.at, timeZone) : release.date
    return dueAtDaysEnd(day.add(duration), timeZone)
  }
  if (release.at) {
    const dueAt = release.at.add(duration)
    return { dueAt, dueOn: localDate(dueAt, timeZone) }
  }
  return { dueAt: null, dueOn: release.date.add({ days: Math.trunc(duration.total('hours') / HOURS_A_DAY) }) }
}

/** 17:00 of a date in a zone (R7.1). */
export function dueAtDaysEnd(dueOn: Temporal.PlainDate, timeZone: string): DueTime {
  return { dueAt: dueOn.toZonedDateTime({ timeZone, plainTime: DAY_ITEMS_DUE }).toInstant(), dueOn }
}

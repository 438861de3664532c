import type { Temporal } from 'temporal-polyfill'

const DAYS_BACK = 90

/** The first day that a statistic looks at, in UTC: the one given, else the one 90 days ago. */
export function startOfStatistics(since: Temporal.PlainDate | null | undefined, now: Temporal.Instant): string {
  return (since ?? now.toZonedDateTimeISO('UTC').toPlainDate().subtract({ days: DAYS_BACK })).toString()
}

export const SINCE = {
  nullable: true,
  description: 'Only what was recorded on this day (UTC) or later; 90 days back unless told.',
} as const

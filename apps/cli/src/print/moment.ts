import { formatInstant } from '@portday/domain/calendar'
import { Temporal } from 'temporal-polyfill'

/** An instant of the API in a zone: 2026-06-15 09:30 PDT. */
export function moment(instant: string, timeZone: string): string {
  return formatInstant(Temporal.Instant.from(instant), timeZone)
}

/** An instant in a zone, its date and its time apart: ['2026-06-15', '09:30 PDT']. */
export function dayAndTime(instant: string, timeZone: string): [day: string, time: string] {
  const text = moment(instant, timeZone)
  return [text.slice(0, 10), text.slice(11)]
}

/** Monday for 2026-06-15. */
export function weekday(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-US', { weekday: 'long' })
}

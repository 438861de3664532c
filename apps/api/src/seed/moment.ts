import { addBusinessDays, FEDERAL_CALENDAR, localDate, subtractBusinessDays } from '@portday/domain/calendar'
import { Temporal } from 'temporal-polyfill'

/** A point of the demonstration world, told from the day on which it is made. `time` is HH:MM of the place. */
export type Moment =
  | { readonly kind: 'ago' | 'ahead'; readonly businessDays: number; readonly time: string }
  | { readonly kind: 'hours_ago'; readonly hours: number; readonly minutes: number }
  | { readonly kind: 'tonight'; readonly time: string }

/** So many business days before today, at least one: always past. */
export function ago(businessDays: number, time: string): Moment {
  return { kind: 'ago', businessDays, time }
}

/** So many business days after today, at least one: always to come. */
export function ahead(businessDays: number, time: string): Moment {
  return { kind: 'ahead', businessDays, time }
}

/** So long ago, whatever day that was: port nights and port-back windows count hours. */
export function hoursAgo(hours: number, minutes = 0): Moment {
  return { kind: 'hours_ago', hours, minutes }
}

/** In the early morning that comes next. */
export function tonight(time: string): Moment {
  return { kind: 'tonight', time }
}

/** From this hour on, "tonight" is the next morning: nobody prepares a release an hour before it. */
const NIGHT_BELONGS_TO_TODAY_UNTIL = 3
const HOURS_COUNT_FROM_FULL = 15

/** When a moment is, for a world made at `madeAt` in a place of that zone. */
export function instantOf(moment: Moment, madeAt: Temporal.Instant, timeZone: string): Temporal.Instant {
  const now = madeAt.toZonedDateTimeISO(timeZone)
  const today = localDate(madeAt, timeZone)
  switch (moment.kind) {
    case 'ago':
      return at(subtractBusinessDays(today, moment.businessDays, FEDERAL_CALENDAR), moment.time, timeZone)
    case 'ahead':
      return at(addBusinessDays(today, moment.businessDays, FEDERAL_CALENDAR), moment.time, timeZone)
    case 'tonight':
      return at(now.hour < NIGHT_BELONGS_TO_TODAY_UNTIL ? today : today.add({ days: 1 }), moment.time, timeZone)
    case 'hours_ago':
      return madeAt
        .round({ smallestUnit: 'minute', roundingIncrement: HOURS_COUNT_FROM_FULL, roundingMode: 'floor' })
        .subtract({ hours: moment.hours, minutes: moment.minutes })
  }
}

function at(date: Temporal.PlainDate, time: string, timeZone: string): Temporal.Instant {
  return date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).toInstant()
}

import { Temporal } from 'temporal-polyfill'
import type { CarrierFacts } from '../carrier/carrier.ts'
import { dayNumber, dayOf, weekday, yearOf } from './day-number.ts'
import { holidaysObservedIn } from './holidays.ts'

/** Monday to Friday, less the holidays of one carrier (R4.1). */
export interface BusinessCalendar {
  isBusinessDay(day: Temporal.PlainDate): boolean
  /** The holiday's name, also on a weekend that the carrier added; null on any other day. */
  holidayName(day: Temporal.PlainDate): string | null
  /** `holidayName` of a day number, for walking over many days. */
  holidayOn(dayNumber: number): string | null
  /** `isBusinessDay` of a day number (days since 1970-01-01), for walking over many days. */
  worksOn(dayNumber: number): boolean
}

type HolidayFacts = Pick<CarrierFacts, 'country' | 'holidaysAdded' | 'holidaysDropped'>

const FRIDAY = 5

/** The eleven US federal holidays, where no carrier is known (R4.1). */
export const FEDERAL_CALENDAR: BusinessCalendar = calendar('US', new Set(), new Set())

/**
 * The losing carrier's own calendar (R4.1): its country's holidays without those it works through, and its own days. A
 * day both added and dropped is a holiday.
 */
export function calendarOf(carrier: HolidayFacts): BusinessCalendar {
  const added = new Set(carrier.holidaysAdded.map(dayNumber))
  const dropped = new Set(carrier.holidaysDropped.map(dayNumber))
  return calendar(carrier.country, added, dropped)
}

function calendar(
  country: CarrierFacts['country'],
  added: ReadonlySet<number>,
  dropped: ReadonlySet<number>,
): BusinessCalendar {
  const holidayOn = (day: number): string | null => {
    const statutory = holidaysObservedIn(country, yearOf(day)).get(day)
    if (statutory !== undefined && !dropped.has(day)) return statutory
    return added.has(day) ? 'Carrier holiday' : null
  }
  const worksOn = (day: number): boolean => weekday(day) <= FRIDAY && holidayOn(day) === null
  return {
    isBusinessDay: (day) => worksOn(dayNumber(day)),
    holidayName: (day) => holidayOn(dayNumber(day)),
    holidayOn,
    worksOn,
  }
}

/** The holidays from one day to another, both included, as the calendar keeps them (R4.1). */
export function holidaysBetween(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  calendar: BusinessCalendar,
): { readonly date: Temporal.PlainDate; readonly name: string }[] {
  const holidays = []
  const last = dayNumber(to)
  for (let day = dayNumber(from); day <= last; day += 1) {
    const name = calendar.holidayOn(day)
    if (name !== null) holidays.push({ date: dayOf(day), name })
  }
  return holidays
}

/** The day itself if it is a business day, else the first one after it. */
export function nextBusinessDay(day: Temporal.PlainDate, calendar: BusinessCalendar): Temporal.PlainDate {
  return addBusinessDays(day, 0, calendar)
}

/**
 * The n-th business day after day 0, n a whole number from 0 (R4.3). Day 0 is a business day: any other day counts as
 * the next one (R4.2).
 */
export function addBusinessDays(day: Temporal.PlainDate, n: number, calendar: BusinessCalendar): Temporal.PlainDate {
  return step(day, n, 1, calendar)
}

/** The n-th business day before the last business day on or before `day`, n a whole number from 0 (R4.3). */
export function subtractBusinessDays(
  day: Temporal.PlainDate,
  n: number,
  calendar: BusinessCalendar,
): Temporal.PlainDate {
  return step(day, n, -1, calendar)
}

function step(day: Temporal.PlainDate, n: number, direction: 1 | -1, calendar: BusinessCalendar): Temporal.PlainDate {
  let at = dayNumber(day)
  const toBusinessDay = () => {
    while (!calendar.worksOn(at)) at += direction
  }
  toBusinessDay()
  for (let left = n; left > 0; left -= 1) {
    at += direction
    toBusinessDay()
  }
  return dayOf(at)
}

/**
 * The business days after `from`, up to and with `to`: what `addBusinessDays` added (R4.3). Negative when `to` is the
 * earlier one.
 */
export function businessDaysBetween(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  calendar: BusinessCalendar,
): number {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const direction = last < first ? -1 : 1
  let count = 0
  for (let day = Math.min(first, last) + 1; day <= Math.max(first, last); day += 1) {
    if (calendar.worksOn(day)) count += direction
  }
  return count
}

type ReceivingCarrier = Pick<
  CarrierFacts,
  'timeZone' | 'receiptCutoff' | 'country' | 'holidaysAdded' | 'holidaysDropped'
>

/**
 * Day 0 of a request (R4.2): the business day on which it counts as received, in the carrier's zone. After the cutoff,
 * or on a day that is no business day, that is the next one; on the stroke of the cutoff it is in time, as is a bare date.
 */
export function dayOfReceipt(
  received: Temporal.Instant | Temporal.PlainDate,
  carrier: ReceivingCarrier,
): Temporal.PlainDate {
  const calendar = calendarOf(carrier)
  if (received instanceof Temporal.PlainDate) return nextBusinessDay(received, calendar)
  const local = received.toZonedDateTimeISO(carrier.timeZone)
  const date = local.toPlainDate()
  const late = Temporal.PlainTime.compare(local.toPlainTime(), carrier.receiptCutoff) > 0
  // Late on a Saturday is still Monday: the cutoff only ends days on which the carrier works.
  return nextBusinessDay(late && calendar.isBusinessDay(date) ? date.add({ days: 1 }) : date, calendar)
}

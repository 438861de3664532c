import { Temporal } from 'temporal-polyfill'
import type { CarrierFacts } from '../carrier/carrier.ts'
import { dayNumber, firstDayNumber, weekday } from './day-number.ts'
import { easter } from './easter.ts'

type Country = CarrierFacts['country']

const MONDAY = 1
const THURSDAY = 4
const SATURDAY = 6
const SUNDAY = 7

/** A fixed date; with a weekday, the first such day on or after that date; or so many days from Easter Sunday. */
type HolidayRule =
  | { readonly name: string; readonly month: number; readonly day: number; readonly weekday?: number }
  | { readonly name: string; readonly daysFromEaster: number }

interface Statute {
  readonly holidays: readonly HolidayRule[]
  /** Where a holiday on a weekend is observed: on the weekday next to it, or on the following business day. */
  readonly weekendMovesTo: 'adjacent weekday' | 'following business day'
}

/** The statutory holidays of R4.1: the eleven of 5 U.S.C. 6103, and the general holidays of the Canada Labour Code. */
const STATUTES = {
  US: {
    weekendMovesTo: 'adjacent weekday',
    holidays: [
      { name: "New Year's Day", month: 1, day: 1 },
      { name: 'Martin Luther King Jr. Day', month: 1, day: 15, weekday: MONDAY },
      { name: "Washington's Birthday", month: 2, day: 15, weekday: MONDAY },
      { name: 'Memorial Day', month: 5, day: 25, weekday: MONDAY },
      { name: 'Juneteenth', month: 6, day: 19 },
      { name: 'Independence Day', month: 7, day: 4 },
      { name: 'Labor Day', month: 9, day: 1, weekday: MONDAY },
      { name: 'Columbus Day', month: 10, day: 8, weekday: MONDAY },
      { name: 'Veterans Day', month: 11, day: 11 },
      { name: 'Thanksgiving Day', month: 11, day: 22, weekday: THURSDAY },
      { name: 'Christmas Day', month: 12, day: 25 },
    ],
  },
  CA: {
    weekendMovesTo: 'following business day',
    holidays: [
      { name: "New Year's Day", month: 1, day: 1 },
      { name: 'Good Friday', daysFromEaster: -2 },
      { name: 'Victoria Day', month: 5, day: 18, weekday: MONDAY },
      { name: 'Canada Day', month: 7, day: 1 },
      { name: 'Labour Day', month: 9, day: 1, weekday: MONDAY },
      { name: 'National Day for Truth and Reconciliation', month: 9, day: 30 },
      { name: 'Thanksgiving Day', month: 10, day: 8, weekday: MONDAY },
      { name: 'Remembrance Day', month: 11, day: 11 },
      { name: 'Christmas Day', month: 12, day: 25 },
      { name: 'Boxing Day', month: 12, day: 26 },
    ],
  },
} as const satisfies Record<Country, Statute>

const observedByYear: Record<Country, Map<number, ReadonlyMap<number, string>>> = { US: new Map(), CA: new Map() }

/**
 * The holidays that are observed in a calendar year, as day number → name (R4.1). A holiday moved off a weekend stands
 * on the day it is observed alone, as `… (observed)`. Kept for every year that was asked for.
 */
export function holidaysObservedIn(country: Country, year: number): ReadonlyMap<number, string> {
  const known = observedByYear[country].get(year)
  if (known) return known
  // January 1 on a Saturday is observed on December 31 of the year before.
  const candidates = [...observe(STATUTES[country], year), ...observe(STATUTES[country], year + 1)]
  const nextYear = firstDayNumber(year + 1)
  const observed = new Map(candidates.filter(([day]) => day >= firstDayNumber(year) && day < nextYear))
  observedByYear[country].set(year, observed)
  return observed
}

function observe(statute: Statute, year: number): [number, string][] {
  const dates = statute.holidays.map((rule) => [dateOf(rule, year), rule.name] as const)
  const taken = new Set(dates.map(([date]) => date))
  return dates.map(([date, name]) => {
    if (weekday(date) < SATURDAY) return [date, name]
    const observed = statute.weekendMovesTo === 'adjacent weekday' ? adjacentWeekday(date) : nextFree(date, taken)
    taken.add(observed)
    return [observed, `${name} (observed)`]
  })
}

function dateOf(rule: HolidayRule, year: number): number {
  if ('daysFromEaster' in rule) return easter(year) + rule.daysFromEaster
  const date = dayNumber(new Temporal.PlainDate(year, rule.month, rule.day))
  return rule.weekday === undefined ? date : date + ((rule.weekday - weekday(date) + 7) % 7)
}

function adjacentWeekday(date: number): number {
  return weekday(date) === SUNDAY ? date + 1 : date - 1
}

/** Christmas Day and Boxing Day can both fall on a weekend: the second takes the day after the first's. */
function nextFree(date: number, taken: ReadonlySet<number>): number {
  let day = date + 1
  while (weekday(day) >= SATURDAY || taken.has(day)) day += 1
  return day
}

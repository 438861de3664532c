import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import {
  addBusinessDays,
  businessDaysBetween,
  calendarOf,
  nextBusinessDay,
  subtractBusinessDays,
} from '../src/calendar/business-day.ts'
import { type LocalTime, resolveLocalTime } from '../src/calendar/local-time.ts'
import { column, readCorpus } from './calendar-corpus.ts'

const DAY = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

const calendars = {
  us: calendarOf({ country: 'US', holidaysAdded: [], holidaysDropped: [] }),
  ca: calendarOf({ country: 'CA', holidaysAdded: [], holidaysDropped: [] }),
}

function calendarNamed(name: string) {
  if (name === 'us' || name === 'ca') return calendars[name]
  throw new Error(`"${name}" is no calendar of the corpus.`)
}

/** `2026-06-01 Mon` */
function words(day: Temporal.PlainDate): string {
  return `${day} ${DAY[day.dayOfWeek]}`
}

describe.each(['us', 'ca'] as const)('R4.1 the holidays of a country: %s', (country) => {
  const listed = readCorpus(`calendar-holidays-${country}.txt`).map((row) => `${column(row, 0)}  ${column(row, 1)}`)

  test.each([2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031])('%i has those of the corpus and no others', (year) => {
    const observed: string[] = []
    let day = new Temporal.PlainDate(year, 1, 1)
    while (day.year === year) {
      const name = calendars[country].holidayName(day)
      if (name) observed.push(`${words(day)}  ${name}`)
      day = day.add({ days: 1 })
    }
    expect(observed).toEqual(listed.filter((line) => line.startsWith(`${year}`)))
  })
})

describe('R4.3 counting business days', () => {
  const cases = readCorpus('calendar-business-days.txt').map((row) => ({
    from: column(row, 0),
    days: column(row, 1),
    to: column(row, 2),
    calendar: column(row, 3),
    why: column(row, 4),
  }))

  test.each(cases)('$from $days is $to ($calendar): $why', ({ from, days, to, calendar: name }) => {
    const calendar = calendarNamed(name)
    const day = Temporal.PlainDate.from(from.slice(0, 10))
    const n = Number(days.slice(1))
    const landed = days.startsWith('-') ? subtractBusinessDays(day, n, calendar) : addBusinessDays(day, n, calendar)
    expect([words(day), words(landed)]).toEqual([from, to])
    if (days.startsWith('+')) expect(businessDaysBetween(nextBusinessDay(day, calendar), landed, calendar)).toBe(n)
  })
})

describe('R6.1 local times', () => {
  const cases = readCorpus('calendar-local-times.txt').map((row) => ({
    local: column(row, 0),
    zone: column(row, 1),
    meaning: column(row, 2),
    instants: column(row, 3),
    why: column(row, 4),
  }))

  test.each(cases)('$local in $zone: $meaning, $why', ({ local, zone, meaning, instants }) => {
    const resolved = resolveLocalTime(Temporal.PlainDate.from(local.slice(0, 10)), local.slice(11), zone)
    expect([resolved.kind, instantsOf(resolved)]).toEqual([meaning, instants])
  })
})

function instantsOf(time: LocalTime): string {
  if (time.kind === 'missing') return '-'
  return time.kind === 'exact' ? `${time.at}` : `${time.earlier} ${time.later}`
}

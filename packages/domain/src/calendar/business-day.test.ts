import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import {
  addBusinessDays,
  businessDaysBetween,
  calendarOf,
  FEDERAL_CALENDAR,
  holidaysBetween,
  nextBusinessDay,
  subtractBusinessDays,
} from './business-day.ts'
import { dayNumber, dayOf } from './day-number.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)

function carrierCalendar(added: readonly string[], dropped: readonly string[] = []) {
  return calendarOf({ country: 'US', holidaysAdded: added.map(day), holidaysDropped: dropped.map(day) })
}

describe("R4.1 a carrier's own days", () => {
  test.each<[string, string[], string[], string, boolean, string | null]>([
    ['an ordinary Monday', [], [], '2026-06-15', true, null],
    ['an ordinary Friday', [], [], '2026-06-12', true, null],
    ['a Saturday', [], [], '2026-06-13', false, null],
    ['a Sunday', [], [], '2026-06-14', false, null],
    ['a federal holiday', [], [], '2026-06-19', false, 'Juneteenth'],
    ['the Friday that stands for a Saturday', [], [], '2026-07-03', false, 'Independence Day (observed)'],
    ['that Saturday itself', [], [], '2026-07-04', false, null],
    ['a day that the carrier added', ['2026-11-27'], [], '2026-11-27', false, 'Carrier holiday'],
    ['the day after it', ['2026-11-27'], [], '2026-11-30', true, null],
    ['a holiday that it works through', [], ['2026-10-12'], '2026-10-12', true, null],
    ['the next holiday, which it keeps', [], ['2026-10-12'], '2026-11-11', false, 'Veterans Day'],
    ['a weekend that it dropped', [], ['2026-06-13'], '2026-06-13', false, null],
    ['a weekend that it added', ['2026-06-13'], [], '2026-06-13', false, 'Carrier holiday'],
    ['a holiday that it added as well', ['2026-06-19'], [], '2026-06-19', false, 'Juneteenth'],
    ['a holiday both dropped and added', ['2026-06-19'], ['2026-06-19'], '2026-06-19', false, 'Carrier holiday'],
  ])('%s', (_, added, dropped, date, isBusinessDay, holidayName) => {
    const calendar = carrierCalendar(added, dropped)
    expect([calendar.isBusinessDay(day(date)), calendar.holidayName(day(date))]).toEqual([isBusinessDay, holidayName])
    expect(calendar.worksOn(dayNumber(day(date)))).toBe(isBusinessDay)
  })

  test('without a carrier the federal holidays count', () => {
    expect(FEDERAL_CALENDAR.holidayName(day('2026-11-26'))).toBe('Thanksgiving Day')
    expect(FEDERAL_CALENDAR.isBusinessDay(day('2026-11-26'))).toBe(false)
    expect(FEDERAL_CALENDAR.isBusinessDay(day('2026-11-27'))).toBe(true)
  })

  test('a Canadian carrier keeps its own country', () => {
    const calendar = calendarOf({ country: 'CA', holidaysAdded: [], holidaysDropped: [] })
    expect(calendar.holidayName(day('2026-07-01'))).toBe('Canada Day')
    expect(calendar.holidayName(day('2026-11-26'))).toBe(null)
  })

  test('an added day moves a FOC, a dropped one brings it back', () => {
    const from = day('2026-06-01')
    expect(addBusinessDays(from, 15, carrierCalendar(['2026-06-08'])).toString()).toBe('2026-06-24')
    expect(addBusinessDays(from, 15, carrierCalendar([], ['2026-06-19'])).toString()).toBe('2026-06-22')
  })
})

describe('R4.3 counting what lies between', () => {
  test.each([
    ['2026-06-01', '2026-06-15', 10],
    ['2026-06-01', '2026-06-01', 0],
    ['2026-06-01', '2026-06-02', 1],
    ['2026-06-02', '2026-06-01', -1],
    ['2026-06-15', '2026-06-01', -10],
    ['2026-06-05', '2026-06-07', 0],
    ['2026-06-07', '2026-06-05', 0],
    ['2026-06-05', '2026-06-08', 1],
    ['2026-06-06', '2026-06-08', 1],
    ['2026-06-18', '2026-06-22', 1],
  ])('after %s up to %s: %i', (from, to, count) => {
    expect(businessDaysBetween(day(from), day(to), FEDERAL_CALENDAR)).toBe(count)
  })

  test.each([
    ['2026-06-18', '2026-06-18'],
    ['2026-06-19', '2026-06-22'],
    ['2026-06-20', '2026-06-22'],
    ['2027-12-31', '2028-01-03'],
  ])('the business day on or after %s is %s', (date, next) => {
    expect(nextBusinessDay(day(date), FEDERAL_CALENDAR).toString()).toBe(next)
  })
})

describe('R4.3 laws of counting', () => {
  const anyDay = fc.integer({ min: dayNumber(day('2024-01-01')), max: dayNumber(day('2031-12-31')) }).map(dayOf)
  const anyCount = fc.integer({ min: 0, max: 60 })
  const anyHolidays = fc.array(anyDay, { maxLength: 12 })
  const calendar = FEDERAL_CALENDAR

  test('neither way ever lands on a day that is no business day', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyHolidays, (from, n, holidaysAdded) => {
        const own = calendarOf({ country: 'US', holidaysAdded, holidaysDropped: [] })
        expect(own.isBusinessDay(addBusinessDays(from, n, own))).toBe(true)
        expect(own.isBusinessDay(subtractBusinessDays(from, n, own))).toBe(true)
      }),
    )
  })

  test('add, then count: n again', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (from, n) => {
        const dayZero = nextBusinessDay(from, calendar)
        expect(businessDaysBetween(dayZero, addBusinessDays(from, n, calendar), calendar)).toBe(n)
      }),
    )
  })

  test('subtract mirrors add', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (from, n) => {
        const dayZero = nextBusinessDay(from, calendar)
        const landed = addBusinessDays(dayZero, n, calendar)
        expect(subtractBusinessDays(landed, n, calendar).toString()).toBe(dayZero.toString())
        expect(businessDaysBetween(landed, dayZero, calendar)).toBe(0 - n)
      }),
    )
  })

  test('n days at once or one after the other', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyCount, (from, n, more) => {
        const inSteps = addBusinessDays(addBusinessDays(from, n, calendar), more, calendar)
        expect(inSteps.toString()).toBe(addBusinessDays(from, n + more, calendar).toString())
      }),
    )
  })

  test('more holidays never make it earlier', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyHolidays, anyHolidays, anyHolidays, (from, n, some, more, holidaysDropped) => {
        const fewer = calendarOf({ country: 'US', holidaysAdded: some, holidaysDropped })
        const all = calendarOf({ country: 'US', holidaysAdded: [...some, ...more], holidaysDropped })
        const [before, after] = [addBusinessDays(from, n, fewer), addBusinessDays(from, n, all)]
        expect(Temporal.PlainDate.compare(after, before)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('R4.1 the holidays of a time', () => {
  const listed = (from: string, to: string, calendar = FEDERAL_CALENDAR) =>
    holidaysBetween(day(from), day(to), calendar).map(({ date, name }) => `${date} ${name}`)

  test('both ends included, where they are observed', () => {
    expect(listed('2026-06-19', '2026-07-03')).toEqual([
      '2026-06-19 Juneteenth',
      '2026-07-03 Independence Day (observed)',
    ])
    expect(listed('2026-06-20', '2026-07-02')).toEqual([])
    expect(listed('2026-06-19', '2026-06-18')).toEqual([])
  })

  test('with the days that a carrier added and without those that it dropped', () => {
    const calendar = carrierCalendar(['2026-06-22'], ['2026-06-19'])
    expect(listed('2026-06-18', '2026-06-30', calendar)).toEqual(['2026-06-22 Carrier holiday'])
  })
})

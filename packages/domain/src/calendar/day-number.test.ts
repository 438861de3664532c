import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { dayNumber, dayOf, firstDayNumber, weekday, yearOf } from './day-number.ts'

describe('day numbers', () => {
  test.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['2026-06-15', 20619],
    ['9999-12-31', 2932896],
  ])('%s is day %i, and back', (date, number) => {
    expect(dayNumber(Temporal.PlainDate.from(date))).toBe(number)
    expect(dayOf(number).toString()).toBe(date)
  })

  test('agree with the calendar on year and weekday', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 3_000_000 }), (number) => {
        const day = dayOf(number)
        expect([dayNumber(day), yearOf(number), weekday(number)]).toEqual([number, day.year, day.dayOfWeek])
      }),
    )
  })

  test('know the first and the last day of every year of a Gregorian cycle, before and after 1970', () => {
    const years = Array.from({ length: 801 }, (_, index) => 1570 + index)
    const wrong = years.filter(
      (year) => yearOf(firstDayNumber(year)) !== year || yearOf(firstDayNumber(year + 1) - 1) !== year,
    )
    expect(wrong).toEqual([])
  })
})

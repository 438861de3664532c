import { describe, expect, test } from 'vitest'
import { dayOf } from './day-number.ts'
import { holidaysObservedIn } from './holidays.ts'

const observed = (country: 'US' | 'CA', year: number) =>
  [...holidaysObservedIn(country, year)].map(([day, name]) => `${dayOf(day)} ${name}`)

describe('R4.1 holidays on the day they are observed', () => {
  test('a year before a New Year on a Saturday has it twice', () => {
    expect(observed('US', 2027)).toEqual([
      "2027-01-01 New Year's Day",
      '2027-01-18 Martin Luther King Jr. Day',
      "2027-02-15 Washington's Birthday",
      '2027-05-31 Memorial Day',
      '2027-06-18 Juneteenth (observed)',
      '2027-07-05 Independence Day (observed)',
      '2027-09-06 Labor Day',
      '2027-10-11 Columbus Day',
      '2027-11-11 Veterans Day',
      '2027-11-25 Thanksgiving Day',
      '2027-12-24 Christmas Day (observed)',
      "2027-12-31 New Year's Day (observed)",
    ])
  })

  test('and the year of that New Year has none', () => {
    const days = observed('US', 2028)
    expect(days).toHaveLength(10)
    expect(days[0]).toBe('2028-01-17 Martin Luther King Jr. Day')
  })

  test('a Canadian year has ten, and Christmas gives way to a Boxing Day on Monday', () => {
    expect(observed('CA', 2022)).toEqual([
      "2022-01-03 New Year's Day (observed)",
      '2022-04-15 Good Friday',
      '2022-05-23 Victoria Day',
      '2022-07-01 Canada Day',
      '2022-09-05 Labour Day',
      '2022-09-30 National Day for Truth and Reconciliation',
      '2022-10-10 Thanksgiving Day',
      '2022-11-11 Remembrance Day',
      '2022-12-27 Christmas Day (observed)',
      '2022-12-26 Boxing Day',
    ])
  })

  test('a year is worked out once for each country', () => {
    expect(holidaysObservedIn('US', 2026)).toBe(holidaysObservedIn('US', 2026))
    expect(holidaysObservedIn('CA', 2026)).not.toBe(holidaysObservedIn('US', 2026))
  })
})

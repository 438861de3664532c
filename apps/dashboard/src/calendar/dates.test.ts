import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween, isDate, monthAround, weekAround, weeksOf } from './dates.ts'

it.each([
  ['2026-11-24', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-11-24T04:00', false],
  ['0001-01-01', false],
  ['', false],
])('%s is a date: %s', (text, is) => {
  expect(isDate(text)).toBe(is)
})

describe('steps', () => {
  it.each([
    ['2026-11-24', 1, '2026-11-25'],
    ['2026-11-30', 1, '2026-12-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-11-01', 7, '2026-11-08'],
  ])('%s and %i days', (date, days, after) => {
    expect(addDays(date, days)).toBe(after)
    expect(daysBetween(date, after)).toBe(days)
  })

  it.each([
    ['2026-11-24', 1, '2026-12-24'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months', (date, months, after) => {
    expect(addMonths(date, months)).toBe(after)
  })
})

it('a month is shown in whole weeks, Sunday to Saturday', () => {
  expect(monthAround('2026-11-24')).toEqual({ from: '2026-11-01', to: '2026-11-30' })
  expect(weekAround('2026-11-24')).toEqual({ from: '2026-11-22', to: '2026-11-28' })
  const weeks = weeksOf(monthAround('2026-11-24'))
  expect(weeks.map((week) => `${week[0]} ${week[6]} ${week.length}`)).toEqual([
    '2026-11-01 2026-11-07 7',
    '2026-11-08 2026-11-14 7',
    '2026-11-15 2026-11-21 7',
    '2026-11-22 2026-11-28 7',
    '2026-11-29 2026-12-05 7',
  ])
  expect(weeksOf(monthAround('2026-08-05'))).toHaveLength(6)
})

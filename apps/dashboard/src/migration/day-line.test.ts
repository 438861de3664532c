import { describe, expect, it } from 'vitest'
import { dateOf, dayNumber, hoursOf, instantOnLine } from './day-line.ts'

const FIRST = dayNumber('2026-11-01')

describe('where an instant stands on the line of days', () => {
  it.each([
    ['2026-11-24T12:00:00Z', 'America/Los_Angeles', 23 + 4 / 24],
    ['2026-11-24T02:40:00Z', 'America/Los_Angeles', 22 + 18 / 24 + 40 / 1440],
    ['2026-11-24T00:00:00Z', 'UTC', 23],
    ['2026-11-24T12:00:00Z', 'Asia/Kolkata', 23 + 17.5 / 24],
  ])('%s in %s', (at, zone, days) => {
    expect(instantOnLine(at, zone) - FIRST).toBeCloseTo(days)
  })
})

it.each([
  ['PT48H', 48],
  ['P1D', 24],
  ['PT15M', 0.25],
  ['soon', 0],
])('%s is %d hours', (duration, hours) => {
  expect(hoursOf(duration)).toBe(hours)
})

it('a day number gives its date back', () => {
  expect(dateOf(dayNumber('2026-02-28') + 1.5)).toBe('2026-03-01')
})

import { describe, expect, it } from 'vitest'
import { dayIn, instantIn, windowIn } from './when.ts'

describe('a time says weekday, 24 hours and its zone', () => {
  it.each([
    ['2026-11-24T12:00:00Z', 'America/Los_Angeles', 'Tue Nov 24, 04:00 PST'],
    ['2026-06-15T13:30:00Z', 'America/New_York', 'Mon Jun 15, 09:30 EDT'],
    ['2026-11-24T05:00:00Z', 'America/New_York', 'Tue Nov 24, 00:00 EST'],
    ['2026-11-24T03:00:00Z', 'America/Chicago', 'Mon Nov 23, 21:00 CST'],
    ['2027-01-04T12:00:00Z', 'America/Denver', 'Mon Jan 4, 2027, 05:00 MST'],
    ['2026-11-24T12:00:00Z', 'Mars/Olympus_Mons', 'Tue Nov 24, 12:00 UTC'],
  ])('%s in %s', (at, zone, shown) => {
    expect(instantIn(at, zone, 2026)).toBe(shown)
  })

  it('shows a date alone as it is written', () => {
    expect(dayIn('2026-11-24', 2026)).toBe('Tue Nov 24')
    expect(dayIn('2027-01-01', 2026)).toBe('Fri Jan 1, 2027')
  })
})

describe('an expected window', () => {
  it.each([
    ['2026-11-23', '2026-11-25', 'Nov 23–25'],
    ['2026-11-30', '2026-12-04', 'Nov 30 – Dec 4'],
    ['2026-12-28', '2027-01-05', 'Dec 28 – Jan 5, 2027'],
    ['2027-01-04', '2027-01-11', 'Jan 4–11, 2027'],
    ['2026-12-01', '2027-12-02', 'Dec 1 – Dec 2, 2027'],
    ['2026-11-24', '2026-11-24', 'Nov 24'],
  ])('%s to %s', (earliest, latest, shown) => {
    expect(windowIn(earliest, latest, 2026)).toBe(shown)
  })
})

import { describe, expect, it } from 'vitest'
import { date, instant } from '../../test-corpus/a-command.ts'
import { dueTime } from './due-time.ts'

const NEW_YORK = 'America/New_York'

/** `YYYY-MM-DD` of the date it is due on, and the instant. */
function due(day: string, at: string | null, offset: string, zone = NEW_YORK): string {
  const { dueAt, dueOn } = dueTime({ date: date(day), at: at === null ? null : instant(at) }, offset, zone)
  return `${dueOn} ${dueAt}`
}

describe('when an item is due (R7, R7.1)', () => {
  it.each([
    ['day items at 17:00', '2026-06-15', '2026-06-15T13:30:00Z', '-P7D', '2026-06-08 2026-06-08T21:00:00Z'],
    ['… without a time too', '2026-06-15', null, '-P3D', '2026-06-12 2026-06-12T21:00:00Z'],
    [
      '… 17:00 of the day’s own clocks',
      '2026-03-08',
      '2026-03-08T13:30:00Z',
      '-P1D',
      '2026-03-07 2026-03-07T22:00:00Z',
    ],
    ['… of the date in the zone', '2026-06-15', '2026-06-15T02:00:00Z', '-P1D', '2026-06-13 2026-06-13T21:00:00Z'],
    ['hours before', '2026-06-15', '2026-06-15T13:30:00Z', '-PT2H', '2026-06-15 2026-06-15T11:30:00Z'],
    ['… on the day before', '2026-06-15', '2026-06-15T05:00:00Z', '-PT2H', '2026-06-14 2026-06-15T03:00:00Z'],
    ['at the FOC', '2026-06-15', '2026-06-15T13:30:00Z', 'PT0S', '2026-06-15 2026-06-15T13:30:00Z'],
    ['minutes after', '2026-06-15', '2026-06-15T13:30:00Z', 'PT15M', '2026-06-15 2026-06-15T13:45:00Z'],
    ['48 h elapse', '2026-06-15', '2026-06-15T13:30:00Z', 'PT48H', '2026-06-17 2026-06-17T13:30:00Z'],
    [
      '… when the clocks go forward (R4.4)',
      '2026-03-07',
      '2026-03-07T14:30:00Z',
      'PT48H',
      '2026-03-09 2026-03-09T14:30:00Z',
    ],
    ['without a time, hours give no instant (R6.1)', '2026-06-15', null, '-PT2H', '2026-06-15 null'],
    ['… minutes neither', '2026-06-15', null, 'PT60M', '2026-06-15 null'],
    ['… 48 h are two days', '2026-06-15', null, 'PT48H', '2026-06-17 null'],
  ])('%s', (_case, day, at, offset, expected) => {
    expect(due(day, at, offset)).toBe(expected)
  })

  it('is 17:00 in the zone given', () => {
    expect(due('2026-06-15', null, '-P1D', 'America/Los_Angeles')).toBe('2026-06-14 2026-06-15T00:00:00Z')
  })
})

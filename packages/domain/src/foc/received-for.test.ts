import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it, test } from 'vitest'
import { FEDERAL_CALENDAR, nextBusinessDay } from '../calendar/business-day.ts'
import { estimateFoc, receivedFor } from './estimate.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)

describe('R3.2 the way back from a window to the day of receipt', () => {
  const businessDays = { min: 10, max: 15 }

  test.each([
    ['a month', '2026-07-01', '2026-07-31', '2026-06-09', '2026-07-17'],
    ['a day', '2026-06-15', '2026-06-15', '2026-05-22', '2026-06-01'],
    ['a weekend inside a window', '2026-06-20', '2026-06-21', '2026-05-29', '2026-06-04'],
  ])('%s', (_case, from, to, first, last) => {
    const received = receivedFor({ from: day(from), to: day(to) }, { businessDays, calendar: FEDERAL_CALENDAR })
    expect([received.first.toString(), received.last.toString()]).toEqual([first, last])
  })

  it('finds exactly those whose window overlaps', () => {
    const anyDay = fc.integer({ min: 0, max: 700 }).map((days) => day('2026-01-01').add({ days }))
    fc.assert(
      fc.property(anyDay, anyDay, fc.nat(40), fc.nat(30), fc.nat(30), (receipt, from, length, min, more) => {
        const count = { businessDays: { min, max: min + more }, calendar: FEDERAL_CALENDAR }
        const countedFrom = nextBusinessDay(receipt, FEDERAL_CALENDAR)
        const to = from.add({ days: length })
        const { earliest, latest } = estimateFoc({ ...count, countedFrom })
        const overlaps = Temporal.PlainDate.compare(latest, from) >= 0 && Temporal.PlainDate.compare(earliest, to) <= 0
        const { first, last } = receivedFor({ from, to }, count)
        const found =
          Temporal.PlainDate.compare(first, countedFrom) <= 0 && Temporal.PlainDate.compare(countedFrom, last) <= 0
        expect(found).toBe(overlaps)
      }),
    )
  })
})

import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { anOrder } from '../../test-corpus/an-order.ts'
import { type AnsweredSubmissions, leadTimesOf } from './lead-times.ts'

const { carrier } = anOrder().build()
/** Submitted Monday 2026-06-01 in time, unless told. */
const answered = (focDate: string, orders = 1, submittedAt = '2026-06-01T14:00:00Z'): AnsweredSubmissions => ({
  submittedAt: Temporal.Instant.from(submittedAt),
  focDate: Temporal.PlainDate.from(focDate),
  orders,
})

describe('R3 how long a carrier really took', () => {
  it.each<[string, AnsweredSubmissions[], object | null]>([
    ['nothing known', [], null],
    ['one order: ten business days', [answered('2026-06-15')], { count: 1, median: 10, p10: 10, p90: 10 }],
    ['a holiday between does not count', [answered('2026-06-23')], { count: 1, median: 15, p10: 15, p90: 15 }],
    [
      'after the cutoff it counts from the next day (R4.2)',
      [answered('2026-06-15', 1, '2026-06-01T17:00:01Z')],
      { count: 1, median: 9, p10: 9, p90: 9 },
    ],
    ['the day of receipt itself', [answered('2026-06-01')], { count: 1, median: 0, p10: 0, p90: 0 }],
    ['a FOC before the submission says nothing', [answered('2026-05-29')], null],
    [
      'many, in any order, each as often as it occurred',
      [answered('2026-06-15', 5), answered('2026-06-08', 1), answered('2026-06-23', 4)],
      { count: 10, median: 10, p10: 5, p90: 15 },
    ],
    [
      'percentiles are days that occurred',
      [answered('2026-06-02'), answered('2026-06-12')],
      { count: 2, median: 1, p10: 1, p90: 9 },
    ],
  ])('%s', (_case, submissions, times) => {
    expect(leadTimesOf(submissions, carrier)).toEqual(times)
  })

  it('by the carrier’s own holidays', () => {
    const own = { ...carrier, holidaysAdded: [Temporal.PlainDate.from('2026-06-02')] }
    expect(leadTimesOf([answered('2026-06-15')], own)?.median).toBe(9)
  })
})

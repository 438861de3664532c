import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { anOrder, type OrderBuilder } from '../../test-corpus/an-order.ts'
import { FEDERAL_CALENDAR } from '../calendar/business-day.ts'
import { estimateFoc, estimateOfOrder, type FocEstimate } from './estimate.ts'

const words = ({ countedFrom, earliest, latest, businessDays, assumesSubmissionToday }: FocEstimate) => ({
  countedFrom: `${countedFrom}`,
  window: `${earliest} to ${latest}`,
  days: `${businessDays.min}–${businessDays.max}`,
  assumesSubmissionToday,
})

describe('R3.2 R4.3 the window from a day on', () => {
  const countedFrom = Temporal.PlainDate.from('2026-06-01')

  test("the guide's worked example", () => {
    const estimate = estimateFoc({ businessDays: { min: 10, max: 15 }, calendar: FEDERAL_CALENDAR, countedFrom })
    expect(words(estimate)).toEqual({
      countedFrom: '2026-06-01',
      window: '2026-06-15 to 2026-06-23',
      days: '10–15',
      assumesSubmissionToday: false,
    })
  })

  test('says so when nothing is submitted yet', () => {
    const businessDays = { min: 10, max: 15 }
    const count = { businessDays, calendar: FEDERAL_CALENDAR, countedFrom, assumesSubmissionToday: true }
    expect(estimateFoc(count).assumesSubmissionToday).toBe(true)
  })
})

describe('R3.2 the window of an order', () => {
  const inTheWest = anOrder().with({ timeZone: 'America/Los_Angeles' })
  const rejected = anOrder().inStage('loa_pending').submittedOn('2026-06-01')

  test.each<[string, OrderBuilder, string, string, string, boolean]>([
    ['submitted', anOrder().submittedOn('2026-06-01'), '2026-07-10T12:00:00Z', '2026-06-01', '06-15 06-23', false],
    [
      'after the cutoff',
      anOrder().submittedAt('2026-06-01T17:00:01Z'),
      '2026-07-10T12:00:00Z',
      '2026-06-02',
      '06-16 06-24',
      false,
    ],
    ['with a FOC', anOrder().inStage('foc_received'), '2026-07-10T12:00:00Z', '2026-06-01', '06-15 06-23', false],
    ['pending', anOrder(), '2026-06-01T12:00:00Z', '2026-06-01', '06-15 06-23', true],
    ['pending, on the stroke of the cutoff', anOrder(), '2026-06-01T17:00:00Z', '2026-06-01', '06-15 06-23', true],
    ['pending, after the cutoff', anOrder(), '2026-06-01T17:00:01Z', '2026-06-02', '06-16 06-24', true],
    ['… on a Friday', anOrder(), '2026-06-05T17:00:01Z', '2026-06-08', '06-23 06-30', true],
    ['pending on a Saturday', anOrder(), '2026-06-06T12:00:00Z', '2026-06-08', '06-23 06-30', true],
    ["pending, today in the carrier's zone", inTheWest, '2026-06-02T05:00:00Z', '2026-06-02', '06-16 06-24', true],
    ['rejected: as if submitted again now', rejected, '2026-06-08T12:00:00Z', '2026-06-08', '06-23 06-30', true],
    ['… past the cutoff', rejected, '2026-06-08T20:00:00Z', '2026-06-09', '06-24 07-01', true],
    [
      'moved on without a submission on record',
      anOrder().inStage('loa_submitted').with({ submittedAt: null }),
      '2026-06-08T12:00:00Z',
      '2026-06-08',
      '06-23 06-30',
      true,
    ],
  ])('%s', (_, order, now, countedFrom, window, assumesSubmissionToday) => {
    const [earliest, latest] = window.split(' ')
    expect(words(estimateOfOrder(order.build(), Temporal.Instant.from(now)))).toEqual({
      countedFrom,
      window: `2026-${earliest} to 2026-${latest}`,
      days: '10–15',
      assumesSubmissionToday,
    })
  })

  test.each<[string, OrderBuilder, string]>([
    [
      "R3.1 the carrier's own range",
      anOrder().carrier({ ownBusinessDays: { min: 12, max: 18 } }),
      '2026-06-17 to 2026-06-26',
    ],
    ["R3 the type's range", anOrder().losing('wireless'), '2026-06-04 to 2026-06-08'],
    [
      "R4.1 the carrier's own holidays",
      anOrder().carrier({ holidaysDropped: [Temporal.PlainDate.from('2026-06-19')] }),
      '2026-06-15 to 2026-06-22',
    ],
  ])('%s', (_, order, window) => {
    expect(
      words(estimateOfOrder(order.submittedOn('2026-06-01').build(), Temporal.Instant.from('2026-06-03T12:00:00Z')))
        .window,
    ).toBe(window)
  })
})

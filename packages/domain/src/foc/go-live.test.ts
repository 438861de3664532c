import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { anOrder, type OrderBuilder } from '../../test-corpus/an-order.ts'
import { goLiveQuote } from './go-live.ts'

const NOW = Temporal.Instant.from('2026-06-03T16:00:00Z')
const day = (iso: string) => Temporal.PlainDate.from(iso)

const clec = anOrder().with({ id: 'clec' }).submittedOn('2026-06-01')
const ilec = anOrder().with({ id: 'ilec' }).losing('ilec').submittedOn('2026-06-01')
const withFoc = (date: string) =>
  anOrder()
    .with({ id: `foc ${date}` })
    .foc({ date, time: '09:30' })
const cancelled = { cancelledAt: NOW }

function quote(orders: OrderBuilder[], now = NOW) {
  const answer = goLiveQuote(
    orders.map((order) => order.build()),
    null,
    now,
  )
  return answer && `${answer.slowestPortOrderId}: ${answer.earliest}, ${answer.weeks} weeks`
}

describe('R3.4 the quote', () => {
  test.each<[string, OrderBuilder[], string | null]>([
    ["the guide's worked example", [clec], 'clec: 2026-07-08, 5 weeks'],
    ['no orders', [], null],
    ['none that lives', [clec.with(cancelled)], null],
    ['the slowest, wherever it stands', [clec, ilec], 'ilec: 2026-07-15, 6 weeks'],
    ['the slowest, wherever it stands', [ilec, clec], 'ilec: 2026-07-15, 6 weeks'],
    ['a cancelled order slows nothing', [clec, ilec.with(cancelled)], 'clec: 2026-07-08, 5 weeks'],
    ['the first of equals', [clec, clec.with({ id: 'other' })], 'clec: 2026-07-08, 5 weeks'],
    ['pending: from today', [anOrder()], 'order-1: 2026-07-10, 5 weeks'],
    [
      "the carrier's own range, rounded up to weeks",
      [clec.carrier({ ownBusinessDays: { min: 1, max: 11 } })],
      'clec: 2026-07-01, 5 weeks',
    ],
    ["the carrier's own holidays", [clec.carrier({ holidaysAdded: [day('2026-06-10')] })], 'clec: 2026-07-09, 5 weeks'],
    ['a FOC replaces the estimate', [withFoc('2026-06-15')], 'foc 2026-06-15: 2026-06-15, 2 weeks'],
    ['a FOC later than an estimate', [clec, withFoc('2026-07-09')], 'foc 2026-07-09: 2026-07-09, 6 weeks'],
    ['a FOC earlier than an estimate', [withFoc('2026-07-07'), clec], 'clec: 2026-07-08, 5 weeks'],
  ])('%s', (_, orders, expected) => {
    expect(quote(orders)).toBe(expected)
  })

  test.each([
    ['2026-06-02', 0],
    ['2026-06-03', 0],
    ['2026-06-04', 1],
    ['2026-06-10', 1],
    ['2026-06-11', 2],
  ])('a FOC on %s is, on 2026-06-03, %i weeks away', (date, weeks) => {
    expect(goLiveQuote([withFoc(date).build()], null, NOW)?.weeks).toBe(weeks)
  })

  test("today is the one in the order's zone", () => {
    const lateEvening = Temporal.Instant.from('2026-06-04T03:00:00Z')
    const order = withFoc('2026-06-11')
    expect(goLiveQuote([order.build()], null, lateEvening)?.weeks).toBe(2)
    expect(goLiveQuote([order.with({ timeZone: 'UTC' }).build()], null, lateEvening)?.weeks).toBe(1)
  })
})

describe('R3.5 working backward from a target', () => {
  function submitBy(orders: OrderBuilder[], target: string) {
    const answer = goLiveQuote(
      orders.map((order) => order.build()),
      day(target),
      NOW,
    )
    return answer?.submitBy.map(({ portOrderId, date, late }) => `${portOrderId} ${date}${late ? ' late' : ''}`)
  }

  test('without a target there is nothing to work back from', () => {
    expect(goLiveQuote([clec.build()], null, NOW)?.submitBy).toEqual([])
  })

  test.each<[string, OrderBuilder[], string, string[]]>([
    ['submitted on the last day', [clec], '2026-06-23', ['clec 2026-06-01']],
    ['submitted a day late', [clec], '2026-06-22', ['clec 2026-05-29 late']],
    ['a target on a weekend: the business day before', [clec], '2026-06-21', ['clec 2026-05-28 late']],
    [
      'submitted after the cutoff of the last day',
      [clec.submittedAt('2026-06-01T18:00:00Z')],
      '2026-06-23',
      ['clec 2026-06-01 late'],
    ],
    ['pending, today is the last day', [anOrder()], '2026-06-25', ['order-1 2026-06-03']],
    ['pending, yesterday was', [anOrder()], '2026-06-24', ['order-1 2026-06-02 late']],
    [
      "the carrier's own range",
      [clec.carrier({ ownBusinessDays: { min: 1, max: 3 } })],
      '2026-06-23',
      ['clec 2026-06-17'],
    ],
    [
      "the carrier's own holidays",
      [clec.carrier({ holidaysDropped: [day('2026-06-19')] })],
      '2026-06-23',
      ['clec 2026-06-02'],
    ],
    [
      'a row for each live order without a FOC, in their order',
      [ilec, withFoc('2026-06-15'), clec.with(cancelled), clec.with({ id: 'second' })],
      '2026-07-01',
      ['ilec 2026-06-02', 'second 2026-06-09'],
    ],
  ])('%s', (_, orders, target, rows) => {
    expect(submitBy(orders, target)).toEqual(rows)
  })
})

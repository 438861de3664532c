import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { anOrder, type OrderBuilder } from '../../test-corpus/an-order.ts'
import { judgeTarget } from './judge-target.ts'

const NOW = Temporal.Instant.from('2026-06-03T16:00:00Z')

// A CLEC's latest is 2026-06-23 and its quote 2026-07-08, an ILEC's 2026-06-30 and 2026-07-15.
const clec = anOrder().with({ id: 'clec' }).submittedOn('2026-06-01')
const ilec = anOrder().with({ id: 'ilec' }).losing('ilec').submittedOn('2026-06-01')
const withFoc = (date: string) => anOrder().with({ id: 'foc' }).losing('wireless').foc({ date, time: '09:30' })
const cancelled = { cancelledAt: NOW }

function judge(orders: OrderBuilder[], target: string) {
  return judgeTarget(
    orders.map((order) => order.build()),
    Temporal.PlainDate.from(target),
    NOW,
  )
}

/** What was said: `fits`, or the code with its path and the order that is to blame. */
function said(orders: OrderBuilder[], target: string): string {
  const verdict = judge(orders, target)
  const notes = verdict.ok ? verdict.warnings : verdict.refusals
  return notes.map(({ code, path, portOrderId }) => `${code} ${path} ${portOrderId}`).join() || 'fits'
}

describe('R3.5 a target for the go-live', () => {
  test.each<[string, OrderBuilder[], string, string]>([
    ['a day before the latest', [clec], '2026-06-22', 'TARGET_TOO_EARLY targetDate clec'],
    ['on the latest', [clec], '2026-06-23', 'TARGET_WITHOUT_MARGIN targetDate clec'],
    ['a day before the quote', [clec], '2026-07-07', 'TARGET_WITHOUT_MARGIN targetDate clec'],
    ['on the quote', [clec], '2026-07-08', 'fits'],
    ['the slowest decides', [clec, ilec], '2026-06-29', 'TARGET_TOO_EARLY targetDate ilec'],
    ['the slowest decides', [ilec, clec], '2026-06-30', 'TARGET_WITHOUT_MARGIN targetDate ilec'],
    ['a cancelled order has no say', [clec, ilec.with(cancelled)], '2026-07-08', 'fits'],
    ['before a FOC', [withFoc('2026-06-25')], '2026-06-24', 'TARGET_TOO_EARLY targetDate foc'],
    ['on a FOC: a promise needs no margin', [withFoc('2026-06-25')], '2026-06-25', 'fits'],
    [
      'on a FOC later than the estimate of another, which has no margin',
      [withFoc('2026-06-25'), clec],
      '2026-06-25',
      'TARGET_WITHOUT_MARGIN targetDate clec',
    ],
    ['before that FOC', [clec, withFoc('2026-06-25')], '2026-06-24', 'TARGET_TOO_EARLY targetDate foc'],
    ['no order yet', [], '2026-06-04', 'fits'],
    ['none that lives', [clec.with(cancelled)], '2026-06-04', 'fits'],
  ])('%s', (_, orders, target, expected) => {
    expect(said(orders, target)).toBe(expected)
  })

  test.each<[string, OrderBuilder[], string, string | null]>([
    ['one order', [clec], '2026-07-08', 'clec'],
    ['two', [clec, ilec], '2026-07-15', 'ilec'],
    ['the first of equals', [clec, clec.with({ id: 'other' })], '2026-07-08', 'clec'],
    ['without margin too', [withFoc('2026-06-25'), clec], '2026-06-25', 'foc'],
    ['none', [], '2026-06-04', null],
  ])('names the slowest: %s', (_, orders, target, slowestPortOrderId) => {
    expect(judge(orders, target)).toMatchObject({ ok: true, value: { slowestPortOrderId } })
  })

  function textOf(orders: OrderBuilder[], target: string): string {
    const verdict = judge(orders, target)
    const notes = verdict.ok ? verdict.warnings : verdict.refusals
    return notes.map(({ message, remedy }) => `${message} ${remedy}`).join('\n')
  }

  test('names the earliest date that works, and why', () => {
    expect(textOf([clec], '2026-06-22')).toBe(
      '2026-06-22 is too early: the order at Spectrum Business may take until 2026-06-23. Set a target of 2026-06-23 or later.',
    )
    expect(textOf([withFoc('2026-06-25')], '2026-06-22')).toBe(
      '2026-06-22 is too early: the order at T-Mobile has its FOC on 2026-06-25. Set a target of 2026-06-25 or later.',
    )
    expect(textOf([clec], '2026-06-23')).toMatch(
      /^2026-06-23 leaves no room for a rejection: .*Spectrum Business.*2026-07-08\. Plan on 2026-07-08 or later/,
    )
  })
})

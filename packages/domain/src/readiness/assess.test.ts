import { describe, expect, it } from 'vitest'
import { date, instant } from '../../test-corpus/a-command.ts'
import { anOrder, type OrderBuilder } from '../../test-corpus/an-order.ts'
import { assessReadiness } from './assess.ts'

const NOW = instant('2026-06-04T14:00:00Z')
const then = instant('2026-06-03T14:00:00Z')
const order = anOrder()
const confirmed = order.foc({ date: '2026-06-15', time: '09:30', confirmed: true })
const unconfirmed = order.foc({ date: '2026-06-15', time: '09:30' })

const assess = (...orders: OrderBuilder[]) =>
  assessReadiness(
    'migration-1',
    orders.map((builder, index) => builder.with({ id: `order-${index + 1}` }).build()),
    NOW,
  )

describe('ready for cutover (R8.3)', () => {
  it.each<[string, OrderBuilder[], string[]]>([
    ['no order', [], ['NO_ORDERS -']],
    ['only a cancelled one', [confirmed.with({ cancelledAt: then })], ['NO_ORDERS -']],
    ['an LOA to submit', [order], ['FOC_NOT_RECEIVED order-1']],
    ['an LOA submitted', [order.inStage('loa_submitted')], ['FOC_NOT_RECEIVED order-1']],
    ['a FOC unconfirmed', [unconfirmed], ['FOC_NOT_CONFIRMED order-1']],
    ['… on port day', [unconfirmed.inStage('port_day')], ['FOC_NOT_CONFIRMED order-1']],
    ['… no FOC on the row', [unconfirmed.with({ foc: null })], ['FOC_NOT_CONFIRMED order-1']],
    ['a FOC confirmed', [confirmed], []],
    ['… on port day', [confirmed.inStage('port_day')], []],
    ['complete needs no confirmation', [unconfirmed.inStage('complete')], []],
    ['a hold', [confirmed.with({ heldAt: then })], ['ON_HOLD order-1']],
    ['a hold of a complete order', [confirmed.inStage('complete').with({ heldAt: then })], []],
    ['a hold of a cancelled order', [confirmed, confirmed.with({ heldAt: then, cancelledAt: then })], []],
    ['a hold before the FOC', [order.with({ heldAt: then })], ['ON_HOLD order-1', 'FOC_NOT_RECEIVED order-1']],
    ['one of two', [confirmed, unconfirmed], ['FOC_NOT_CONFIRMED order-2']],
    ['two of two', [order, unconfirmed], ['FOC_NOT_RECEIVED order-1', 'FOC_NOT_CONFIRMED order-2']],
    ['the other is cancelled', [confirmed, order.with({ cancelledAt: then })], []],
    [
      'other conditions are no blockers',
      [confirmed.inStage('port_day').tally({ failed: 1 }).with({ focSlips: 1 })],
      [],
    ],
  ])('%s', (_case, orders, expected) => {
    const { ready, blockers } = assess(...orders)
    expect(blockers.map(({ code, portOrderId = '-' }) => `${code} ${portOrderId}`)).toEqual(expected)
    expect(ready).toBe(expected.length === 0)
  })

  it('names carrier, path and the next thing to do', () => {
    const rows = [
      order,
      order.inStage('loa_submitted'),
      unconfirmed,
      confirmed.with({ heldAt: then, holdReason: 'Waits for the CSR' }),
      confirmed.with({ heldAt: then }),
      unconfirmed.with({ foc: null }),
    ].flatMap((builder) =>
      assess(builder).blockers.map(({ message, remedy, path }) => [message, remedy, path.join('.')]),
    )
    expect(rows).toEqual([
      [
        'The order at Spectrum Business has no FOC yet; it is in loa_pending.',
        'Submit the LOA for Spectrum Business.',
        'foc',
      ],
      [
        'The order at Spectrum Business has no FOC yet; it is in loa_submitted.',
        'Record the FOC when Spectrum Business gives it.',
        'foc',
      ],
      [
        'Nobody of Dialworks has confirmed the FOC of Spectrum Business, 2026-06-15 09:30 EDT.',
        'Call Dialworks, have date and time confirmed, and record who confirmed them.',
        'foc.confirmedAt',
      ],
      [
        'The order at Spectrum Business is on hold: Waits for the CSR.',
        'Settle what it waits for and release it.',
        'heldAt',
      ],
      [
        'The order at Spectrum Business is on hold: no reason given.',
        'Settle what it waits for and release it.',
        'heldAt',
      ],
      [
        'Nobody of Dialworks has confirmed the FOC of Spectrum Business.',
        'Call Dialworks, have date and time confirmed, and record who confirmed them.',
        'foc.confirmedAt',
      ],
    ])
    expect(assess().blockers).toEqual([
      {
        code: 'NO_ORDERS',
        message: 'Migration migration-1 has no live order, so there is nothing to cut over.',
        remedy: 'Create an order for each carrier account.',
        path: ['portOrders'],
      },
    ])
  })

  it('warns of everything else that could hurt, and never of what blocks', () => {
    const { warnings } = assess(
      unconfirmed.with({ focSlips: 1, heldAt: then }),
      confirmed.with({ cancelledAt: then, focSlips: 1 }),
      confirmed.losing('regional').with({ carrierAssumed: true }),
    )
    expect(warnings.map(({ code, portOrderId }) => `${code} ${portOrderId}`)).toEqual([
      'FOC_SLIPPED order-1',
      'LOA_NOT_ON_FILE order-1',
      'CARRIER_ASSUMED_REGIONAL order-3',
      'LOA_NOT_ON_FILE order-3',
    ])
  })
})

describe('the stagger (R8.1)', () => {
  const onDate = (date: string) => order.foc({ date, confirmed: true })

  it.each<[string, OrderBuilder[], number | null]>([
    ['no order', [], null],
    ['one FOC', [onDate('2026-06-15'), order], null],
    ['one date', [onDate('2026-06-15'), onDate('2026-06-15')], 0],
    ['three days, whatever their order', [onDate('2026-06-17'), onDate('2026-06-18'), onDate('2026-06-15')], 3],
    ['four days', [onDate('2026-06-15'), onDate('2026-06-19')], 4],
    ['over a month’s end', [onDate('2026-07-02'), onDate('2026-05-29')], 34],
    ['without the cancelled', [onDate('2026-06-15'), onDate('2026-06-25').with({ cancelledAt: then })], null],
    ['with the complete', [onDate('2026-06-15').inStage('complete'), onDate('2026-06-16')], 1],
  ])('%s', (_case, orders, days) => {
    const { staggerDays, warnings } = assess(...orders)
    expect(staggerDays).toBe(days)
    expect(warnings.some(({ code }) => code === 'STAGGER_WIDE')).toBe(days !== null && days > 3)
  })
})

describe('the target beside it (R3.5, R8.3)', () => {
  /** Latest Tue 2026-06-23, quoted for Wed 2026-07-08. */
  const submitted = order.inStage('loa_submitted')
  const late = confirmed.foc({ date: '2026-06-30', time: '09:30', confirmed: true })

  it.each<[string, string | null | undefined, OrderBuilder[], string[]]>([
    ['none given', undefined, [submitted], []],
    ['none set', null, [submitted], []],
    ['before the latest estimate', '2026-06-22', [submitted], ['TARGET_TOO_EARLY order-1']],
    ['from the latest estimate on', '2026-06-23', [submitted], ['TARGET_WITHOUT_MARGIN order-1']],
    ['the day before the quote', '2026-07-07', [submitted], ['TARGET_WITHOUT_MARGIN order-1']],
    ['the quote', '2026-07-08', [submitted], []],
    ['no live order', '2026-06-05', [submitted.with({ cancelledAt: then })], []],
    ['before the stagger', '2026-06-29', [late, confirmed], ['TARGET_TOO_EARLY order-1', 'STAGGER_WIDE order-1']],
  ])('%s', (_case, target, orders, expected) => {
    const facts = orders.map((builder, index) => builder.with({ id: `order-${index + 1}` }).build())
    const { ready, warnings } =
      target === undefined
        ? assessReadiness('migration-1', facts, NOW)
        : assessReadiness('migration-1', facts, NOW, { targetDate: target === null ? null : date(target) })
    const ofMigration = warnings.filter(({ code }) => code.startsWith('TARGET') || code === 'STAGGER_WIDE')
    expect(ofMigration.map(({ code, portOrderId }) => `${code} ${portOrderId}`)).toEqual(expected)
    // A target blocks nothing.
    expect(ready).toBe(facts.every(({ foc, cancelledAt }) => foc !== null && cancelledAt === null))
  })
})

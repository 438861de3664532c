import { describe, expect, it } from 'vitest'
import { date, instant } from '../../test-corpus/a-command.ts'
import { anOrder, type OrderBuilder } from '../../test-corpus/an-order.ts'
import { migrationWarnings } from './migration-warnings.ts'

const NOW = instant('2026-06-01T14:00:00Z')
/** Counted from Mon 2026-06-01: latest Tue 2026-06-23, quoted for Wed 2026-07-08. */
const order = anOrder().losing('clec').submittedOn('2026-06-01')
const cancelled = order.with({ cancelledAt: NOW })

function warnings(dealStage: number | null, target: string | null, ...orders: OrderBuilder[]) {
  const migration = { id: 'migration-1', dealStage, targetDate: target === null ? null : date(target) }
  return migrationWarnings(
    migration,
    orders.map((builder) => builder.build()),
    NOW,
  )
}

describe('a migration’s warnings', () => {
  it.each<[string, number | null, string | null, OrderBuilder[], string[]]>([
    ['no deal', null, null, [], []],
    ['stage 2 without orders', 2, null, [], []],
    ['stage 3 without orders (R14.1)', 3, null, [], ['ORDERS_MISSING']],
    ['stage 4 with a cancelled order alone', 4, null, [cancelled], ['ORDERS_MISSING']],
    ['stage 3 with an order', 3, null, [order], []],
    ['a target without orders', null, '2026-06-02', [], []],
    ['a target that only a cancelled order breaks', 3, '2026-06-02', [cancelled], ['ORDERS_MISSING']],
    ['a target before the latest (R3.5)', 3, '2026-06-22', [order], ['TARGET_TOO_EARLY']],
    ['a target without margin', 3, '2026-06-23', [order], ['TARGET_WITHOUT_MARGIN']],
    ['the day before the quote', 3, '2026-07-07', [order], ['TARGET_WITHOUT_MARGIN']],
    ['the quote', 3, '2026-07-08', [order], []],
    [
      'FOCs four days apart (R8.1), the last past the target',
      3,
      '2026-06-18',
      [order.foc({ date: '2026-06-15' }), order.foc({ date: '2026-06-19' })],
      ['TARGET_TOO_EARLY', 'STAGGER_WIDE'],
    ],
    ['three days apart', 3, null, [order.foc({ date: '2026-06-15' }), order.foc({ date: '2026-06-18' })], []],
  ])('%s', (_case, dealStage, target, orders, codes) => {
    expect(warnings(dealStage, target, ...orders).map(({ code }) => code)).toEqual(codes)
  })

  it('says what to do', () => {
    expect(warnings(4, null)).toEqual([
      {
        code: 'ORDERS_MISSING',
        message: 'The deal is at stage 4 and nothing is being ported; porting starts at stage 3.',
        remedy: 'Create an order for each carrier account of the customer.',
        path: ['portOrders'],
      },
    ])
    expect(
      warnings(3, null, order.foc({ date: '2026-06-22' }).with({ id: 'last' }), order.foc({ date: '2026-06-15' })),
    ).toEqual([
      {
        code: 'STAGGER_WIDE',
        message: 'The first and the last FOC are 7 calendar days apart; up to 3 are to be expected.',
        remedy: 'Ask the carriers for one date, or plan the days on which the numbers live on two platforms.',
        path: ['portOrders'],
        portOrderId: 'last',
      },
    ])
  })

  it('names the order whose FOC is the last of all (R8.1)', () => {
    const on = (id: string, date: string) => order.foc({ date }).with({ id })
    const spread = warnings(
      3,
      null,
      on('second', '2026-06-17'),
      on('first', '2026-06-15'),
      on('last', '2026-06-24'),
      on('third', '2026-06-19'),
    )
    expect(spread.map(({ code, portOrderId }) => `${code} ${portOrderId}`)).toEqual(['STAGGER_WIDE last'])
  })
})

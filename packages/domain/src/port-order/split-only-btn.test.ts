import { describe, expect, test } from 'vitest'
import { type PlanEntry, planOrders } from './split.ts'

const ENTRY: PlanEntry = { number: '', place: 1, carrier: null, accountNumber: null, btn: null, routingId: null }

describe('R8.2 an entry that names no BTN', () => {
  type Row = readonly [string, readonly Partial<PlanEntry>[], readonly (readonly [string | null, number])[]]
  const rows: readonly Row[] = [
    ['joins the one that comes before', [{ btn: '4155550190' }, {}], [['+14155550190', 2]]],
    ['joins the one that comes after', [{}, { btn: '4155550190' }], [['+14155550190', 2]]],
    [
      'joins one that is typed in two ways',
      [{ btn: '4155550190' }, {}, { btn: '415 555 0190' }],
      [['+14155550190', 3]],
    ],
    [
      'stands alone where the account has two',
      [{ btn: '4155550190' }, {}, { btn: '4155550191' }],
      [
        ['+14155550190', 1],
        [null, 1],
        ['+14155550191', 1],
      ],
    ],
    [
      'joins by the account number in another form',
      [{ accountNumber: '8a 33', btn: '4155550190' }, {}],
      [['+14155550190', 2]],
    ],
    ['has none where nobody names one', [{}, {}], [[null, 2]]],
  ]
  test.each(rows)('%s', (_, others, expected) => {
    const entries = others.map((other, index): PlanEntry => ({ ...ENTRY, number: `+1415555012${index}`, ...other }))
    const plan = planOrders({ carrier: 'Spectrum Business', accountNumber: '8A-33', btn: null, entries })
    expect(plan.orders.map(({ btn, numbers }) => [btn, numbers.length])).toEqual(expected)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeSplit, type PlanEntry, type PlanRequest, planOrders } from './split.ts'

const entry = (number: string, other: Partial<PlanEntry> = {}): PlanEntry => ({
  number,
  place: 1,
  carrier: null,
  accountNumber: null,
  btn: null,
  routingId: null,
  ...other,
})

const ask = (entries: PlanEntry[], other: Partial<PlanRequest> = {}): PlanRequest => ({
  carrier: 'Spectrum Business',
  accountNumber: '8A-33',
  btn: '415-555-0100',
  entries,
  ...other,
})

const LOCAL = '+14155550101'
const LOCAL_2 = '+14155550102'
const LOCAL_3 = '+14155550103'
const FREE = '+18005550101'
const FREE_2 = '+18335550102'

describe('R8.2 one account and one kind of number per order', () => {
  test('a list of one account and one kind is one order', () => {
    const plan = planOrders(ask([entry(LOCAL, { routingId: 'hunt-1' }), entry(LOCAL_2)]))
    expect(plan).toEqual({
      orders: [
        {
          carrier: 'Spectrum Business',
          carrierType: null,
          accountNumber: '8A-33',
          btn: '+14155550100',
          numbers: [
            { number: LOCAL, routingId: 'hunt-1' },
            { number: LOCAL_2, routingId: null },
          ],
        },
      ],
      needsSplit: false,
      refusals: [],
    })
  })

  test('no entries, no orders', () => {
    expect(planOrders(ask([]))).toEqual({ orders: [], needsSplit: false, refusals: [] })
    expect(planOrders(ask([], { carrierType: 'toll_free' })).refusals).toEqual([])
  })

  test('toll-free numbers have an order of their own, in the order of first appearance', () => {
    const plan = planOrders(ask([entry(FREE), entry(LOCAL), entry(FREE_2), entry(LOCAL_2)]))
    expect(plan.orders.map(({ carrierType, numbers }) => [carrierType, numbers.map((n) => n.number)])).toEqual([
      ['toll_free', [FREE, FREE_2]],
      [null, [LOCAL, LOCAL_2]],
    ])
    expect(plan.needsSplit).toBe(true)
    expect(plan.refusals.map(({ code, path }) => [code, path])).toEqual([['NEEDS_SPLIT', ['numbers']]])
    expect(plan.refusals[0]?.message).toBe(
      'The list needs 2 orders, one for each account and kind of number: ' +
        'Spectrum Business, account 8A-33, BTN 415-555-0100, toll-free: 2 numbers (800-555-0101 … 833-555-0102); ' +
        'Spectrum Business, account 8A-33, BTN 415-555-0100: 2 numbers (415-555-0101 … 415-555-0102).',
    )
    expect(plan.refusals[0]?.remedy).toContain('split')
  })

  type Row = readonly [string, Partial<PlanEntry>, Partial<PlanRequest>, number]
  const rows: readonly Row[] = [
    ['the same carrier in other letters and blanks', { carrier: ' SPECTRUM   business\t' }, {}, 1],
    ['the same carrier, the request has the blanks', {}, { carrier: '  spectrum  Business ' }, 1],
    ['a carrier whose name is one word', { carrier: 'SpectrumBusiness' }, {}, 2],
    ['another carrier', { carrier: 'AT&T' }, {}, 2],
    ['a blank carrier is none', { carrier: '  ' }, {}, 1],
    ['the same account number in other separators and letters', { accountNumber: ' 8a 33.' }, {}, 1],
    ['another account number', { accountNumber: '8A-34' }, {}, 2],
    ['a blank account number is none', { accountNumber: '\t' }, {}, 1],
    ['an account number where the order has none', { accountNumber: '8A-33' }, { accountNumber: null }, 2],
    ['the same BTN in another form', { btn: '(415) 555 0100' }, {}, 1],
    ['the same BTN in E.164', { btn: '+14155550100' }, {}, 1],
    ['another BTN', { btn: '415-555-0109' }, {}, 2],
    ['a blank BTN is none', { btn: ' ' }, {}, 1],
    ['a BTN where the order has none: it is the account’s', { btn: '415-555-0100' }, { btn: null }, 1],
    ['… of another account number', { btn: '415-555-0100', accountNumber: '8A-34' }, { btn: null }, 2],
    ['… where there is no account number', { btn: '415-555-0100' }, { btn: null, accountNumber: null }, 2],
    ['… of another carrier', { btn: '415-555-0100', carrier: 'AT&T', accountNumber: '8A-33' }, { btn: null }, 2],
    ['BTNs that cannot be read, alike but for letters and blanks', { btn: 'MAIN  line' }, { btn: ' main line ' }, 1],
    ['BTNs that cannot be read and differ', { btn: 'main line 2' }, { btn: 'main line' }, 2],
  ]
  test.each(rows)('%s', (_, other, request, orders) => {
    const plan = planOrders(ask([entry(LOCAL), entry(LOCAL_2, other)], request))
    expect(plan.orders).toHaveLength(orders)
    expect(plan.needsSplit).toBe(orders > 1)
    expect(plan.refusals.map(({ code }) => code)).toEqual(orders > 1 ? ['NEEDS_SPLIT'] : [])
  })

  test('three accounts at two carriers, each with both kinds, come in order and lose nothing', () => {
    const plan = planOrders(
      ask([
        entry(LOCAL),
        entry(LOCAL_2, { accountNumber: '9' }),
        entry(FREE, { carrier: 'AT&T' }),
        entry(LOCAL_3, { carrier: 'at&t' }),
        entry(FREE_2, { accountNumber: '9', btn: '4155550190' }),
      ]),
    )
    expect(plan.orders.map((o) => [o.carrier, o.accountNumber, o.btn, o.carrierType, o.numbers.length])).toEqual([
      ['Spectrum Business', '8A-33', '+14155550100', null, 1],
      ['Spectrum Business', '9', '+14155550190', null, 1],
      ['AT&T', null, null, 'toll_free', 1],
      ['at&t', null, null, null, 1],
      ['Spectrum Business', '9', '+14155550190', 'toll_free', 1],
    ])
  })
})

describe('R8.2 what an entry takes over from the order', () => {
  type Row = readonly [
    string,
    Partial<PlanEntry>,
    Partial<PlanRequest>,
    readonly [string, string | null, string | null],
  ]
  const rows: readonly Row[] = [
    ['nothing named', {}, {}, ['Spectrum Business', '8A-33', '+14155550100']],
    ['another carrier: neither account number nor BTN', { carrier: 'AT&T' }, {}, ['AT&T', null, null]],
    [
      'another carrier, though the order has no account number',
      { carrier: 'AT&T', accountNumber: '7' },
      { accountNumber: null },
      ['AT&T', '7', null],
    ],
    [
      'another carrier with its account',
      { carrier: 'AT&T', accountNumber: '7', btn: '2125550100' },
      {},
      ['AT&T', '7', '+12125550100'],
    ],
    ['another account number: no BTN', { accountNumber: '7' }, {}, ['Spectrum Business', '7', null]],
    ['the same account number: the BTN', { accountNumber: '8a33' }, {}, ['Spectrum Business', '8a33', '+14155550100']],
    [
      'an account number where the order names none: the BTN',
      { accountNumber: '7' },
      { accountNumber: ' ' },
      ['Spectrum Business', '7', '+14155550100'],
    ],
    ['another BTN: the account number', { btn: '4155550199' }, {}, ['Spectrum Business', '8A-33', '+14155550199']],
    ['the order names nothing', {}, { accountNumber: null, btn: null }, ['Spectrum Business', null, null]],
    [
      'blanks around what was typed go',
      {},
      { carrier: ' AT&T ', accountNumber: ' 7 ', btn: ' x ' },
      ['AT&T', '7', 'x'],
    ],
  ]
  test.each(rows)('%s', (_, other, request, expected) => {
    const [order] = planOrders(ask([entry(LOCAL, other)], request)).orders
    expect([order?.carrier, order?.accountNumber, order?.btn]).toEqual(expected)
  })
})

describe('R8.2 the kind is the carrier type', () => {
  const rows = [
    // type asked, numbers, types planned, refusals
    [null, [LOCAL], [null], []],
    ['clec', [LOCAL], ['clec'], []],
    ['toll_free', [FREE], ['toll_free'], []],
    [null, [FREE], ['toll_free'], []],
    ['toll_free', [LOCAL], [null], ['VALUE_INVALID']],
    ['toll_free', [LOCAL, FREE], [null, 'toll_free'], ['NEEDS_SPLIT']],
    ['ilec', [LOCAL, FREE], ['ilec', 'toll_free'], ['NEEDS_SPLIT']],
    ['ilec', [FREE], ['toll_free'], ['VALUE_INVALID']],
  ] as const
  test.each(rows)('%s with %s', (carrierType, numbers, types, codes) => {
    const plan = planOrders(
      ask(
        numbers.map((number) => entry(number)),
        { carrierType },
      ),
    )
    expect(plan.orders.map((order) => order.carrierType)).toEqual(types)
    expect(plan.refusals.map(({ code }) => code)).toEqual(codes)
  })

  test('the refusal names the field, what is wrong and what to give', () => {
    const [none] = planOrders(ask([entry(LOCAL)], { carrierType: 'toll_free' })).refusals
    expect(none).toEqual({
      code: 'VALUE_INVALID',
      message: 'The carrier type is toll_free, and none of the numbers is toll-free.',
      remedy: "Give the carrier's own type, or leave it out.",
      path: ['carrierType'],
    })
    const [all] = planOrders(ask([entry(FREE)], { carrierType: 'wireless' })).refusals
    expect(all).toEqual({
      code: 'VALUE_INVALID',
      message: 'The carrier type is wireless, and all of the numbers are toll-free.',
      remedy: 'Give toll_free, or leave it out.',
      path: ['carrierType'],
    })
  })

  test('the type asked for is that of the order’s own carrier only', () => {
    const plan = planOrders(ask([entry(LOCAL), entry(LOCAL_2, { carrier: 'AT&T' })], { carrierType: 'clec' }))
    expect(plan.orders.map(({ carrierType }) => carrierType)).toEqual(['clec', null])
    const elsewhere = planOrders(ask([entry(LOCAL, { carrier: 'AT&T' })], { carrierType: 'toll_free' }))
    expect(elsewhere.refusals).toEqual([])
    const freeElsewhere = planOrders(
      ask([entry(LOCAL), entry(FREE, { carrier: 'AT&T' })], { carrierType: 'toll_free' }),
    )
    expect(freeElsewhere.refusals.map(({ code }) => code)).toEqual(['NEEDS_SPLIT', 'VALUE_INVALID'])
  })
})

describe('R12.1 the split in words', () => {
  test('one line an order, without what is not known', () => {
    const request = { accountNumber: null, btn: null }
    expect(describeSplit(planOrders(ask([entry(LOCAL)], request)))).toEqual([
      'Spectrum Business: 1 number (415-555-0101)',
    ])
    expect(describeSplit(planOrders(ask([entry(LOCAL), entry(LOCAL_2), entry(LOCAL_3), entry(FREE)])))).toEqual([
      'Spectrum Business, account 8A-33, BTN 415-555-0100: 3 numbers (415-555-0101 … 415-555-0103)',
      'Spectrum Business, account 8A-33, BTN 415-555-0100, toll-free: 1 number (800-555-0101)',
    ])
    expect(describeSplit({ orders: [] })).toEqual([])
  })

  test.each([
    [5, '5: 1 number (415-555-0105).'],
    [6, '5: 1 number (415-555-0105); and 1 more.'],
    [8, '5: 1 number (415-555-0105); and 3 more.'],
  ])('a refusal for %i orders spells out five', (count, end) => {
    const entries = Array.from({ length: count }, (_, at) =>
      entry(`+1415555010${at + 1}`, { accountNumber: `${at + 1}` }),
    )
    const [refusal] = planOrders(ask(entries)).refusals
    expect(refusal?.message).toContain(`needs ${count} orders`)
    expect(refusal?.message.endsWith(end)).toBe(true)
  })
})

test('R8.6 every number lands in exactly one order, whatever the accounts', () => {
  const some = fc.option(fc.constantFrom('a', 'A ', 'b', '', '415-555-0100'), { nil: null })
  const entries = fc.array(
    fc.record({
      number: fc.constantFrom(LOCAL, LOCAL_2, LOCAL_3, FREE, FREE_2),
      place: fc.nat(),
      carrier: some,
      accountNumber: some,
      btn: some,
      routingId: fc.option(fc.string(), { nil: null }),
    }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(entries, some, some, (list, accountNumber, btn) => {
      const { orders, needsSplit } = planOrders(ask(list, { accountNumber, btn }))
      const byNumber = (a: { number: string }, b: { number: string }) => a.number.localeCompare(b.number)
      const planned = orders.flatMap(({ numbers }) => numbers).sort(byNumber)
      expect(planned.map(({ number }) => number)).toEqual([...list].sort(byNumber).map(({ number }) => number))
      expect(needsSplit).toBe(orders.length > 1)
      for (const { numbers } of orders) {
        expect(new Set(numbers.map(({ number }) => number.startsWith('+18'))).size).toBe(1)
      }
    }),
  )
})

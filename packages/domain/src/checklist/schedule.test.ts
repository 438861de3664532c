import { describe, expect, it } from 'vitest'
import { aNumber, date, instant } from '../../test-corpus/a-command.ts'
import { anOrder, type OrderBuilder } from '../../test-corpus/an-order.ts'
import type { NumberFacts } from '../port-order/commands.ts'
import type { ChecklistOrder, ChecklistPlan, PlannedItem } from './checklist-plan.ts'
import { planChecklist } from './schedule.ts'

const [A, B] = ['+12125550101', '+12125550102']
const then = instant('2026-06-03T14:00:00Z')
const main = { id: 'site-1', name: 'Main site', timeZone: 'America/New_York' }
const west = { id: 'site-2', name: 'West', timeZone: 'America/Los_Angeles' }
const foc = anOrder().foc({ date: '2026-06-15', time: '09:30' })

function order(builder: OrderBuilder, id = 'order-1', numbers: NumberFacts[] = [aNumber(A)]): ChecklistOrder {
  return { facts: builder.with({ id }).build(), numbers }
}

function plan(orders: ChecklistOrder[], more: Partial<ChecklistPlan> = {}): PlannedItem[] {
  return planChecklist({ migrationId: 'migration-1', timeZone: 'America/New_York', sites: [main], orders, ...more })
}

const brief = ({ key, dueOn, dueAt, offset }: PlannedItem) => `${dueAt ?? dueOn} ${offset} ${key}`
const of = (items: PlannedItem[], code: PlannedItem['code']) => items.filter((item) => item.code === code)

describe('the checklist of one order (R7)', () => {
  it('is the guide’s schedule', () => {
    const items = plan([order(foc, 'order-1', [aNumber(A), aNumber(B)])])
    expect(items.map(brief)).toEqual([
      '2026-06-08T21:00:00Z -P7D PLATFORM_CONFIGURED:migration-1',
      '2026-06-12T21:00:00Z -P3D PRE_CUTOVER_CALL:migration-1',
      '2026-06-14T21:00:00Z -P1D FINAL_REVIEW:order-1',
      '2026-06-15T11:30:00Z -PT2H CHANNELS_OPEN:migration-1:2026-06-15T13:30:00Z',
      '2026-06-15T13:30:00Z PT0S PORT_BEGINS:order-1',
      `2026-06-15T13:45:00Z PT15M TEST_CALL:order-1:${A}`,
      `2026-06-15T13:45:00Z PT15M TEST_CALL:order-1:${B}`,
      '2026-06-15T14:30:00Z PT60M E911_TEST:site-1:2026-06-15T13:30:00Z',
      '2026-06-15T17:30:00Z PT4H HEALTH_CHECK:migration-1:2026-06-15T13:30:00Z',
      '2026-06-17T13:30:00Z PT48H DECOMMISSION_TRUNK:migration-1',
    ])
    expect(items.map(({ title }) => title)).toEqual([
      'Platform fully configured, all users tested on temporary numbers',
      'Pre-cutover call with the customer',
      'Final review; FOC confirmation number on file',
      'Monitoring channels open; all contacts reachable',
      'Numbers begin to port: watch the call log',
      'Test call from an outside line',
      'Test call from an outside line',
      'E911 test (dial 933)',
      'Health check',
      "Decommission the old PSTN trunk, with the customer's word",
    ])
  })

  it('says what each item belongs to', () => {
    const scopes = plan([order(foc)]).map(({ code, portOrderId, siteId, number, doneAt }) => [
      code,
      portOrderId,
      siteId,
      number,
      doneAt,
    ])
    expect(scopes).toEqual([
      ['PLATFORM_CONFIGURED', null, null, null, null],
      ['PRE_CUTOVER_CALL', null, null, null, null],
      ['FINAL_REVIEW', 'order-1', null, null, null],
      ['CHANNELS_OPEN', null, null, null, null],
      ['PORT_BEGINS', 'order-1', null, null, null],
      ['TEST_CALL', 'order-1', null, A, null],
      ['E911_TEST', null, 'site-1', null, null],
      ['HEALTH_CHECK', null, null, null, null],
      ['DECOMMISSION_TRUNK', null, null, null, null],
    ])
  })

  it('knows no hour before the FOC has one, and keeps the order of the schedule (R6.1)', () => {
    expect(plan([order(anOrder().foc({ date: '2026-06-15' }))]).map(brief)).toEqual([
      '2026-06-08T21:00:00Z -P7D PLATFORM_CONFIGURED:migration-1',
      '2026-06-12T21:00:00Z -P3D PRE_CUTOVER_CALL:migration-1',
      '2026-06-14T21:00:00Z -P1D FINAL_REVIEW:order-1',
      '2026-06-15 -PT2H CHANNELS_OPEN:migration-1:2026-06-15',
      '2026-06-15 PT0S PORT_BEGINS:order-1',
      `2026-06-15 PT15M TEST_CALL:order-1:${A}`,
      '2026-06-15 PT60M E911_TEST:site-1:2026-06-15',
      '2026-06-15 PT4H HEALTH_CHECK:migration-1:2026-06-15',
      '2026-06-17 PT48H DECOMMISSION_TRUNK:migration-1',
    ])
  })

  it('has 17:00 in the order’s zone (R7.1), the dates of sites in theirs', () => {
    const late = anOrder().foc({ date: '2026-06-15', time: '23:30' }).with({ timeZone: 'America/Los_Angeles' })
    const items = plan([order(late)], { sites: [main, west] })
    expect(of(items, 'FINAL_REVIEW').map(brief)).toEqual(['2026-06-15T00:00:00Z -P1D FINAL_REVIEW:order-1'])
    expect(of(items, 'E911_TEST').map(({ siteId, dueOn }) => [siteId, dueOn.toString()])).toEqual([
      ['site-1', '2026-06-16'],
      ['site-2', '2026-06-16'],
    ])
    const evening = anOrder().foc({ date: '2026-06-15', time: '23:30' })
    expect(
      of(plan([order(evening)], { sites: [main, west] }), 'E911_TEST').map(({ dueOn }) => dueOn.toString()),
    ).toEqual(['2026-06-16', '2026-06-15'])
  })

  it.each<[string, ChecklistOrder[]]>([
    ['no order', []],
    ['no FOC', [order(anOrder())]],
    ['a cancelled order', [order(foc.with({ cancelledAt: then }))]],
  ])('is empty: %s', (_case, orders) => {
    expect(plan(orders)).toEqual([])
  })

  it('keeps a complete order in', () => {
    expect(plan([order(foc.inStage('complete'), 'order-1', [aNumber(A, 'tested')])])).toHaveLength(9)
  })

  it('ticks test calls off by the numbers, and leaves out what was ported back', () => {
    const numbers = [
      aNumber(A, 'tested', { portedAt: then, testedAt: then }),
      aNumber(B, 'ported_back', { portedAt: then, testedAt: then }),
      aNumber('+12125550103', 'failed'),
    ]
    expect(
      of(plan([order(foc, 'order-1', numbers)]), 'TEST_CALL').map(({ number, doneAt }) => [number, doneAt]),
    ).toEqual([
      [A, then],
      ['+12125550103', null],
    ])
  })
})

describe('the test calls of an order (R7.3, R8.5)', () => {
  it.each<[string, OrderBuilder, string[]]>([
    ['port day', foc.inStage('port_day'), ['pending', 'failed', 'ported', 'tested', 'test_failed']],
    ['complete, without those that did not move', foc.inStage('complete'), ['ported', 'tested', 'test_failed']],
  ])('%s', (_case, builder, expected) => {
    const outcomes = ['pending', 'failed', 'ported', 'tested', 'test_failed', 'ported_back'] as const
    const numbers = outcomes.map((outcome, index) => aNumber(`+1212555011${index}`, outcome))
    const called = of(plan([order(builder, 'order-1', numbers)]), 'TEST_CALL').map(({ number }) => number)
    expect(numbers.filter(({ number }) => called.includes(number)).map(({ outcome }) => outcome)).toEqual(expected)
  })
})

describe('the checklist of several orders (R7.2)', () => {
  const first = order(foc, 'order-1', [])
  const sameInstant = order(
    anOrder().foc({ date: '2026-06-15', time: '08:30', zone: 'America/Chicago' }),
    'order-2',
    [],
  )
  const later = order(anOrder().foc({ date: '2026-06-17', time: '09:30' }), 'order-3', [])
  const bareDate = order(anOrder().foc({ date: '2026-06-17' }), 'order-4', [])

  it('counts −7 and −3 from the earliest FOC, the trunk from the latest, in whatever order they come', () => {
    for (const orders of [
      [first, later],
      [later, first],
    ]) {
      const items = plan(orders)
      expect(of(items, 'PLATFORM_CONFIGURED').map(({ dueOn }) => dueOn)).toEqual([date('2026-06-08')])
      expect(of(items, 'PRE_CUTOVER_CALL').map(({ dueOn }) => dueOn)).toEqual([date('2026-06-12')])
      expect(of(items, 'DECOMMISSION_TRUNK').map(({ dueAt }) => dueAt)).toEqual([instant('2026-06-19T13:30:00Z')])
    }
  })

  it('takes a bare date for the whole of its day', () => {
    const items = plan([later, bareDate, first])
    expect(of(items, 'DECOMMISSION_TRUNK').map(({ dueAt, dueOn }) => [dueAt, dueOn])).toEqual([
      [null, date('2026-06-19')],
    ])
    const west = order(anOrder().foc({ date: '2026-06-17' }).with({ timeZone: 'America/Los_Angeles' }), 'order-5', [])
    expect(of(plan([later, west]), 'PLATFORM_CONFIGURED').map(({ dueAt }) => dueAt)).toEqual([
      instant('2026-06-11T00:00:00Z'),
    ])
  })

  it('opens the channels once for each distinct FOC, and tests 933 at each site for each', () => {
    const items = plan([first, sameInstant, later, bareDate], { sites: [main, west] })
    expect(of(items, 'CHANNELS_OPEN').map(brief)).toEqual([
      '2026-06-15T11:30:00Z -PT2H CHANNELS_OPEN:migration-1:2026-06-15T13:30:00Z',
      '2026-06-17 -PT2H CHANNELS_OPEN:migration-1:2026-06-17',
      '2026-06-17T11:30:00Z -PT2H CHANNELS_OPEN:migration-1:2026-06-17T13:30:00Z',
    ])
    expect(of(items, 'HEALTH_CHECK')).toHaveLength(3)
    expect(of(items, 'E911_TEST').map(({ siteId, key }) => [siteId, key])).toEqual([
      ['site-1', 'E911_TEST:site-1:2026-06-15T13:30:00Z'],
      ['site-2', 'E911_TEST:site-2:2026-06-15T13:30:00Z'],
      ['site-1', 'E911_TEST:site-1:2026-06-17'],
      ['site-2', 'E911_TEST:site-2:2026-06-17'],
      ['site-1', 'E911_TEST:site-1:2026-06-17T13:30:00Z'],
      ['site-2', 'E911_TEST:site-2:2026-06-17T13:30:00Z'],
    ])
    expect(of(items, 'FINAL_REVIEW').map(({ portOrderId }) => portOrderId)).toEqual([
      'order-1',
      'order-2',
      'order-3',
      'order-4',
    ])
  })

  it('has one key an item, the same from plan to plan', () => {
    const orders = [first, sameInstant, later, bareDate]
    const keys = plan(orders).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(plan([...orders].reverse()).map(({ key }) => key)).toEqual(keys)
  })

  describe('the old trunk', () => {
    const portedAt = instant('2026-06-16T20:00:00Z')
    const done = foc.inStage('port_day').tally({ tested: 2, lastPortedAt: portedAt })
    const alsoDone = anOrder()
      .foc({ date: '2026-06-15', time: '10:00' })
      .inStage('port_day')
      .tally({ ported: 1, lastPortedAt: instant('2026-06-15T14:00:00Z') })
    const trunk = (...orders: OrderBuilder[]) =>
      of(plan(orders.map((builder, index) => order(builder, `order-${index}`))), 'DECOMMISSION_TRUNK').map(brief)

    it.each<[string, OrderBuilder[], string]>([
      ['all ported: from the last number', [done, alsoDone], '2026-06-18T20:00:00Z'],
      ['… ported back counts as having ported', [done.tally({ ported_back: 1 })], '2026-06-18T20:00:00Z'],
      ['one pending: forecast from the latest FOC', [done, alsoDone.tally({ pending: 1 })], '2026-06-17T14:00:00Z'],
      ['one failed', [done.tally({ failed: 1 }), alsoDone], '2026-06-17T14:00:00Z'],
      [
        '… and left behind by a complete order',
        [done.inStage('complete').tally({ failed: 1 }), alsoDone],
        '2026-06-18T20:00:00Z',
      ],
      ['an order without a FOC has yet to port', [done, anOrder()], '2026-06-17T13:30:00Z'],
      ['a cancelled one has not', [done, anOrder().with({ cancelledAt: then })], '2026-06-18T20:00:00Z'],
      ['no number at all', [foc.tally({})], '2026-06-17T13:30:00Z'],
    ])('%s', (_case, orders, dueAt) => {
      expect(trunk(...orders)).toEqual([`${dueAt} PT48H DECOMMISSION_TRUNK:migration-1`])
    })
  })
})

describe('what the customer has to hear', () => {
  const slipped = foc.with({ focSlips: 2 })
  const split = foc.inStage('port_day').with({ splitOff: 1 })
  const tell = (builder: OrderBuilder, more: Partial<ChecklistOrder> = {}) =>
    of(plan([{ ...order(builder), ...more }]), 'TELL_CUSTOMER').map((item) => `${brief(item)} ${item.title}`)

  it('is a slip, on the day it was recorded (R6.5)', () => {
    expect(tell(slipped)).toEqual([
      '2026-06-03T21:00:00Z P0D TELL_CUSTOMER:order-1:slip:2 Tell the customer that the FOC moved to 2026-06-15 09:30 EDT',
    ])
  })

  it('is a split, on port day (R8.4)', () => {
    expect(tell(split)).toEqual([
      '2026-06-15T21:00:00Z P0D TELL_CUSTOMER:order-1:split:1 Tell the customer which numbers did not port, and where each number lives now',
    ])
  })

  it('belongs to the order', () => {
    const [item] = of(plan([order(slipped)]), 'TELL_CUSTOMER')
    expect(item).toMatchObject({ portOrderId: 'order-1', siteId: null, number: null, doneAt: null })
  })

  it.each<[string, OrderBuilder, number, boolean?]>([
    ['neither slipped nor split', foc, 0],
    ['both', split.with({ focSlips: 1 }), 2],
    ['somebody told of the slip', slipped.with({ foc: focToldBy('Ana') }), 0],
    ['… not of the split', split.with({ focSlips: 1, foc: focToldBy('Ana') }), 1],
    ['told of both', split.with({ focSlips: 1 }), 0, true],
    ['not told', split, 1, false],
  ])('%s', (_case, builder, count, toldCustomer = false) => {
    expect(tell(builder, { toldCustomer })).toHaveLength(count)
  })

  function focToldBy(customerToldBy: string) {
    const { foc: commitment } = foc.build()
    return commitment && { ...commitment, customerToldBy }
  }
})

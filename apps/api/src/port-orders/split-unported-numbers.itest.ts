import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk, said } from '../foc/porting-desk.fixture.ts'
import { journalOf, journalProblems, numbersOf, onPortDay, timesRefused, writtenRows } from './port-day.fixture.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => {
  expect(await journalProblems(desk)).toEqual([])
  await desk.close()
})

const FIELDS = 'id version stage numberCount accountNumber parent { id } children { id } conditions'

interface Order {
  readonly id: string
  readonly version: number
}

/** Three numbers: one ported, one that failed, one of which nothing is known. */
async function partlyPorted() {
  const order = await onPortDay(desk, 3, { with: { accountNumber: 'SPB-8844120', btn: '212-555-0100' } })
  const outcomes = [
    { number: order.numbers[0], outcome: 'PORTED' },
    { number: order.numbers[1], outcome: 'FAILED', note: 'Port refused' },
  ]
  const { version } = await desk.done<Order>('recordNumberOutcomes', { portOrderId: order.id, outcomes })
  return { ...order, version }
}

describe('splitting off the numbers that did not move (R8.4)', () => {
  it('makes a child with a letter of its own, and the parent goes on with those that moved', async () => {
    const { id, version, numbers } = await partlyPorted()
    const reply = await desk.give<Order[]>(
      'splitUnportedNumbers',
      { portOrderId: id, expectedVersion: version, reason: 'They failed' },
      { fields: FIELDS },
    )
    expect(reply.refusals).toEqual([])
    const [, child] = reply.made ?? []
    expect(reply.made).toEqual([
      {
        ...{ id, version: version + 1, stage: 'PORT_DAY', numberCount: 1, accountNumber: 'SPB-8844120' },
        ...{ parent: null, children: [{ id: child?.id }], conditions: ['FOC_UNCONFIRMED', 'PARTIALLY_PORTED'] },
      },
      {
        ...{ id: child?.id, version: 1, stage: 'LOA_PENDING', numberCount: 2, accountNumber: 'SPB-8844120' },
        ...{ parent: { id }, children: [], conditions: [] },
      },
    ])
    expect(await numbersOf(desk, id)).toMatchObject([{ number: numbers[0], outcome: 'ported' }])
    expect(await numbersOf(desk, child?.id ?? '')).toMatchObject([
      { number: numbers[1], outcome: 'pending', note: 'Port refused', holds: true },
      { number: numbers[2], outcome: 'pending', note: null, holds: true },
    ])
    expect((await journalOf(desk, id)).at(-1)).toBe('split_unported by the engineer')
    expect(await journalOf(desk, child?.id ?? '')).toEqual(['create_port_order by the engineer'])
    const [told] = await desk.rows<{ after: string }>(
      `SELECT after FROM events WHERE stream_id = $1 AND command = 'split_unported'`,
      id,
    )
    expect(JSON.parse(told?.after ?? '')).toMatchObject({ numbers: numbers.slice(1), splitOff: 1, numbersFailed: 0 })
  })

  it('says of each number which platform it lives on now', async () => {
    const { id, migrationId, numbers } = await partlyPorted()
    await desk.done('splitUnportedNumbers', { portOrderId: id }, 'id')
    const { portOrders } = await desk.readMigration<{
      portOrders: { edges: { node: { numbers: { edges: { node: { number: string; livesOn: string } }[] } } }[] }
    }>(migrationId, 'portOrders { edges { node { numbers { edges { node { number livesOn } } } } } }')
    const lives = portOrders.edges.flatMap(({ node }) => node.numbers.edges.map((edge) => edge.node))
    expect(lives).toEqual([
      { number: numbers[0], livesOn: 'Ringline' },
      { number: numbers[1], livesOn: 'Spectrum Business' },
      { number: numbers[2], livesOn: 'Spectrum Business' },
    ])
  })

  it('refuses when there is nothing to split, and writes nothing', async () => {
    const { id } = await onPortDay(desk, 2)
    const before = await writtenRows(desk)
    const reply = await desk.give<Order[]>('splitUnportedNumbers', { portOrderId: id })
    expect(said(reply.refusals)).toEqual(['NOTHING_TO_SPLIT numbers'])
    expect(reply.made).toMatchObject([{ id }])
    expect(await writtenRows(desk)).toEqual(before)
    expect(await timesRefused(desk, 'split_unported', 'NOTHING_TO_SPLIT')).toBe(1)
  })

  it('refuses who has no right', async () => {
    const { id } = await partlyPorted()
    const before = await writtenRows(desk)
    for (const [key, code] of [
      [desk.api.readerKey, 'FORBIDDEN'],
      [null, 'UNAUTHENTICATED'],
    ] as const) {
      expect((await desk.give('splitUnportedNumbers', { portOrderId: id }, { key })).errors).toEqual([code])
    }
    expect(await writtenRows(desk)).toEqual(before)
  })

  it('loses the race cleanly: an old version', async () => {
    const { id, version, numbers } = await partlyPorted()
    await desk.done('recordNumberOutcomes', { portOrderId: id, outcomes: [{ number: numbers[1], outcome: 'PORTED' }] })
    const before = await writtenRows(desk)
    const reply = await desk.give('splitUnportedNumbers', { portOrderId: id, expectedVersion: version })
    expect(said(reply.refusals)).toEqual(['STALE_VERSION expectedVersion'])
    expect(reply.refusals[0]?.changedFields).toEqual(['numbers'])
    expect(await writtenRows(desk)).toEqual(before)
  })

  it('loses the race cleanly: two at once make one child', async () => {
    const { id, version } = await partlyPorted()
    const input = { portOrderId: id, expectedVersion: version }
    const replies = await Promise.all([
      desk.give<Order[]>('splitUnportedNumbers', input),
      desk.give<Order[]>('splitUnportedNumbers', input),
    ])
    expect(replies.flatMap(({ errorMessages }) => errorMessages)).toEqual([])
    expect(replies.flatMap(({ refusals }) => said(refusals))).toEqual(['STALE_VERSION expectedVersion'])
    expect(await desk.read(id, 'children { numberCount }')).toEqual({ children: [{ numberCount: 2 }] })
  })

  it('what was split off is free of the parent, and free at all once its own order is cancelled (R8.5)', async () => {
    const { id, numbers } = await partlyPorted()
    const [, child] = await desk.done<Order[]>('splitUnportedNumbers', { portOrderId: id }, 'id')
    const again = { migrationId: await desk.migration(), carrier: 'Cox', numbers: [numbers[1]] }
    const held = await desk.give('createPortOrder', again, { fields: 'id' })
    expect(held.refusals).toMatchObject([{ code: 'NUMBER_HELD', portOrderId: child?.id }])
    await desk.done('cancelPortOrder', { portOrderId: child?.id, reason: 'Another way' })
    expect((await desk.give('createPortOrder', again, { fields: 'id' })).refusals).toEqual([])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ListedWorld, listedWorld, type Node } from './listed-orders.fixture.ts'
import { journalProblems } from './port-day.fixture.ts'
import { LOOKED_AT } from './port-orders-world.fixture.ts'

const CONDITIONS = [
  'LOA_REJECTED',
  'ACK_OVERDUE',
  'FOC_UNCONFIRMED',
  'FOC_SLIPPED',
  'PORT_FAILED',
  'PARTIALLY_PORTED',
  'PORTED_BACK',
  'ON_HOLD',
  'CANCELLED',
] as const

let listed: ListedWorld
beforeAll(async () => {
  listed = await listedWorld()
})
afterAll(async () => {
  expect(await journalProblems(listed.desk)).toEqual([])
  await listed.desk.close()
})

describe('filters', () => {
  it.each(['LOA_PENDING', 'LOA_SUBMITTED', 'FOC_RECEIVED', 'PORT_DAY', 'COMPLETE'])('stage %s', async (stage) => {
    const ids = await listed.found({ stage: [stage] })
    expect(ids).toEqual(listed.matching((node) => node.stage === stage))
    expect(ids.length).toBeGreaterThan(0)
  })

  it.each(CONDITIONS)('condition %s finds the orders that show it (R2.2)', async (condition) => {
    const ids = await listed.found({ condition: [condition] })
    expect(ids).toEqual(listed.matching(({ conditions }) => conditions.includes(condition)))
    expect(ids.length).toBeGreaterThan(0)
  })

  it('several conditions find what has one of them; needsSomebody parts the list in two', async () => {
    expect(await listed.found({ condition: ['ON_HOLD', 'LOA_REJECTED'] })).toEqual(
      listed.matching(({ conditions }) => conditions.includes('ON_HOLD') || conditions.includes('LOA_REJECTED')),
    )
    const [some, none] = [await listed.found({ needsSomebody: true }), await listed.found({ needsSomebody: false })]
    expect(new Set([...some, ...none]).size).toBe(listed.all.length)
    expect(some.length + none.length).toBe(listed.all.length)
  })

  it('the world has every stage and condition', () => {
    expect(new Set(listed.all.flatMap(({ conditions }) => conditions))).toEqual(new Set(CONDITIONS))
    expect(listed.world.length).toBeGreaterThan(20)
  })

  it('conditions follow the clock: an acknowledgement is overdue from one instant on (R3.3)', async () => {
    const id = listed.world.find(({ story }) => story === 'submitted yesterday')?.id ?? ''
    const { acknowledgementDueAt } = await listed.desk.read<{ acknowledgementDueAt: string }>(
      id,
      'acknowledgementDueAt',
    )
    const before = new Date(Date.parse(acknowledgementDueAt) - 1).toISOString()
    for (const [now, overdue] of [
      [before, false],
      [acknowledgementDueAt, true],
    ] as const) {
      listed.desk.at(now)
      expect((await listed.found({ condition: ['ACK_OVERDUE'] })).includes(id)).toBe(overdue)
      const { conditions } = await listed.desk.read<{ conditions: string[] }>(id, 'conditions')
      expect(conditions.includes('ACK_OVERDUE')).toBe(overdue)
    }
    listed.desk.at(LOOKED_AT)
  })

  it('carrier, kind of carrier, migration, open', async () => {
    const { carrier, migration } =
      listed.all.find(({ carrier: { name } }) => name === 'AT&T') ?? listed.all[0] ?? fail()
    expect(await listed.found({ carrierId: [carrier.id] })).toEqual(
      listed.matching((node) => node.carrier.id === carrier.id),
    )
    expect(await listed.found({ carrierId: ['x'] })).toEqual([])
    for (const type of ['ILEC', 'CLEC', 'REGIONAL', 'TOLL_FREE', 'WIRELESS']) {
      expect(await listed.found({ carrierType: [type] })).toEqual(listed.matching((node) => node.carrier.type === type))
    }
    expect(await listed.found({ migrationId: migration.id.toUpperCase() })).toEqual(
      listed.matching((node) => node.migration.id === migration.id),
    )
    expect(await listed.found({ migrationId: 'x' })).toEqual([])
    const isOpen = ({ stage, conditions }: Node) => stage !== 'COMPLETE' && !conditions.includes('CANCELLED')
    expect(await listed.found({ open: true })).toEqual(listed.matching(isOpen))
    expect(await listed.found({ open: false })).toEqual(listed.matching((node) => !isOpen(node)))
  })

  it.each([
    ['2026-06-15', '2026-06-15'],
    ['2026-06-16', '2026-07-01'],
    ['2026-07-02', undefined],
    [undefined, '2026-06-15'],
    ['2026-07-02', '2026-06-01'],
  ])('FOC from %s to %s, both included', async (focFrom, focTo) => {
    const within = (date: string) => date >= (focFrom ?? '0') && date <= (focTo ?? '9')
    expect(await listed.found({ focFrom, focTo })).toEqual(
      listed.matching(({ foc }) => foc !== null && within(foc.date)),
    )
  })

  it('empty and null filters do not restrict', async () => {
    const filter = { stage: [], condition: [], carrierId: null, carrierType: [], search: ' ', number: '', open: null }
    expect(await listed.found(filter)).toHaveLength(listed.all.length)
  })
})

describe('looking for an order', () => {
  it('by a number in any form, or by its last digits', async () => {
    const [{ id, numbers } = listed.all[3] ?? fail()] = [listed.all[3]]
    const number = numbers.edges[0]?.node.number ?? ''
    for (const typed of [number, number.slice(2), `(${number.slice(2, 5)}) ${number.slice(5, 8)}-${number.slice(8)}`]) {
      expect(await listed.found({ number: typed })).toEqual([id])
      expect(await listed.found({ search: typed })).toEqual([id])
    }
    expect(await listed.found({ number: number.slice(-4) })).toEqual(
      listed.matching((node) => node.numbers.edges[0]?.node.number.endsWith(number.slice(-4)) ?? false),
    )
    expect(await listed.found({ number: '0999' })).toEqual([])
    expect(await listed.found({ number: 'nonsense' })).toEqual([])
  })

  it('by its reference', async () => {
    const { id, reference } = listed.all[5] ?? fail()
    for (const typed of [reference, reference.toLowerCase(), reference.replace('-', ' '), reference.slice(3)]) {
      expect(await listed.found({ search: typed })).toContain(id)
    }
    expect(await listed.found({ search: reference })).toEqual([id])
    expect(await listed.found({ search: 'PO-999999999' })).toEqual([])
    expect(await listed.found({ search: 'PO-99999999999999999999' })).toEqual([])
  })

  it.each<[string, (node: Node) => boolean]>([
    ['zoë', ({ migration }) => migration.customerName === 'Zoë & Sons'],
    ['100%', ({ migration }) => migration.customerName === 'zebra 100%'],
    ['%', ({ migration }) => migration.customerName === 'zebra 100%'],
    ['ärzte_', ({ migration }) => migration.customerName === 'Ärzte_haus'],
    ['SPECTRUM', ({ carrier }) => carrier.name === 'Spectrum Business'],
    ['a_zoë', ({ accountNumber }) => accountNumber === 'A_Zoë & Sons'],
    ['\\', () => false],
    ["'; DROP TABLE porting_orders; --", () => false],
  ])('by words: %s', async (search, wanted) => {
    expect(await listed.found({ search })).toEqual(listed.matching(wanted))
  })
})

function fail(): never {
  throw new Error('The world lacks an order')
}

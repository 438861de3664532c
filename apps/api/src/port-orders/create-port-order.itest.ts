import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Desk, openDesk, said } from '../foc/porting-desk.fixture.ts'
import { journalOf, journalProblems, numbersOf, timesRefused, writtenRows } from './port-day.fixture.ts'

let desk: Desk
let migrationId: string
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => {
  expect(await journalProblems(desk)).toEqual([])
  await desk.close()
})
beforeEach(async () => {
  migrationId = await desk.migration()
})

const FIELDS =
  'id version stage numberCount accountNumber btn newBtn respOrgId portType requestedDate carrier { name type }'

interface Made {
  readonly id: string
}

const create = (input: object, key?: string | null) =>
  desk.give<Made[]>(
    'createPortOrder',
    { migrationId, carrier: 'Spectrum Business', ...input },
    { fields: FIELDS, ...(key === undefined ? {} : { key }) },
  )

const AREAS = [202, 205, 209, 210, 214, 217, 219, 224, 225, 228, 239, 240, 248, 251, 252, 253, 254, 256, 260, 262]
let handedOut = 0
/** Numbers that no other order has: fictitious ones, a line each. */
function fresh(count: number): string[] {
  return Array.from({ length: count }, () => {
    const number = `+1${AREAS[Math.floor(handedOut / 100)]}5550${100 + (handedOut % 100)}`
    handedOut += 1
    return number
  })
}

describe('createPortOrder', () => {
  it('makes an order in loa_pending with its numbers as they stood, its event and what is to be sent (R2.1)', async () => {
    const [one = '', two = ''] = fresh(2)
    const reply = await create({
      ...{ accountNumber: ' SPB-8844120 ', btn: '(202) 555-0150', newBtn: '202.555.0151', portType: 'PARTIAL' },
      ...{ numbers: [two], entries: [{ number: one, routingId: ' desk-1 ' }], requestedDate: '2026-07-15' },
    })
    expect(reply.refusals).toEqual([])
    expect(reply.warnings).toEqual([])
    const [order] = reply.made ?? []
    expect(order).toEqual({
      ...{ id: order?.id, version: 1, stage: 'LOA_PENDING', numberCount: 2, accountNumber: 'SPB-8844120' },
      ...{ btn: '+12025550150', newBtn: '+12025550151', respOrgId: null, portType: 'PARTIAL' },
      ...{ requestedDate: '2026-07-15', carrier: { name: 'Spectrum Business', type: 'CLEC' } },
    })
    expect((await numbersOf(desk, order?.id ?? '')).map(({ number, outcome }) => [number, outcome])).toEqual([
      [two, 'pending'],
      [one, 'pending'],
    ])
    expect(
      await desk.rows('SELECT status, carrier, customer, migration_id FROM porting_orders WHERE id = $1', order?.id),
    ).toEqual([
      { status: 'loa_pending', carrier: 'Spectrum Business', customer: 'Acme Dental', migration_id: migrationId },
    ])
    expect(await journalOf(desk, order?.id ?? '')).toEqual(['create_port_order by the engineer'])
  })

  it('is all or nothing: one refusal for each bad number, with its place (R8.5)', async () => {
    const [good] = fresh(1)
    const numbers = [good, '415-976-0100', 'nonsense', '(800) 555 1212', good?.slice(2), '', '+44 20 7946 0958']
    const before = await writtenRows(desk)
    const reply = await create({ carrier: 'Nobody Knows Telephone', numbers })
    expect(said(reply.refusals)).toEqual([
      'NUMBER_NOT_PORTABLE numbers.1',
      'NUMBER_INVALID numbers.2',
      'NUMBER_NOT_PORTABLE numbers.3',
      'NUMBER_REPEATED numbers.4',
      'NUMBER_INVALID numbers.5',
      'NUMBER_NOT_PORTABLE numbers.6',
    ])
    expect(reply.refusals[3]?.message).toMatch(/Number 5.*place 1/)
    expect(reply.made).toEqual([])
    expect(await writtenRows(desk)).toEqual(before)
    expect(await timesRefused(desk, 'create_port_order', 'NUMBER_REPEATED')).toBe(1)
  })

  it('refuses who has no right', async () => {
    const [numbers, before] = [fresh(1), await writtenRows(desk)]
    expect((await create({ numbers }, desk.api.readerKey)).errors).toEqual(['FORBIDDEN'])
    expect((await create({ numbers }, null)).errors).toEqual(['UNAUTHENTICATED'])
    expect(await writtenRows(desk)).toEqual(before)
  })

  it('loses the race cleanly: of many at once with the same number, one has it', async () => {
    const numbers = fresh(3)
    const migrations = await Promise.all(Array.from({ length: 6 }, () => desk.migration()))
    const replies = await Promise.all(
      migrations.map((id, at) =>
        desk.give<Made[]>(
          'createPortOrder',
          { migrationId: id, carrier: 'Cox', numbers: at % 2 ? numbers : numbers.toReversed() },
          { fields: 'id' },
        ),
      ),
    )
    expect(replies.flatMap(({ errorMessages }) => errorMessages)).toEqual([])
    const [winner] = replies.flatMap(({ made }) => made ?? [])
    expect(replies.flatMap(({ made }) => made ?? [])).toHaveLength(1)
    for (const { refusals, made } of replies) {
      if (made?.length) continue
      expect(said(refusals)).toEqual(['NUMBER_HELD numbers.0', 'NUMBER_HELD numbers.1', 'NUMBER_HELD numbers.2'])
      expect(refusals.map(({ portOrderId }) => portOrderId)).toEqual([winner?.id, winner?.id, winner?.id])
    }
    expect(await journalOf(desk, winner?.id ?? '')).toHaveLength(1)
  })

  it('loses the race cleanly: an unknown carrier that many name at once is made once', async () => {
    const lists = [fresh(1), fresh(1), fresh(1), fresh(1)]
    const replies = await Promise.all(lists.map((numbers) => create({ carrier: 'Prairie  Telephone', numbers })))
    expect(replies.flatMap(({ refusals, errors }) => [...refusals, ...errors])).toEqual([])
    expect(await desk.rows(`SELECT name, type FROM carriers WHERE name LIKE 'Prairie%'`)).toEqual([
      { name: 'Prairie Telephone', type: 'regional' },
    ])
  })
})

describe('a number that another order has (R8.5)', () => {
  it('is refused, and the order is named', async () => {
    const [number = '', other = ''] = fresh(2)
    const [holder] = (await create({ numbers: [number] })).made ?? []
    const reply = await create({ numbers: [other, number] })
    expect(said(reply.refusals)).toEqual(['NUMBER_HELD numbers.1'])
    const [refusal] = reply.refusals
    const { reference } = await desk.read<{ reference: string }>(holder?.id ?? '', 'reference')
    expect(refusal).toMatchObject({ portOrderId: holder?.id })
    expect(refusal?.message).toContain(`${reference} (Spectrum Business, Acme Dental)`)
  })

  it('is free again once that order is cancelled', async () => {
    const numbers = fresh(1)
    const [holder] = (await create({ numbers })).made ?? []
    await desk.done('cancelPortOrder', { portOrderId: holder?.id, reason: 'Not wanted' })
    expect((await create({ numbers })).refusals).toEqual([])
  })

  it('stays refused once it was ported here, and is free after a port-back', async () => {
    desk.at('2026-06-01T12:00:00Z')
    const order = await desk.committed({ date: '2026-06-15', time: '09:30' }, { numbers: fresh(2) })
    desk.at('2026-06-15T14:00:00Z')
    const outcomes = order.numbers.map((number) => ({ number, outcome: 'TESTED' }))
    await desk.done('recordNumberOutcomes', { portOrderId: order.id, outcomes })
    await desk.done('completePortOrder', { portOrderId: order.id, override: 'Early' })
    const ported = await create({ numbers: order.numbers })
    expect(ported.refusals.map(({ code, portOrderId }) => [code, portOrderId])).toEqual([
      ['NUMBER_HELD', order.id],
      ['NUMBER_HELD', order.id],
    ])
    expect(ported.refusals[0]?.message).toContain('already ported here')
    const [back, stays] = order.numbers
    await desk.done('requestPortBack', { portOrderId: order.id, numbers: [back], reason: 'Calls fail' })
    expect(said((await create({ numbers: [back, stays] })).refusals)).toEqual(['NUMBER_HELD numbers.1'])
    expect((await create({ numbers: [back] })).refusals).toEqual([])
    desk.at('2026-06-01T12:00:00Z')
  })
})

describe('one account and one kind of number an order (R8.2, R12.1)', () => {
  const SPLIT = `mutation ($input: CreatePortOrderInput!) { createPortOrder(input: $input) {
    portOrders { ${FIELDS} } refusals { code path }
    proposedSplit { carrier carrierType accountNumber btn numbers } } }`

  async function split(input: object) {
    const { data } = await desk.api.graphql<{
      createPortOrder: { portOrders: object[]; refusals: { code: string; path: string[] }[]; proposedSplit: object[] }
    }>(SPLIT, { input: { migrationId, carrier: 'Spectrum Business', ...input } })
    return data.createPortOrder
  }

  it('toll-free beside others is refused with the split proposed; with split it is two orders', async () => {
    const [local = ''] = fresh(1)
    const numbers = [local, '(833) 555-0123']
    const before = await writtenRows(desk)
    const refused = await split({ numbers, accountNumber: 'A1' })
    expect(said(refused.refusals)).toEqual(['NEEDS_SPLIT numbers'])
    expect(refused.portOrders).toEqual([])
    const account = { carrier: 'Spectrum Business', accountNumber: 'A1', btn: null }
    expect(refused.proposedSplit).toEqual([
      { ...account, carrierType: 'CLEC', numbers: [local] },
      { ...account, carrierType: 'TOLL_FREE', numbers: ['+18335550123'] },
    ])
    expect(await writtenRows(desk)).toEqual(before)

    const made = await split({ numbers, accountNumber: 'A1', respOrgId: 'abc01', split: true })
    expect(made.refusals).toEqual([])
    expect(made.proposedSplit).toEqual([])
    expect(made.portOrders).toMatchObject([
      { carrier: { name: 'Spectrum Business', type: 'CLEC' }, numberCount: 1, accountNumber: 'A1' },
      { carrier: { name: 'Spectrum Business', type: 'TOLL_FREE' }, numberCount: 1, respOrgId: 'ABC01' },
    ])
  })

  it('several accounts and carriers', async () => {
    const [a = '', b = '', c = '', d = ''] = fresh(4)
    const entries = [
      { number: a },
      { number: b, accountNumber: 'B-2', btn: '202-555-0199' },
      { number: c, carrier: 'Never Heard Of It' },
      { number: d, accountNumber: 'c-1' },
    ]
    const refused = await split({ entries, accountNumber: 'C1' })
    expect(said(refused.refusals)).toEqual(['NEEDS_SPLIT numbers'])
    expect(refused.proposedSplit).toEqual([
      { carrier: 'Spectrum Business', carrierType: 'CLEC', accountNumber: 'C1', btn: null, numbers: [a, d] },
      { carrier: 'Spectrum Business', carrierType: 'CLEC', accountNumber: 'B-2', btn: '+12025550199', numbers: [b] },
      { carrier: 'Never Heard Of It', carrierType: 'REGIONAL', accountNumber: null, btn: null, numbers: [c] },
    ])
    const made = await create({ entries, accountNumber: 'C1', split: true })
    expect(made.made).toMatchObject([{ numberCount: 2 }, { numberCount: 1 }, { numberCount: 1 }])
    expect(made.warnings.map(({ code, portOrderId }) => [code, portOrderId])).toEqual([
      ['CARRIER_ASSUMED_REGIONAL', made.made?.[2]?.id],
    ])
  })

  it('the orders of one list stand in the migration in the list’s order', async () => {
    const entries = fresh(8).map((number, at) => ({ number, accountNumber: `ROW-${at}` }))
    const { made } = await create({ entries, split: true })
    const { portOrders } = await desk.readMigration<{ portOrders: { edges: { node: Made }[] } }>(
      migrationId,
      'portOrders { edges { node { id } } }',
    )
    expect(portOrders.edges.map(({ node }) => node.id)).toEqual(made?.map(({ id }) => id))
  })

  it('a held number refuses the split as a whole', async () => {
    const [held = '', free = ''] = fresh(2)
    await create({ numbers: [held] })
    const before = await writtenRows(desk)
    const reply = await create({ numbers: [free, '833-555-0177', held], split: true })
    expect(said(reply.refusals)).toEqual(['NUMBER_HELD numbers.2'])
    expect(await writtenRows(desk)).toEqual(before)
  })
})

describe('what is allowed with a warning', () => {
  it('an unknown carrier is regional, the longest estimate (R12.5); a type may be given', async () => {
    const reply = await create({ carrier: '  Hilltop   Telephone ', numbers: fresh(1) })
    expect(said(reply.warnings)).toEqual(['CARRIER_ASSUMED_REGIONAL carrier'])
    expect(reply.made).toMatchObject([{ carrier: { name: 'Hilltop Telephone', type: 'REGIONAL' } }])
    const typed = await create({ carrier: 'Valley Fiber', carrierType: 'CLEC', numbers: fresh(1) })
    expect(typed.warnings).toEqual([])
    expect(typed.made).toMatchObject([{ carrier: { name: 'Valley Fiber', type: 'CLEC' } }])
    expect((await create({ carrier: 'hilltop telephone', numbers: fresh(1) })).warnings).toEqual([])
  })

  it('a known carrier keeps its type', async () => {
    const reply = await create({ carrier: 'spectrum business', carrierType: 'ILEC', numbers: fresh(1) })
    expect(said(reply.warnings)).toEqual(['CARRIER_TYPE_KEPT carrierType'])
    expect(reply.made).toMatchObject([{ carrier: { name: 'Spectrum Business', type: 'CLEC' } }])
  })

  it('an account number that another migration uses (R1.2)', async () => {
    await create({ accountNumber: 'SHARED-1', numbers: fresh(1) })
    expect((await create({ accountNumber: 'SHARED-1', numbers: fresh(1) })).warnings).toEqual([])
    migrationId = await desk.migration()
    const reply = await create({ accountNumber: 'SHARED-1', numbers: fresh(1) })
    expect(said(reply.warnings)).toEqual(['ACCOUNT_USED_ELSEWHERE accountNumber'])
    expect(reply.refusals).toEqual([])
  })

  it('a site gives the order its zone (R4.4)', async () => {
    const site = { migrationId, name: 'Denver', timeZone: 'America/Denver' }
    const migration = await desk.done<{ sites: { id: string; name: string }[] }>('addSite', site, 'sites { id name }')
    const siteId = migration.sites.find(({ name }) => name === 'Denver')?.id
    const [order] = (await create({ siteId, numbers: fresh(1) })).made ?? []
    expect(await desk.read(order?.id ?? '', 'timeZone siteId')).toEqual({ timeZone: 'America/Denver', siteId })
  })
})

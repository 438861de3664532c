import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fourTests, type Target } from '../foc/four-tests.fixture.ts'
import { type Desk, openDesk, said } from '../foc/porting-desk.fixture.ts'
import { journalProblems, writtenRows } from '../port-orders/port-day.fixture.ts'

let counter = 0

/** A carrier that no other test knows. */
async function carrier(desk: Desk): Promise<{ id: string; orderId: string }> {
  counter += 1
  const { id: orderId } = await desk.submitted({ carrier: `Prairie ${counter}`, with: { carrierType: 'CLEC' } })
  const { carrier } = await desk.read<{ carrier: { id: string } }>(orderId, 'carrier { id }')
  return { id: carrier.id, orderId }
}

async function platform(desk: Desk): Promise<string> {
  counter += 1
  const id = await desk.migration({ winningCarrier: `Platform ${counter}` })
  return (await desk.readMigration<{ winningCarrier: { id: string } }>(id, 'winningCarrier { id }')).winningCarrier.id
}

const target = (id: string, input: object): Target => ({
  ...{ input: { id, ...input }, streamId: id },
  ...{ portOrderId: null, version: 1 },
})

describe('every command on a carrier, four times', () => {
  fourTests([
    {
      mutation: 'updateCarrier',
      recordedAs: 'update_carrier',
      ready: async (desk) => target((await carrier(desk)).id, { focMinDays: 4, focMaxDays: 6 }),
      leavesIn: null,
      does: async (desk, { streamId }) => {
        const [stored] = await desk.rows('SELECT foc_min_days, foc_max_days FROM carriers WHERE id = $1', streamId)
        expect(stored).toEqual({ foc_min_days: 4, foc_max_days: 6 })
      },
      refused: async (desk) =>
        target((await carrier(desk)).id, {
          ...{ type: 'TOLL_FREE', focMinDays: 6, focMaxDays: 4, receiptCutoff: '25:00' },
          ...{ focNote: 'x'.repeat(201), escalationPhone: '12', escalationRoute: ' ' },
        }),
      refusals: [
        'VALUE_INVALID focNote',
        'NUMBER_INVALID escalationPhone',
        'VALUE_MISSING escalationRoute',
        'VALUE_INVALID focMaxDays',
        'VALUE_INVALID receiptCutoff',
        'VALUE_INVALID type',
      ],
      meanwhile: (desk, { streamId }) => desk.done('updateCarrier', { id: streamId, focNote: 'Slow in August' }),
      changedFields: ['focNote'],
    },
    {
      mutation: 'updateWinningCarrier',
      recordedAs: 'update_winning_carrier',
      ready: async (desk) => target(await platform(desk), { portBackHours: 24, nocPhone: '(212) 555-0142' }),
      leavesIn: null,
      does: async (desk, { streamId }) => {
        const [stored] = await desk.rows(
          'SELECT port_back_hours, noc_phone, lock_hours FROM winning_carriers WHERE id = $1',
          streamId,
        )
        expect(stored).toEqual({ port_back_hours: 24, noc_phone: '+12125550142', lock_hours: 24 })
      },
      refused: async (desk) =>
        target(await platform(desk), { lockHours: -1, loaMaxAgeDays: 366, portalUrl: 'javascript:alert(1)' }),
      refusals: ['VALUE_INVALID lockHours', 'VALUE_INVALID loaMaxAgeDays', 'VALUE_INVALID portalUrl'],
      meanwhile: (desk, { streamId }) => desk.done('updateWinningCarrier', { id: streamId, lockHours: 12 }),
      changedFields: ['lockHours'],
    },
  ])
})

describe('carriers', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(async () => {
    expect(await journalProblems(desk)).toEqual([])
    await desk.close()
  })

  const LIST = `query ($search: String, $first: Int, $after: String) {
    carriers(search: $search, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
      edges { node { id name type focBusinessDays { min max } holidaysAdded escalationPhone } } } }`
  interface Page {
    readonly totalCount: number
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly name: string } & Record<string, unknown>
    }[]
  }
  const list = async (variables: object) => (await desk.ask<{ carriers: Page }>(LIST, variables)).carriers

  it('those of the guide are there from the first migration on (R1.3)', async () => {
    const { edges } = await list({ first: 100 })
    expect(edges.map(({ node }) => [node.name, node['type'], node['focBusinessDays']])).toEqual([
      ['AT&T', 'ILEC', { min: 15, max: 20 }],
      ['AT&T Business', 'ILEC', { min: 15, max: 20 }],
      ['AT&T Wireless', 'WIRELESS', { min: 3, max: 5 }],
      ['CenturyLink', 'ILEC', { min: 15, max: 20 }],
      ['Comcast Business', 'CLEC', { min: 10, max: 15 }],
      ['Cox', 'CLEC', { min: 10, max: 15 }],
      ['Lumen', 'ILEC', { min: 15, max: 20 }],
      ['Spectrum Business', 'CLEC', { min: 10, max: 15 }],
      ['T-Mobile', 'WIRELESS', { min: 3, max: 5 }],
      ['Verizon', 'ILEC', { min: 15, max: 20 }],
      ['Verizon Business', 'ILEC', { min: 15, max: 20 }],
      ['Verizon Wireless', 'WIRELESS', { min: 3, max: 5 }],
    ])
    const spectrum = await list({ search: 'spectrum' })
    expect(spectrum).toMatchObject({ totalCount: 1, edges: [{ node: { escalationPhone: '+18339141800' } }] })
  })

  it('the list walks without losing or doubling one, in any alphabet', async () => {
    const names = ['ÉCLAIR', 'éclair 2', 'İstanbul Telekom', 'Ístor', 'ZULU', 'Привет', 'STRASSE', 'straße', '𝔄ccess']
    for (const name of names) await desk.order({ carrier: name })
    const whole = (await list({ first: 100 })).edges.map(({ node }) => node.name)
    expect(whole).toEqual(expect.arrayContaining(names))
    const walked: string[] = []
    let after: string | null = null
    do {
      const page: Page = await list({ first: 1, after })
      expect(page.totalCount).toBe(whole.length)
      walked.push(...page.edges.map(({ node }) => node.name))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect(walked).toEqual(whole)
  })

  it('its own range and holidays count for orders in flight (R3.1, R4.1)', async () => {
    const { id, orderId } = await carrier(desk)
    const read = () =>
      desk.read<{ focEstimate: { earliest: string; latest: string } }>(orderId, 'focEstimate { earliest latest }')
    expect(await read()).toEqual({ focEstimate: { earliest: '2026-06-15', latest: '2026-06-23' } })
    const holidays = { holidaysAdded: ['2026-06-02', '2026-06-03'], holidaysDropped: ['2026-06-19'] }
    await desk.done('updateCarrier', { id, ...holidays, focMinDays: 1, focMaxDays: 2 })
    expect(await read()).toEqual({ focEstimate: { earliest: '2026-06-04', latest: '2026-06-05' } })
    const changed = await desk.done<Record<string, unknown>>(
      'updateCarrier',
      { id, focMinDays: null, focMaxDays: null, escalationHours: null },
      'version holidaysAdded holidaysDropped focBusinessDays { min max }',
    )
    expect(changed).toEqual({ version: 3, ...holidays, focBusinessDays: { min: 10, max: 15 } })
    const { edges } = await list({ search: `Prairie ${counter}` })
    expect(edges).toMatchObject([{ node: { holidaysAdded: holidays.holidaysAdded } }])
    expect(await read()).toEqual({ focEstimate: { earliest: '2026-06-17', latest: '2026-06-24' } })
  })

  it('what changes nothing writes nothing', async () => {
    const { id } = await carrier(desk)
    await desk.done('updateCarrier', { id, holidaysAdded: ['2026-06-02'] })
    const before = await writtenRows(desk)
    const same = await desk.done('updateCarrier', { id, holidaysAdded: ['2026-06-02'], answersAtNight: false })
    expect(same.version).toBe(2)
    expect(await writtenRows(desk)).toEqual(before)
  })

  it.each(['00000000-0000-4000-8000-000000000000', 'x', ''])('carrier %s is not found', async (id) => {
    expect(said((await desk.give('updateCarrier', { id })).refusals)).toEqual(['NOT_FOUND id'])
    expect(said((await desk.give('updateWinningCarrier', { id })).refusals)).toEqual(['NOT_FOUND id'])
  })

  it.each<[string, object]>([
    ['a range past a year', { focMinDays: 1, focMaxDays: 251 }],
    ['half a range', { focMinDays: 1 }],
    ['a range from nothing', { focMinDays: 0, focMaxDays: 3 }],
    ['an empty cutoff', { receiptCutoff: '' }],
    ['an empty way to somebody', { escalationRoute: '' }],
  ])('%s is refused', async (_case, input) => {
    const { id } = await carrier(desk)
    const before = await writtenRows(desk)
    const reply = await desk.give('updateCarrier', { id, ...input })
    expect(reply.errorMessages).toEqual([])
    expect(reply.refusals).toHaveLength(1)
    expect(await writtenRows(desk)).toEqual(before)
  })
})

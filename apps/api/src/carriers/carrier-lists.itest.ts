import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../foc/porting-desk.fixture.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

interface Names {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly edges: readonly { readonly node: { readonly name: string } }[]
}

describe('winning carriers', () => {
  const LIST = `query ($search: String, $first: Int, $after: String, $offset: Int) {
    winningCarriers(search: $search, first: $first, after: $after, offset: $offset) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { id version name nocPhone portBackHours } } } }`
  const list = async (variables: object) =>
    (await desk.ask<{ winningCarriers: Names }>(LIST, variables)).winningCarriers
  const names = ({ edges }: Names) => edges.map(({ node }) => node.name)

  beforeAll(async () => {
    for (const winningCarrier of ['zeta Voice', 'Alpha 100%', 'Éclair Voice', 'alpine']) {
      await desk.migration({ winningCarrier })
    }
  })

  it('by name, a page after the other', async () => {
    const first = await list({ first: 2 })
    expect([first.totalCount >= 4, first.pageInfo.hasNextPage]).toEqual([true, true])
    const rest = await list({ first: 100, after: first.pageInfo.endCursor })
    const all = [...names(first), ...names(rest)]
    expect(all).toHaveLength(first.totalCount)
    expect(all.filter((name) => /alp|zeta/i.test(name))).toEqual(['Alpha 100%', 'alpine', 'zeta Voice'])
  })

  it('by numbered pages', async () => {
    const all = names(await list({ first: 100 }))
    const second = await list({ first: 2, offset: 2 })
    expect([names(second), second.totalCount]).toEqual([all.slice(2, 4), all.length])
    expect(await list({ first: 2, offset: all.length })).toMatchObject({ totalCount: all.length, edges: [] })
  })

  it('by part of the name', async () => {
    expect(names(await list({ search: ' ALP ' }))).toEqual(['Alpha 100%', 'alpine'])
    expect(names(await list({ search: '%' }))).toEqual(['Alpha 100%'])
    expect(await list({ search: 'nobody' })).toMatchObject({ totalCount: 0, edges: [] })
  })

  it.each([{ first: 101 }, { first: -1 }, { after: 'x' }, { offset: -1 }, { search: 'a\0' }])(
    '%j: an error of the request',
    async (page) => {
      expect(await desk.errorsOf(LIST, page)).toEqual(['BAD_USER_INPUT'])
    },
  )

  it('are not for strangers', async () => {
    const { errors } = await desk.api.graphql(LIST, {}, { key: null })
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED')
  })
})

describe('a carrier’s holidays and orders', () => {
  const FIELDS = `query ($search: String, $from: Date!, $to: Date!) { carriers(search: $search) { edges { node {
    name openOrderCount holidays(from: $from, to: $to) { date name } } } } }`
  const read = async (search: string, from: string, to: string) => {
    const answer = await desk.ask<{
      carriers: { edges: { node: { openOrderCount: number; holidays: { date: string; name: string }[] } }[] }
    }>(FIELDS, { search, from, to })
    return answer.carriers.edges[0]?.node ?? { openOrderCount: -1, holidays: [] }
  }

  it('as they are kept, with its own days (R4.1)', async () => {
    await desk.rows(
      `UPDATE carriers SET holidays_added = '{2026-06-22}', holidays_dropped = '{2026-06-19}' WHERE name = 'Cox'`,
    )
    expect((await read('Cox', '2026-06-01', '2026-07-31')).holidays).toEqual([
      { date: '2026-06-22', name: 'Carrier holiday' },
      { date: '2026-07-03', name: 'Independence Day (observed)' },
    ])
    expect((await read('Cox', '2026-06-01', '2026-06-01')).holidays).toEqual([])
  })

  it.each([
    ['2026-06-02', '2026-06-01'],
    ['2026-01-01', '2027-02-05'],
  ])('from %s to %s is an error of the request', async (from, to) => {
    expect(await desk.errorsOf(FIELDS, { search: 'Cox', from, to })).toEqual(['BAD_USER_INPUT'])
  })

  it('counts the orders that are neither complete nor cancelled', async () => {
    const carrier = 'Quiet Telephone'
    const orders = [await desk.order({ carrier }), await desk.submitted({ carrier }), await desk.order({ carrier })]
    const count = async () => (await read(carrier, '2026-06-01', '2026-06-01')).openOrderCount
    expect(await count()).toBe(3)
    await desk.done('cancelPortOrder', { portOrderId: orders[2]?.id, reason: 'No' })
    await desk.rows(`UPDATE porting_orders SET status = 'complete' WHERE id = $1`, orders[1]?.id)
    expect(await count()).toBe(1)
  })
})

describe('one carrier', () => {
  const ONE = `query ($id: ID!) { carrier(id: $id) { id name focBusinessDays { min max } ownFocBusinessDays { min max } }
    winningCarrier(id: $id) { id name } }`
  const firstOf = async (side: 'carriers' | 'winning_carriers') => {
    const [first] = await desk.rows<{ id: string }>(`SELECT id FROM ${side} ORDER BY name LIMIT 1`)
    return first?.id
  }

  it('of the losing side, with its own range or none (R3.1)', async () => {
    const id = await firstOf('carriers')
    const { carrier, winningCarrier } = await desk.ask<{ carrier: object; winningCarrier: null }>(ONE, { id })
    expect([carrier, winningCarrier]).toEqual([
      { id, name: 'AT&T', focBusinessDays: { min: 15, max: 20 }, ownFocBusinessDays: null },
      null,
    ])
    await desk.done('updateCarrier', { id, focMinDays: 16, focMaxDays: 22 })
    expect((await desk.ask<{ carrier: object }>(ONE, { id })).carrier).toMatchObject({
      focBusinessDays: { min: 16, max: 22 },
      ownFocBusinessDays: { min: 16, max: 22 },
    })
  })

  it('of the winning side', async () => {
    await desk.migration({ winningCarrier: 'AAA Voice' })
    const id = await firstOf('winning_carriers')
    expect(await desk.ask(ONE, { id })).toEqual({ carrier: null, winningCarrier: { id, name: 'AAA Voice' } })
  })

  it.each(['00000000-0000-4000-8000-000000000000', 'x', ''])('“%s” is nobody', async (id) => {
    expect(await desk.ask(ONE, { id })).toEqual({ carrier: null, winningCarrier: null })
  })

  it('is not for strangers', async () => {
    const { errors } = await desk.api.graphql(ONE, { id: 'x' }, { key: null })
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED')
  })
})

describe('the counts of carriers', () => {
  const counts = async () =>
    (
      await desk.ask<{ carrierCounts: Record<string, number> }>(`{ carrierCounts {
        carriers holding openOrders holdingWithoutNightLine platforms platformsWithoutNoc } }`)
    ).carrierCounts

  it('say who holds open orders and has a line that answers at night (R14.3)', async () => {
    const before = await counts()
    const carrier = 'Night Telephone'
    const orders = [await desk.order({ carrier }), await desk.order({ carrier })]
    const added = async () =>
      Object.fromEntries(Object.entries(await counts()).map(([name, count]) => [name, count - (before[name] ?? 0)]))
    expect(await added()).toMatchObject({ carriers: 1, holding: 1, openOrders: 2, holdingWithoutNightLine: 1 })
    await desk.rows(`UPDATE carriers SET answers_at_night = true WHERE name = $1`, carrier)
    expect(await added()).toMatchObject({ holdingWithoutNightLine: 1 })
    await desk.rows(`UPDATE carriers SET escalation_phone = '+12125550142' WHERE name = $1`, carrier)
    expect(await added()).toMatchObject({ holding: 1, holdingWithoutNightLine: 0 })
    for (const { id } of orders) await desk.done('cancelPortOrder', { portOrderId: id, reason: 'No' })
    expect(await added()).toMatchObject({ carriers: 1, holding: 0, openOrders: 0 })
  })

  it('say which platforms have no NOC', async () => {
    const { platforms = 0, platformsWithoutNoc = 0 } = await counts()
    await desk.rows(`UPDATE winning_carriers SET noc_phone = '+12125550142' WHERE name = 'AAA Voice'`)
    expect(await counts()).toMatchObject({ platforms, platformsWithoutNoc: platformsWithoutNoc - 1 })
  })
})

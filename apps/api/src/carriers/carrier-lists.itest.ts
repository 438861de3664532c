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
  const LIST = `query ($search: String, $first: Int, $after: String) {
    winningCarriers(search: $search, first: $first, after: $after) {
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

  it('by part of the name', async () => {
    expect(names(await list({ search: ' ALP ' }))).toEqual(['Alpha 100%', 'alpine'])
    expect(names(await list({ search: '%' }))).toEqual(['Alpha 100%'])
    expect(await list({ search: 'nobody' })).toMatchObject({ totalCount: 0, edges: [] })
  })

  it.each([{ first: 101 }, { first: -1 }, { after: 'x' }, { search: 'a\0' }])(
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

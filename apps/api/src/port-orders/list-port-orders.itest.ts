import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { idsOf, type ListedWorld, listedWorld, type Node, type Page } from './listed-orders.fixture.ts'
import { journalProblems } from './port-day.fixture.ts'

let listed: ListedWorld
beforeAll(async () => {
  listed = await listedWorld()
})
afterAll(async () => {
  expect(await journalProblems(listed.desk)).toEqual([])
  await listed.desk.close()
})

describe('walking the list', () => {
  const SORTS = ['CREATED_AT', 'FOC_DATE', 'UPDATED_AT', 'CARRIER', 'STAGE', 'CUSTOMER'] as const
  const WAYS = SORTS.flatMap((field) => (['ASC', 'DESC'] as const).map((direction) => ({ field, direction })))

  it.each(WAYS)('by $field $direction: after a cursor, no row is lost or doubled', async (orderBy) => {
    const whole = await listed.list({ orderBy, first: 100 })
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
    const walked: string[] = []
    let after: string | null = null
    for (;;) {
      const page: Page = await listed.list({ orderBy, first: 7, after })
      expect(page.totalCount).toBe(listed.all.length)
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
      expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor)
      expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor)
      walked.push(...idsOf(page))
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor
    }
    expect(walked).toEqual(idsOf(whole))
    expect(new Set(walked)).toEqual(new Set(listed.all.map(({ id }) => id)))
  })

  it.each(WAYS)('by $field $direction: by offset, the same pages', async (orderBy) => {
    const whole = await listed.list({ orderBy, first: 100 })
    const pages = await Promise.all(
      Array.from({ length: Math.ceil(listed.all.length / 7) }, (_, at) =>
        listed.list({ orderBy, first: 7, offset: at * 7 }),
      ),
    )
    expect(pages.flatMap(idsOf)).toEqual(idsOf(whole))
    expect(pages.map(({ pageInfo }) => pageInfo.hasNextPage).lastIndexOf(true)).toBe(pages.length - 2)
  })

  const STAGES = ['LOA_PENDING', 'LOA_SUBMITTED', 'FOC_RECEIVED', 'PORT_DAY', 'COMPLETE']
  it.each<[string, (node: Node) => string | number]>([
    ['CREATED_AT', ({ createdAt }) => Date.parse(createdAt)],
    ['UPDATED_AT', ({ updatedAt }) => Date.parse(updatedAt)],
    ['STAGE', ({ stage }) => STAGES.indexOf(stage)],
  ])('%s sorts as it says, both ways', async (field, key) => {
    const up = (await listed.list({ orderBy: { field, direction: 'ASC' }, first: 100 })).edges.map(({ node }) =>
      key(node),
    )
    const down = (await listed.list({ orderBy: { field, direction: 'DESC' }, first: 100 })).edges.map(({ node }) =>
      key(node),
    )
    expect(up).toEqual(up.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
    expect(down).toEqual(up.toReversed())
  })

  it.each(['ASC', 'DESC'])('orders without a FOC come last, %s', async (direction) => {
    const { edges } = await listed.list({ orderBy: { field: 'FOC_DATE', direction }, first: 100 })
    const dates = edges.map(({ node }) => node.foc?.date ?? null)
    const dated = dates.filter((date) => date !== null)
    expect(dates.slice(0, dated.length)).toEqual(direction === 'ASC' ? dated.toSorted() : dated.toSorted().toReversed())
    expect(dates.slice(dated.length).every((date) => date === null)).toBe(true)
  })

  it('the newest first unless told, 25 a page; 0 is a page too', async () => {
    const [{ edges }, none] = [await listed.list(), await listed.list({ first: 0 })]
    expect(edges).toHaveLength(25)
    expect(edges[0]?.node.createdAt).toBe(listed.all.at(-1)?.createdAt)
    expect(none).toMatchObject({
      edges: [],
      totalCount: listed.all.length,
      pageInfo: { hasNextPage: true, endCursor: null },
    })
  })
})

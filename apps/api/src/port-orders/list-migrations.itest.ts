import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../foc/porting-desk.fixture.ts'
import { journalProblems } from './port-day.fixture.ts'

interface Node {
  readonly id: string
  readonly customerName: string
  readonly orderCount: number
  readonly openOrderCount: number
  readonly numberCount: number
  readonly nextFoc: { readonly portOrderId: string; readonly date: string; readonly confirmed: boolean } | null
}
interface Page {
  readonly totalCount: number
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null }
  readonly edges: readonly { readonly node: Node }[]
}

const LIST = `query ($filter: MigrationFilter, $orderBy: MigrationOrder, $search: String, $first: Int, $after: String, $offset: Int) {
  migrations(filter: $filter, orderBy: $orderBy, search: $search, first: $first, after: $after, offset: $offset) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { node { id customerName orderCount openOrderCount numberCount
      nextFoc { portOrderId date at timeZone confirmed } } } } }`

let desk: Desk
const list = async (variables: object = {}) => (await desk.ask<{ migrations: Page }>(LIST, variables)).migrations
const namesOf = (page: Page) => page.edges.map(({ node }) => node.customerName)
const found = async (filter: object) => namesOf(await list({ filter, first: 100 })).sort()
const orderOf: Record<string, string> = {}

beforeAll(async () => {
  desk = await openDesk()
  const opened = (customerName: string, input: object = {}) => desk.migration({ customerName, ...input })
  await opened('Empty', { dealStage: 3, projectManager: 'Priya Nair' })
  await opened('Empty lead', { dealStage: 1 })

  const gone = await desk.order({ migrationId: await opened('Gone', { dealStage: 5 }) })
  await desk.done('cancelPortOrder', { portOrderId: gone.id, reason: 'Lost' })

  const early = await opened('Early', { projectManager: 'Dana Reyes', dealStage: 4 })
  const late = await desk.committed({ date: '2026-07-02', time: '09:30' }, { migrationId: early, numbers: 3 })
  orderOf['Early'] = (
    await desk.committed({ date: '2026-07-01' }, { migrationId: early, carrier: 'Cox', numbers: 2 })
  ).id
  const dropped = await desk.committed({ date: '2026-06-29' }, { migrationId: early, carrier: 'Lumen', numbers: 2 })
  await desk.done('cancelPortOrder', { portOrderId: dropped.id, reason: 'Twice' })
  await desk.done('confirmFoc', { portOrderId: late.id, date: '2026-07-02', time: '09:30', confirmedBy: 'Ana' })

  const sameDay = await opened('Same day', { timeZone: 'America/Los_Angeles', projectManager: 'Dana Reyes' })
  orderOf['Same day'] = (await desk.committed({ date: '2026-07-01', time: '06:00' }, { migrationId: sameDay })).id
  await desk.done('confirmFoc', {
    ...{ portOrderId: orderOf['Same day'], date: '2026-07-01', time: '06:00', confirmedBy: 'Ana' },
  })
  await desk.submitted({ migrationId: await opened('Waiting') })

  const done = await desk.committed({ date: '2026-06-15', time: '09:30' }, { migrationId: await opened('Done') })
  desk.at('2026-06-18T12:00:00Z')
  await desk.done('completePortOrder', { portOrderId: done.id })
})
afterAll(async () => {
  expect(await journalProblems(desk)).toEqual([])
  await desk.close()
})

describe('what a line about a migration tells', () => {
  it('counts what is live and open, and shows the earliest FOC of what is open', async () => {
    const { edges } = await list({ first: 100 })
    const told = Object.fromEntries(
      edges.map(({ node: { customerName, orderCount, openOrderCount, numberCount, nextFoc } }) => [
        customerName,
        [orderCount, openOrderCount, numberCount, nextFoc?.date ?? null],
      ]),
    )
    expect(told).toEqual({
      Empty: [0, 0, 0, null],
      'Empty lead': [0, 0, 0, null],
      Gone: [0, 0, 0, null],
      Early: [2, 2, 5, '2026-07-01'],
      'Same day': [1, 1, 1, '2026-07-01'],
      Waiting: [1, 1, 1, null],
      Done: [1, 0, 1, null],
    })
  })

  it.each([
    ['Early', { date: '2026-07-01', at: null, timeZone: 'America/New_York', confirmed: false }],
    ['Same day', { date: '2026-07-01', timeZone: 'America/Los_Angeles', confirmed: true }],
  ])('the next FOC of %s is its order’s', async (customer, foc) => {
    const [edge] = (await list({ search: customer })).edges
    expect(edge?.node.nextFoc).toMatchObject({ ...foc, portOrderId: orderOf[customer] })
  })
})

describe('filters', () => {
  it.each<[string, object, string[]]>([
    ['open', { open: true }, ['Early', 'Empty', 'Empty lead', 'Same day', 'Waiting']],
    ['not open', { open: false }, ['Done', 'Gone']],
    ['without orders', { withoutOrders: true }, ['Empty', 'Empty lead', 'Gone']],
    ['with orders', { withoutOrders: false }, ['Done', 'Early', 'Same day', 'Waiting']],
    ['sold, and nothing ported (R14.1)', { withoutOrders: true, dealStageFrom: 3 }, ['Empty', 'Gone']],
    ['who leads', { projectManager: ['Dana Reyes'] }, ['Early', 'Same day']],
    ['who of two leads', { projectManager: ['Dana Reyes', 'Priya Nair'], open: true }, ['Early', 'Empty', 'Same day']],
    ['nobody', { projectManager: ['x'] }, []],
    [
      'nothing',
      { projectManager: [], search: ' ', open: null },
      [...['Done', 'Early', 'Empty', 'Empty lead', 'Gone', 'Same day', 'Waiting']],
    ],
    ['a part of the name', { search: 'EMPTY' }, ['Empty', 'Empty lead']],
    ['a wildcard that is none', { search: '%' }, []],
  ])('%s', async (_case, filter, names) => {
    expect(await found(filter)).toEqual(names)
    expect((await list({ filter, first: 0 })).totalCount).toBe(names.length)
  })

  it('the filter’s search counts where two are given', async () => {
    expect(namesOf(await list({ search: 'done', filter: { search: 'gone' } }))).toEqual(['Gone'])
  })
})

describe('order', () => {
  const SORTS = ['CREATED_AT', 'CUSTOMER', 'NEXT_FOC', 'UPDATED_AT'] as const
  const WAYS = SORTS.flatMap((field) => (['ASC', 'DESC'] as const).map((direction) => ({ field, direction })))

  it.each(WAYS)('by $field $direction: by cursor and by offset, no row is lost or doubled', async (orderBy) => {
    const whole = namesOf(await list({ orderBy, first: 100 }))
    expect(new Set(whole).size).toBe(7)
    const walked: string[] = []
    let after: string | null = null
    do {
      const page: Page = await list({ orderBy, first: 2, after })
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
      walked.push(...namesOf(page))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect(walked).toEqual(whole)
    const pages = await Promise.all([0, 3, 6].map((offset) => list({ orderBy, first: 3, offset })))
    expect(pages.flatMap(namesOf)).toEqual(whole)
  })

  it('by the next FOC: a date without a time is the start of its day; without any, last both ways', async () => {
    const by = async (direction: string) => namesOf(await list({ orderBy: { field: 'NEXT_FOC', direction }, first: 2 }))
    expect(await by('ASC')).toEqual(['Early', 'Same day'])
    expect(await by('DESC')).toEqual(['Same day', 'Early'])
  })

  it('by the customer', async () => {
    const up = namesOf(await list({ orderBy: { field: 'CUSTOMER', direction: 'ASC' }, first: 100 }))
    expect([up[0], up.at(-1)]).toEqual(['Done', 'Waiting'])
  })
})

import { type Desk, openDesk } from '../foc/porting-desk.fixture.ts'
import { makeWorld, type WorldOrder } from './port-orders-world.fixture.ts'

const LIST = `query ($filter: PortOrderFilter, $orderBy: PortOrderOrder, $first: Int, $after: String, $offset: Int) {
  portOrders(filter: $filter, orderBy: $orderBy, first: $first, after: $after, offset: $offset) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { id reference stage createdAt updatedAt conditions foc { date } carrier { id name type }
      accountNumber btn completedAt migration { id customerName } numbers(first: 1) { edges { node { number } } } } } } }`

export interface Node {
  readonly id: string
  readonly reference: string
  readonly stage: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly conditions: readonly string[]
  readonly foc: { readonly date: string } | null
  readonly carrier: { readonly id: string; readonly name: string; readonly type: string }
  readonly accountNumber: string | null
  readonly completedAt: string | null
  readonly migration: { readonly id: string; readonly customerName: string }
  readonly numbers: { readonly edges: readonly { readonly node: { readonly number: string } }[] }
}

export interface Page {
  readonly totalCount: number
  readonly pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[]
}

export interface ListedWorld {
  readonly desk: Desk
  readonly world: readonly WorldOrder[]
  /** Every order, the oldest first. */
  readonly all: readonly Node[]
  list(variables?: object): Promise<Page>
  /** The ids that a filter finds, the oldest first. */
  found(filter: object): Promise<string[]>
  matching(wanted: (node: Node) => boolean): string[]
}

const OLDEST_FIRST = { first: 100, orderBy: { field: 'CREATED_AT', direction: 'ASC' } }

/** The world of orders, with names that sort and search oddly among them. */
export async function listedWorld(): Promise<ListedWorld> {
  const desk = await openDesk()
  for (const [customerName, carrier] of [
    ['Zoë & Sons', 'Éclair Télécom'],
    ['zebra 100%', 'ícaro'],
    ['Ärzte_haus', 'AT&T'],
  ] as const) {
    const migrationId = await desk.migration({ customerName })
    await desk.order({ migrationId, carrier, with: { accountNumber: `A_${customerName}` } })
  }
  const world = await makeWorld(desk)
  const list = async (variables: object = {}) => (await desk.ask<{ portOrders: Page }>(LIST, variables)).portOrders
  const all = (await list(OLDEST_FIRST)).edges.map(({ node }) => node)
  return {
    ...{ desk, world, all, list },
    async found(filter) {
      const page = await list({ ...OLDEST_FIRST, filter })
      if (page.totalCount !== page.edges.length)
        throw new Error(`${page.edges.length} found, ${page.totalCount} counted`)
      return idsOf(page)
    },
    matching: (wanted) => all.filter(wanted).map(({ id }) => id),
  }
}

export function idsOf(page: Page): string[] {
  return page.edges.map(({ node }) => node.id)
}

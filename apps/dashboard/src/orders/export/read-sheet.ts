import type { ApolloClient } from '@apollo/client'
import { OrderMoreNumbersDocument, OrderNumberSheetDocument, OrderSheetDocument } from '@portday/schema/dashboard'
import type { OrdersAsked } from '../orders-variables.ts'
import { numberCells, orderCells, type SheetNumber, type SheetOf, type SheetOrder } from './sheet-rows.ts'

const ORDERS_A_PAGE = 100
/** Orders with their numbers are read in smaller pages, which the API's limit on the cost of a query allows. */
const ORDERS_WITH_NUMBERS = 20
const NUMBERS_AT_ONCE = 50
const NUMBERS_A_PAGE = 100

export interface SheetPage {
  readonly rows: readonly (readonly (string | number)[])[]
  /** How many orders were read on this page, and how many there are. */
  readonly orders: number
  readonly total: number
  /** Whose rows they are. */
  readonly found: readonly string[]
}

/** What a sheet is made of: all that match, or of those only the chosen. */
export interface SheetAsked {
  readonly asked: OrdersAsked
  readonly of: SheetOf
  readonly only: ReadonlySet<string> | null
}

/** Reads the whole list page by page, by cursor, so that no order is lost or doubled while others come and go. */
export async function* readSheet(client: ApolloClient, { asked, of, only }: SheetAsked): AsyncGenerator<SheetPage> {
  const wanted = new Set(only ?? [])
  let after: string | null = null
  do {
    const page: Page =
      of === 'orders' ? await readOrders(client, asked, after) : await readNumbered(client, asked, after)
    const rows: (readonly (string | number)[])[] = []
    const found: string[] = []
    for (const { order, numbers } of page.orders) {
      if (only !== null && !wanted.delete(order.id)) continue
      found.push(order.id)
      if (numbers === null) rows.push(orderCells(order))
      else for await (const number of allNumbers(client, order.id, numbers)) rows.push(numberCells(order, number))
    }
    yield { rows, orders: page.orders.length, total: page.total, found }
    after = only !== null && wanted.size === 0 ? null : page.next
  } while (after !== null)
}

interface Numbers {
  readonly edges: readonly { readonly node: SheetNumber }[]
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
}

interface Page {
  readonly orders: readonly { readonly order: SheetOrder; readonly numbers: Numbers | null }[]
  readonly total: number
  readonly next: string | null
}

async function readOrders(client: ApolloClient, asked: OrdersAsked, after: string | null): Promise<Page> {
  const { data } = await client.query({
    query: OrderSheetDocument,
    variables: { ...asked, first: ORDERS_A_PAGE, after },
    fetchPolicy: 'no-cache',
  })
  if (!data) throw new Error('The API answered without orders.')
  const { edges, totalCount, pageInfo } = data.portOrders
  return {
    orders: edges.map(({ node }) => ({ order: node, numbers: null })),
    total: totalCount,
    next: nextOf(pageInfo),
  }
}

async function readNumbered(client: ApolloClient, asked: OrdersAsked, after: string | null): Promise<Page> {
  const { data } = await client.query({
    query: OrderNumberSheetDocument,
    variables: { ...asked, first: ORDERS_WITH_NUMBERS, after, numbers: NUMBERS_AT_ONCE },
    fetchPolicy: 'no-cache',
  })
  if (!data) throw new Error('The API answered without orders.')
  const { edges, totalCount, pageInfo } = data.portOrders
  return {
    orders: edges.map(({ node }) => ({ order: node, numbers: node.numbers })),
    total: totalCount,
    next: nextOf(pageInfo),
  }
}

async function* allNumbers(client: ApolloClient, id: string, first: Numbers): AsyncGenerator<SheetNumber> {
  let page: Numbers = first
  for (;;) {
    for (const { node } of page.edges) yield node
    const after: string | null = nextOf(page.pageInfo)
    if (after === null) return
    const { data } = await client.query({
      query: OrderMoreNumbersDocument,
      variables: { id, first: NUMBERS_A_PAGE, after },
      fetchPolicy: 'no-cache',
    })
    if (!data?.portOrder) return
    page = data.portOrder.numbers
  }
}

function nextOf({ endCursor, hasNextPage }: Numbers['pageInfo']): string | null {
  return hasNextPage ? endCursor : null
}

import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client'
import {
  type NightItemFragment,
  type NightNumberFragment,
  PortNightChecklistDocument,
  PortNightDocument,
  PortNightNumbersDocument,
} from '@portday/schema/dashboard'
import type { Night } from './night.ts'

interface Page<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly edges: readonly { readonly node: Node }[]
}

const PAGE = 100

/** Reads a whole night: one request up to a hundred numbers an order, and one more for each further page. Null: no such one. */
export async function readNight(client: ApolloClient, id: string): Promise<Night | null> {
  const { migration } = await read(client, PortNightDocument, { id, first: PAGE })
  if (!migration) return null
  const { portOrders, checklist, ...about } = migration
  const [orders, items] = await Promise.all([
    Promise.all(
      portOrders.edges.map(async ({ node: { numbers, ...order } }) => ({
        ...order,
        numbers: await allOf<NightNumberFragment>(numbers, async (after) => {
          const more = await read(client, PortNightNumbersDocument, { id: order.id, after, first: PAGE })
          return more.portOrder?.numbers
        }),
      })),
    ),
    allOf<NightItemFragment>(checklist, async (after) => {
      const more = await read(client, PortNightChecklistDocument, { id, after, first: PAGE })
      return more.migration?.checklist
    }),
  ])
  const calls = items.filter(({ code }) => code === 'TEST_CALL')
  return {
    migration: about,
    orders: orders.map((order) => ({
      ...order,
      testCallsDueAt: calls.find(({ portOrderId }) => portOrderId === order.id)?.dueAt ?? null,
    })),
    items: items.filter(({ code }) => code !== 'TEST_CALL'),
  }
}

async function allOf<Node>(first: Page<Node>, next: (after: string | null) => Promise<Page<Node> | undefined>) {
  const nodes = first.edges.map(({ node }) => node)
  let page: Page<Node> | undefined = first
  while (page?.pageInfo.hasNextPage) {
    page = await next(page.pageInfo.endCursor)
    nodes.push(...(page?.edges ?? []).map(({ node }) => node))
  }
  return nodes
}

async function read<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data } = await client.query<Data, OperationVariables>({ query, variables, fetchPolicy: 'no-cache' })
  if (!data) throw new Error('The API answered without data.')
  return data as Data
}

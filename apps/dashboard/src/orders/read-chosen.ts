import type { ApolloClient } from '@apollo/client'
import { OrdersChosenDocument } from '@portday/schema/dashboard'
import type { Chosen } from './chosen.ts'
import type { OrdersAsked } from './orders-variables.ts'
import { RANGE_ROWS } from './steady-list.ts'

/** The orders of the list from `first` on, `count` of them, read a hundred at a time. */
export async function readChosen(
  client: ApolloClient,
  asked: OrdersAsked,
  { first, count }: { readonly first: number; readonly count: number },
): Promise<Chosen[]> {
  const chosen: Chosen[] = []
  while (chosen.length < count) {
    const { data } = await client.query({
      query: OrdersChosenDocument,
      variables: { ...asked, offset: first + chosen.length, first: Math.min(RANGE_ROWS, count - chosen.length) },
      fetchPolicy: 'no-cache',
    })
    const edges = data?.portOrders.edges ?? []
    if (edges.length === 0) break
    chosen.push(...edges.map(({ node }) => node))
  }
  return chosen
}

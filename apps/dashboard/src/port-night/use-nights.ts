import type { ApolloClient } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { type NightsOrderFragment, PortNightsDocument, type PortNightsQuery } from '@portday/schema/dashboard'
import { useQuery } from '@tanstack/react-query'
import { type Failure, failureOf } from '../api/failure.ts'
import { serverNow, useNow } from '../time/server-clock.ts'
import { type Nights, nightsOf } from './nights.ts'

const PAGE = 100
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

export interface NightsRead {
  readonly nights: Nights | undefined
  /** The first release after all of them. */
  readonly later: NightsOrderFragment | null
  readonly failure: Failure | null
  readAgain(): void
}

/** The nights going on, next and just over, and when the next release is where there are none. */
export function useNights(): NightsRead {
  const client = useApolloClient()
  const now = useNow(MINUTE_MS)
  const { data, error, refetch } = useQuery({
    queryKey: ['port-nights', now.toISOString().slice(0, 10)],
    queryFn: () => readNights(client),
    networkMode: 'always',
    retry: false,
  })
  return {
    nights: data && nightsOf(data.orders, now),
    later: data?.later ?? null,
    failure: error ? failureOf(error) : null,
    readAgain: () => void refetch(),
  }
}

/** Dates of the FOC, a day wider than the instants they may stand for: an order's day is its own zone's. */
function dates() {
  const day = (offset: number) => new Date(serverNow().getTime() + offset * DAY_MS).toISOString().slice(0, 10)
  return { from: day(-3), to: day(2), later: day(2) }
}

async function readNights(client: ApolloClient) {
  const first = await readPage(client, null)
  const orders = [...first.near.edges]
  for (let page = first; page.near.pageInfo.hasNextPage; ) {
    page = await readPage(client, page.near.pageInfo.endCursor)
    orders.push(...page.near.edges)
  }
  return { orders: orders.map(({ node }) => node), later: first.later.edges[0]?.node ?? null }
}

async function readPage(client: ApolloClient, after: string | null): Promise<PortNightsQuery> {
  const { data } = await client.query({
    query: PortNightsDocument,
    variables: { ...dates(), after, first: PAGE },
    fetchPolicy: 'no-cache',
  })
  if (!data) throw new Error('The API answered without data.')
  return data
}

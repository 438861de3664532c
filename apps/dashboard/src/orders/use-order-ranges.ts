import type { ApolloClient } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { OrderRangeDocument } from '@portday/schema/dashboard'
import { useQueries } from '@tanstack/react-query'
import type { OrderRow } from './order-row.ts'
import type { OrdersAsked } from './orders-variables.ts'
import { RANGE_ROWS, type Range } from './steady-list.ts'

/** How long a range that went out of sight is kept for whoever comes back. */
const KEPT_MS = 300_000

export interface RangesRead {
  readonly answered: readonly Range<OrderRow>[]
  readonly error: Error | null
  /** When the newest of the answers came. */
  readonly readAt: Date | null
  readAgain(): void
}

/**
 * The ranges in sight, each read once and again when something changed. A range that goes out of sight before its answer
 * came is no longer waited for.
 */
export function useOrderRanges(asked: OrdersAsked, question: string, inSight: readonly number[]): RangesRead {
  const client = useApolloClient()
  const answers = useQueries({
    queries: inSight.map((index) => ({
      queryKey: ['orders in a range', question, index],
      queryFn: ({ signal }: { signal: AbortSignal }) => read(client, asked, index, signal),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: KEPT_MS,
      retry: false,
    })),
  })
  const times = answers.map((answer) => answer.dataUpdatedAt)
  const newest = Math.max(0, ...times)
  return {
    answered: answers.flatMap(({ data }) => data ?? []),
    error: answers.find((answer) => answer.error)?.error ?? null,
    readAt: newest === 0 ? null : new Date(newest),
    readAgain: () => {
      for (const answer of answers) void answer.refetch()
    },
  }
}

async function read(
  client: ApolloClient,
  asked: OrdersAsked,
  index: number,
  signal: AbortSignal,
): Promise<Range<OrderRow>> {
  const { data } = await client.query({
    query: OrderRangeDocument,
    variables: { ...asked, first: RANGE_ROWS, offset: index * RANGE_ROWS },
    fetchPolicy: 'no-cache',
    context: { queryDeduplication: false, fetchOptions: { signal } },
  })
  if (!data) throw new Error('The API answered without orders.')
  const { totalCount, edges } = data.portOrders
  return { index, rows: edges.map(({ node }) => node), total: totalCount }
}

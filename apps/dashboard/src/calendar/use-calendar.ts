import type { ApolloClient } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { CalendarOrdersDocument, type PortOrderFilter } from '@portday/schema/dashboard'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { type Failure, failureOf } from '../api/failure.ts'
import type { CalendarOrder } from './calendar-order.ts'
import type { CalendarFilter } from './calendar-place.ts'
import { addDays, type Span } from './dates.ts'

const PAGE = 100
/** More than anybody reads in a month; what lies beyond is counted and told. */
const MOST_COMMITTED = 1000
const MOST_EXPECTED = 300
const MOST_SLIPPED = 300

export interface CalendarReading {
  readonly orders: readonly CalendarOrder[]
  /** Orders that fit but were not read, because there are too many to show. */
  readonly beyond: number
}

export interface Calendar {
  readonly reading: CalendarReading | null
  /** Whether the reading answers what is asked now, not what was asked before. */
  readonly current: boolean
  readonly failure: Failure | null
  readonly readAt: Date | null
  /** How far a long reading is. */
  readonly progress: Progress | null
  readAgain(): void
}

export interface Progress {
  readonly read: number
  readonly of: number
}

/** The orders committed or expected in a span and those that slipped away from it, read whole, page by page. */
export function useCalendar(span: Span, filter: CalendarFilter): Calendar {
  const apollo = useApolloClient()
  const [progress, setProgress] = useState<Progress | null>(null)
  const asked = useMemo(() => ({ span, filter: filterOf(filter) }), [span, filter])
  const query = useQuery({
    queryKey: ['calendar', asked],
    queryFn: () => readCalendar(apollo, asked.span, asked.filter, setProgress),
    placeholderData: keepPreviousData,
    // Whoever looks is told of a failure, and says when to try again.
    retry: false,
    networkMode: 'always',
    refetchOnWindowFocus: false,
  })
  return {
    reading: query.data ?? null,
    current: query.data !== undefined && !query.isPlaceholderData,
    failure: query.error ? failureOf(query.error) : null,
    readAt: query.dataUpdatedAt > 0 ? new Date(query.dataUpdatedAt) : null,
    progress: query.isFetching ? progress : null,
    readAgain: () => void query.refetch(),
  }
}

function filterOf({ migration, carriers, types, stages, people }: CalendarFilter): PortOrderFilter {
  return {
    ...(migration === null ? {} : { migrationId: migration }),
    ...(carriers.length === 0 ? {} : { carrierId: [...carriers] }),
    ...(types.length === 0 ? {} : { carrierType: [...types] }),
    ...(stages.length === 0 ? {} : { stage: [...stages] }),
    ...(people.length === 0 ? {} : { projectManager: [...people] }),
  }
}

async function readCalendar(
  apollo: ApolloClient,
  span: Span,
  filter: PortOrderFilter,
  onProgress: (progress: Progress | null) => void,
): Promise<CalendarReading> {
  onProgress(null)
  // A day further at both ends: on another clock an order may fall on the day before or after its own.
  const around = { from: addDays(span.from, -1), to: addDays(span.to, 1) }
  const read = { committed: { read: 0, of: 0 }, expected: { read: 0, of: 0 }, slipped: { read: 0, of: 0 } }
  const reader = (list: keyof typeof read, narrowed: PortOrderFilter, most: number) =>
    readPages(apollo, span, narrowed, most, (progress) => {
      read[list] = progress
      const all = Object.values(read)
      onProgress({ read: sum(all.map((each) => each.read)), of: sum(all.map((each) => each.of)) })
    })
  const lists = await Promise.all([
    reader('committed', { ...filter, focFrom: around.from, focTo: around.to }, MOST_COMMITTED),
    reader('expected', { ...filter, expectedFrom: span.from, expectedTo: span.to }, MOST_EXPECTED),
    reader('slipped', { ...filter, condition: ['FOC_SLIPPED'] }, MOST_SLIPPED),
  ])
  const orders = new Map(lists.flatMap((list) => list.orders.map((order) => [order.id, order])))
  return {
    orders: [...orders.values()].filter(({ conditions }) => !conditions.includes('CANCELLED')),
    beyond: sum(lists.map((list) => list.beyond)),
  }
}

async function readPages(
  apollo: ApolloClient,
  { from, to }: Span,
  filter: PortOrderFilter,
  most: number,
  onProgress: (progress: Progress) => void,
): Promise<CalendarReading> {
  const readPage = async (offset: number) => {
    const { data } = await apollo.query({
      query: CalendarOrdersDocument,
      variables: { filter, from, to, first: PAGE, offset },
      // Hundreds of orders, read whole each time: kept by the query alone, not order by order in the cache.
      fetchPolicy: 'no-cache',
    })
    if (!data) throw new Error('The API answered without data')
    return data.portOrders
  }
  const first = await readPage(0)
  const wanted = Math.min(first.totalCount, most)
  const pages = [first]
  const report = () => onProgress({ read: pages.reduce((read, page) => read + page.edges.length, 0), of: wanted })
  report()
  const offsets = Array.from({ length: Math.max(0, Math.ceil(wanted / PAGE) - 1) }, (_, index) => (index + 1) * PAGE)
  for (const offset of offsets) {
    pages.push(await readPage(offset))
    report()
  }
  return {
    orders: pages.flatMap((page) => page.edges.map(({ node }) => node)),
    beyond: first.totalCount - wanted,
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

import { useQuery } from '@apollo/client/react'
import { OrderCountsDocument, type OrderCountsQuery } from '@portday/schema/dashboard'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { type Failure, failureOf } from '../api/failure.ts'
import type { OrderRow } from './order-row.ts'
import type { OrdersPlace } from './orders-place.ts'
import { aroundStagesOf, askedAt, type OrdersAsked } from './orders-variables.ts'
import { caughtUp, RANGE_ROWS, type SteadyList, takeIn, waitingIn, withRow } from './steady-list.ts'
import { useOrderRanges } from './use-order-ranges.ts'

/** Rows beyond the edge of the screen that are read before they are seen. */
const AHEAD_ROWS = 20

export interface Orders {
  readonly asked: OrdersAsked
  readonly counts: OrderCountsQuery | null
  /** The last list there was, of this place or of the one before. */
  readonly list: SteadyList<OrderRow> | null
  /** Whether the list answers what the address asks. */
  readonly current: boolean
  readonly failure: Failure | null
  /** When the API last answered. */
  readonly readAt: Date | null
  /** What waits to be shown, in words. */
  readonly waiting: string | null
  showLatest(): void
  readAgain(): void
  /** Tells which rows of how many are in sight; those that are missing are read. */
  look(first: number, last: number, total: number): void
  /** Shows an order as a command left it. */
  take(row: OrderRow): void
}

interface Sight {
  readonly question: string
  readonly ranges: readonly number[]
}

/** The orders of a place. The live stream has them read again; the place on the screen stays as it is. */
export function useOrders(place: OrdersPlace): Orders {
  const asked = useMemo(() => askedAt(place), [place])
  const question = JSON.stringify(asked)
  const [sight, setSight] = useState<Sight>({ question, ranges: [0] })
  const inSight = sight.question === question ? sight.ranges : [0]
  const ranges = useOrderRanges(asked, question, inSight)

  const [list, setList] = useState<SteadyList<OrderRow> | null>(null)
  const next = takeIn(list, question, ranges.answered)
  if (next !== list) setList(next)

  const counted = useQuery(OrderCountsDocument, {
    variables: useMemo(() => ({ aroundStages: aroundStagesOf(place) }), [place]),
    fetchPolicy: 'network-only',
  })
  const [counts, setCounts] = useState<OrderCountsQuery | null>(null)
  useEffect(() => {
    if (counted.data) setCounts(counted.data)
  }, [counted.data])

  const look = useCallback(
    (first: number, last: number, total: number) => {
      const from = Math.floor(Math.max(0, first - AHEAD_ROWS) / RANGE_ROWS)
      const to = Math.max(from, Math.floor(Math.min(total - 1, last + AHEAD_ROWS) / RANGE_ROWS))
      const seen = Array.from({ length: to - from + 1 }, (_, at) => from + at)
      setSight((held) =>
        held.question === question && held.ranges.join() === seen.join() ? held : { question, ranges: seen },
      )
    },
    [question],
  )
  const take = useCallback((row: OrderRow) => setList((held) => held && withRow(held, row)), [])

  const waiting = useMemo(() => next && waitingIn(next), [next])
  const error = ranges.error ?? counted.error
  return {
    asked,
    counts,
    list: next,
    current: next?.question === question,
    failure: error ? failureOf(error) : null,
    readAt: ranges.readAt,
    waiting,
    showLatest: () => setList((held) => held && caughtUp(held)),
    readAgain: () => {
      ranges.readAgain()
      // A failed reading is told through `error`, not through this promise.
      void counted.refetch().catch(() => undefined)
    },
    look,
    take,
  }
}

import { NetworkStatus } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { OrdersDocument, type OrdersQuery } from '@portday/schema/dashboard'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type Failure, failureOf } from '../api/failure.ts'
import type { OrderRow } from './order-row.ts'
import type { OrdersPlace } from './orders-place.ts'
import { variablesOf } from './orders-variables.ts'
import { catchUp, type SteadyRows, takeIn, waitingIn } from './steady-rows.ts'

const READ_AGAIN_MS = 15_000

/** What the last settled reading gave; a reading under way changes none of it. */
interface Reading {
  readonly data: OrdersQuery | null
  readonly rows: SteadyRows<OrderRow> | null
  readonly error: unknown
}

export interface Orders {
  /** The last data there was, of this place or of the one before. */
  readonly data: OrdersQuery | null
  readonly rows: readonly OrderRow[]
  /** Whether the rows answer what the address asks. */
  readonly current: boolean
  readonly failure: Failure | null
  /** When the API last answered. */
  readonly readAt: Date | null
  /** What waits to be shown, in words. */
  readonly waiting: string | null
  showLatest(): void
  readAgain(): void
}

/** The orders of a place, read again every 15 seconds while somebody looks. */
export function useOrders(place: OrdersPlace): Orders {
  const variables = useMemo(() => variablesOf(place), [place])
  const question = JSON.stringify(variables)
  const { data, error, networkStatus, refetch } = useQuery(OrdersDocument, {
    variables,
    fetchPolicy: 'network-only',
    pollInterval: READ_AGAIN_MS,
    skipPollAttempt: () => document.hidden,
  })
  const rows = useMemo(() => data?.portOrders.edges.map(({ node }) => node), [data])

  const [reading, setReading] = useState<Reading>({ data: null, rows: null, error: null })
  const asked = useRef(question)
  const next = settle()
  if (next !== reading) setReading(next)

  function settle(): Reading {
    if (networkStatus === NetworkStatus.error) {
      return reading.error === error ? reading : { ...reading, error }
    }
    if (networkStatus !== NetworkStatus.ready || !data || !rows) return reading
    const taken = takeIn(reading.rows, question, rows)
    if (taken === reading.rows && data === reading.data && reading.error === null) return reading
    return { data, rows: taken, error: null }
  }

  useEffect(() => {
    // A failure belongs to the question that failed.
    if (asked.current === question) return
    asked.current = question
    setReading((held) => (held.error === null ? held : { ...held, error: null }))
  }, [question])

  const readAt = useRef<Date | null>(null)
  useEffect(() => {
    if (networkStatus === NetworkStatus.ready) readAt.current = new Date()
  }, [networkStatus])

  return {
    data: next.data,
    rows: next.rows?.shown ?? [],
    current: next.rows?.question === question,
    failure: next.error ? failureOf(next.error) : null,
    readAt: readAt.current,
    waiting: next.rows && waitingIn(next.rows),
    showLatest: () => setReading((held) => (held.rows ? { ...held, rows: catchUp(held.rows) } : held)),
    // A failed reading is told through `error`, not through this promise.
    readAgain: () => void refetch().catch(() => undefined),
  }
}

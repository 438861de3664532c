import { useQuery } from '@apollo/client/react'
import { MigrationDocument } from '@portday/schema/dashboard'
import { useEffect, useRef, useState } from 'react'
import { failureOf } from '../api/failure.ts'
import { serverNow } from '../time/server-clock.ts'
import { dateOf, dayNumber } from './day-line.ts'
import { LONGEST_AHEAD, LONGEST_BACK } from './timeline.ts'

/** As many orders as one page of the API holds; more are turned over by pages. */
export const ORDERS_A_PAGE = 100

/** The migration with everything that its page shows; the last answer stays while it is read again. */
export function useWorkspace(id: string, page: number) {
  const [around] = useState(() => {
    const today = dayNumber(serverNow().toISOString().slice(0, 10))
    return { holidaysFrom: dateOf(today - LONGEST_BACK), holidaysTo: dateOf(today + LONGEST_AHEAD) }
  })
  const { data, previousData, error, refetch } = useQuery(MigrationDocument, {
    variables: { id, orders: ORDERS_A_PAGE, skipOrders: page * ORDERS_A_PAGE, steps: 100, notes: 50, ...around },
    // Other screens read less of the same orders: an answer of its own keeps theirs from making this one incomplete.
    fetchPolicy: 'no-cache',
  })
  const readAt = useRef<Date | null>(null)
  useEffect(() => {
    if (data) readAt.current = serverNow()
  }, [data])
  // The migration before is not this one.
  const shown = data ?? (previousData?.migration?.id === id ? previousData : undefined)
  return {
    migration: shown?.migration,
    people: shown?.projectManagers ?? [],
    failure: error ? failureOf(error) : null,
    readAt: readAt.current,
    readAgain: () => void refetch().catch(() => undefined),
  }
}

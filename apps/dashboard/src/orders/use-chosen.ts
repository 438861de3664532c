import { useApolloClient } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import { type Failure, failureOf } from '../api/failure.ts'
import { CHOSEN_LIMIT, type Chosen, type ChosenOrders, NONE_CHOSEN, spanOf, toggled, withAll } from './chosen.ts'
import type { OrdersAsked } from './orders-variables.ts'
import { readChosen } from './read-chosen.ts'

export interface Choice {
  readonly orders: ChosenOrders
  /** Many are being read. */
  readonly reading: boolean
  readonly failure: Failure | null
  choose(order: Chosen, at: number, through: boolean): void
  /** All that match, up to 1,000. */
  chooseAll(total: number): void
  keep(orders: readonly Chosen[]): void
  clear(): void
}

/** Which orders are chosen. Other filters begin without any: nothing is done to an order that is out of sight for good. */
export function useChosen(asked: OrdersAsked): Choice {
  const client = useApolloClient()
  const [orders, setOrders] = useState(NONE_CHOSEN)
  const [reading, setReading] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const anchor = useRef<number | null>(null)
  const filter = JSON.stringify(asked.filter)
  const filtered = useRef(filter)

  useEffect(() => {
    if (filtered.current === filter) return
    filtered.current = filter
    anchor.current = null
    setOrders(NONE_CHOSEN)
  }, [filter])

  async function chooseSpan(span: { readonly first: number; readonly count: number }) {
    setReading(true)
    setFailure(null)
    try {
      const read = await readChosen(client, asked, span)
      if (filtered.current === filter) setOrders((held) => withAll(held, read))
    } catch (error) {
      setFailure(failureOf(error))
    } finally {
      setReading(false)
    }
  }

  return {
    orders,
    reading,
    failure,
    choose(order, at, through) {
      const from = anchor.current
      anchor.current = at
      if (through && from !== null && from !== at) void chooseSpan(spanOf(from, at))
      else setOrders((held) => toggled(held, order))
    },
    chooseAll: (total) => void chooseSpan({ first: 0, count: Math.min(total, CHOSEN_LIMIT) }),
    keep: (kept) => setOrders(withAll(NONE_CHOSEN, kept)),
    clear: () => setOrders(NONE_CHOSEN),
  }
}

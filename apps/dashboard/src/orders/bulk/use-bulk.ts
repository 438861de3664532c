import type { ApolloClient } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import { failureOf } from '../../api/failure.ts'
import { useLive } from '../../live/live.tsx'
import { wordsOf } from '../../states/failure-words.tsx'
import type { Chosen } from '../chosen.ts'
import type { OrderRow } from '../order-row.ts'
import { type BulkName, bulkCommand } from './bulk-commands.ts'
import type { BulkResult, Outcome } from './bulk-result.ts'

export interface Bulk {
  readonly running: { readonly name: BulkName; readonly done: number; readonly of: number } | null
  readonly result: BulkResult | null
  run(name: BulkName, orders: readonly Chosen[], reason?: string): Promise<void>
  /** The order whose turn it is is still waited for; none comes after it. */
  stop(): void
  forget(): void
}

/**
 * Gives one command to many orders, one after the other, so that each is accepted or refused by itself. `onRow` is told
 * each order as its command left it, `onEnd` what became of all.
 */
export function useBulk(onRow: (row: OrderRow) => void, onEnd: (outcomes: readonly Outcome[]) => void): Bulk {
  const client = useApolloClient()
  const { refresh } = useLive()
  const [running, setRunning] = useState<Bulk['running']>(null)
  const [result, setResult] = useState<BulkResult | null>(null)
  const stopped = useRef(false)
  useEffect(
    () => () => {
      stopped.current = true
    },
    [],
  )

  async function run(name: BulkName, orders: readonly Chosen[], reason?: string) {
    stopped.current = false
    setResult(null)
    const outcomes: Outcome[] = []
    for (const order of orders) {
      setRunning({ name, done: outcomes.length, of: orders.length })
      if (stopped.current) {
        outcomes.push({ kind: 'not-tried', order })
        continue
      }
      const { outcome, row } = await giveTo(client, name, order, reason)
      outcomes.push(outcome)
      if (row) onRow(row)
      // Without an answer to one there will be none to the next.
      if (outcome.kind === 'unknown') stopped.current = true
    }
    setRunning(null)
    setResult({ name, outcomes })
    onEnd(outcomes)
    await refresh()
  }

  return {
    running,
    result,
    run,
    stop: () => {
      stopped.current = true
    },
    forget: () => setResult(null),
  }
}

async function giveTo(
  client: ApolloClient,
  name: BulkName,
  order: Chosen,
  reason: string | undefined,
): Promise<{ outcome: Outcome; row: OrderRow | null }> {
  try {
    const { data } = await client.mutate({
      mutation: bulkCommand(name).document,
      variables: { input: { portOrderId: order.id, ...(reason !== undefined && { reason }) } },
    })
    const answer = data && Object.values(data)[0]
    if (!answer) throw new Error('The API answered without a payload.')
    const { portOrder, refusals, warnings } = answer
    const outcome: Outcome =
      refusals.length > 0 ? { kind: 'refused', order, refusals } : { kind: 'done', order, warnings }
    return { outcome, row: portOrder }
  } catch (error) {
    return { outcome: { kind: 'unknown', order, why: wordsOf(failureOf(error)).why }, row: null }
  }
}

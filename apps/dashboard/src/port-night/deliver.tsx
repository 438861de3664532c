import type { ApolloClient } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Failure } from '../api/failure.ts'
import { useLive } from '../live/live.tsx'
import { serverNow } from '../time/server-clock.ts'
import { deliverTaps } from './deliver-taps.ts'
import { type Batch, nextBatch } from './next-batch.ts'
import { sendBatch } from './send-batch.ts'
import { forgetWhatWasOnItsWay, keptTaps, listen, stepTaps } from './taps-in-browser.ts'

const LOOK_EVERY_MS = 10_000

let failure: Failure | null = null
const listeners = new Set<() => void>()

function setFailure(next: Failure | null) {
  failure = next
  for (const tell of listeners) tell()
}

/** Why the last try to send what is kept got no answer; null when it did. */
export function useDeliveryFailure(): Failure | null {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    () => failure,
  )
}

/** Sends what port night keeps, on whatever screen somebody is: at once, when the network returns, and now and then. */
export function DeliverTaps() {
  const client = useApolloClient()
  const { refresh, state } = useLive()
  const deliver = useMemo(() => delivery(client, refresh), [client, refresh])

  useEffect(() => {
    deliver()
    const stopListening = listen(deliver)
    const again = setInterval(deliver, LOOK_EVERY_MS)
    addEventListener('online', deliver)
    document.addEventListener('visibilitychange', deliver)
    return () => {
      stopListening()
      clearInterval(again)
      removeEventListener('online', deliver)
      document.removeEventListener('visibilitychange', deliver)
    }
  }, [deliver])
  useEffect(() => {
    if (state === 'live') deliver()
  }, [state, deliver])
  return null
}

/** Sends all that waits; called while it does so already, it does nothing. */
function delivery(client: ApolloClient, refresh: () => Promise<void>): () => void {
  let isUnderWay = false
  const taps = { taps: keptTaps, step: stepTaps, send: (batch: Batch) => sendBatch(client, batch, setFailure) }

  async function deliver() {
    if (isUnderWay || !navigator.onLine || nothingToDo()) return
    isUnderWay = true
    try {
      await alone(async () => {
        forgetWhatWasOnItsWay(serverNow())
        if (nextBatch(keptTaps()) === null) return
        setFailure(null)
        // While everything is read again somebody may have tapped on.
        while (nextBatch(keptTaps()) !== null && (await deliverTaps(taps))) await refresh()
      })
    } finally {
      isUnderWay = false
    }
  }
  // Numbers that were tapped together go together.
  return () => queueMicrotask(() => void deliver())
}

function nothingToDo(): boolean {
  return keptTaps().every(({ state }) => state === 'refused' || state === 'recorded')
}

/** One tab of the browser sends at a time; where there are no locks, sending twice does no harm (R7.3). */
async function alone(work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work()
  await navigator.locks.request('portday.kept-taps', { ifAvailable: true }, async (lock) => {
    if (lock) await work()
  })
}

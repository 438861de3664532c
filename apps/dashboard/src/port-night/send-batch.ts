import type { ApolloClient } from '@apollo/client'
import { RecordNightOutcomesDocument, TickNightItemDocument } from '@portday/schema/dashboard'
import { type Failure, failureOf } from '../api/failure.ts'
import { wordsOf } from '../states/failure-words.tsx'
import type { Answer } from './deliver-taps.ts'
import type { Refused } from './kept-taps.ts'
import type { Batch, ItemIntent } from './next-batch.ts'

/** A telephone between two cells leaves a request hanging for minutes: after this it counts as lost, and goes again. */
const NO_ANSWER_AFTER_MS = 20_000

/** Sends one batch; `onFailure` hears why no answer came. */
export async function sendBatch(
  client: ApolloClient,
  batch: Batch,
  onFailure: (failure: Failure) => void,
): Promise<Answer> {
  try {
    return batch.kind === 'item' ? await tick(client, batch.intent) : await record(client, batch)
  } catch (error) {
    const failure = failureOf(error)
    // Asked again, these say the same: somebody has to look.
    if (failure.kind === 'forbidden' || failure.kind === 'not-taken') {
      return { came: 'refused', refusals: [asRefusal(failure)], version: null }
    }
    onFailure(failure)
    return { came: 'nothing' }
  }
}

async function record(client: ApolloClient, batch: Extract<Batch, { kind: 'outcomes' }>): Promise<Answer> {
  const outcomes = batch.taps.map(({ at, intent: { number, outcome, note } }) => ({ number, outcome, note, at }))
  const { data } = await client.mutate({
    mutation: RecordNightOutcomesDocument,
    variables: { input: { portOrderId: batch.portOrderId, outcomes } },
    context: patience(),
  })
  const answer = data?.recordNumberOutcomes
  if (!answer) throw new Error('The API answered without a payload.')
  if (answer.refusals.length > 0) return { came: 'refused', refusals: answer.refusals.map(told), version: null }
  return { came: 'recorded', version: answer.portOrder?.version ?? 0 }
}

async function tick(client: ApolloClient, { itemId, done, note, version }: ItemIntent): Promise<Answer> {
  const { data } = await client.mutate({
    mutation: TickNightItemDocument,
    variables: { input: { id: itemId, done, expectedVersion: version, ...(note === null ? {} : { note }) } },
    context: patience(),
  })
  const answer = data?.setChecklistItem
  if (!answer) throw new Error('The API answered without a payload.')
  const { item, refusals } = answer
  if (refusals.length === 0) return { came: 'recorded', version: item?.version ?? version }
  // The tick arrived before and its answer was lost, or a colleague was quicker: it is as it was wanted.
  const isSo = item !== null && (item.doneAt !== null) === done
  if (isSo && refusals.every(({ code }) => code === 'STALE_VERSION')) return { came: 'recorded', version: item.version }
  return { came: 'refused', refusals: refusals.map(told), version: item?.version ?? null }
}

function patience() {
  return { fetchOptions: { signal: AbortSignal.timeout(NO_ANSWER_AFTER_MS) } }
}

function told({ code, message, remedy, path }: Refused): Refused {
  return { code, message, remedy, path }
}

function asRefusal(failure: Failure): Refused {
  const { why, remedy } = wordsOf(failure)
  return {
    code: failure.kind === 'forbidden' ? 'FORBIDDEN' : 'BAD_USER_INPUT',
    message: `${why}.`,
    remedy: typeof remedy === 'string' ? remedy : '',
    path: [],
  }
}

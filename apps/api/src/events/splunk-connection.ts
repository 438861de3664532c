import { randomUUID } from 'node:crypto'
import { Agent, request } from 'undici'
import { nap } from './nap.ts'
import { readAcks, readAnswer, type SplunkAnswer } from './splunk-answer.ts'

/** All in milliseconds. */
export interface SplunkTiming {
  readonly answerWithin: number
  readonly askForAcksEvery: number
  readonly acknowledgeWithin: number
}

const TIMING: SplunkTiming = { answerWithin: 10_000, askForAcksEvery: 1_000, acknowledgeWithin: 120_000 }

export interface SplunkConnection {
  /** Sends envelopes, one after the other in `body`. Never throws: no answer is a trouble too. */
  post(body: string, signal: AbortSignal): Promise<SplunkAnswer>
  /** Which of the ids are indexed, asked until all are or the time is over. */
  acknowledged(ackIds: readonly number[], signal: AbortSignal): Promise<ReadonlySet<number>>
  close(): Promise<void>
}

export function splunkConnection(
  { url, token }: { url: string; token: string },
  timing: Partial<SplunkTiming> = {},
): SplunkConnection {
  const { answerWithin, askForAcksEvery, acknowledgeWithin } = { ...TIMING, ...timing }
  const agent = new Agent({ connect: { timeout: answerWithin } })
  const base = url.replace(/\/+$/, '').replace(/\/services\/collector(\/event(\/1\.0)?)?$/, '')
  const headers = {
    authorization: `Splunk ${token}`,
    'content-type': 'application/json',
    'x-splunk-request-channel': randomUUID(),
  }

  async function ask(path: string, body: string, signal: AbortSignal): Promise<{ status: number; text: string }> {
    const answer = await request(`${base}/services/collector/${path}`, {
      dispatcher: agent,
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.any([signal, AbortSignal.timeout(answerWithin)]),
    })
    return { status: answer.statusCode, text: await answer.body.text() }
  }

  return {
    async post(body, signal) {
      try {
        const { status, text } = await ask('event', body, signal)
        return readAnswer(status, text)
      } catch (error) {
        return { kind: 'trouble', message: `Splunk did not answer: ${reasonOf(error)}`, lasting: false, before: 0 }
      }
    },
    async acknowledged(ackIds, signal) {
      const indexed = new Set<number>()
      const until = performance.now() + acknowledgeWithin
      for (;;) {
        const open = ackIds.filter((id) => !indexed.has(id))
        // Splunk forgets an id as soon as it has said yes to it.
        for (const id of (await askForAcks(open, signal)) ?? []) indexed.add(id)
        if (indexed.size === ackIds.length || signal.aborted || performance.now() >= until) return indexed
        await nap(askForAcksEvery, [signal])
      }
    },
    close: () => agent.destroy(),
  }

  async function askForAcks(acks: readonly number[], signal: AbortSignal): Promise<ReadonlySet<number> | null> {
    try {
      const { status, text } = await ask('ack', JSON.stringify({ acks }), signal)
      return readAcks(status, text)
    } catch {
      return null
    }
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'no answer in time'
  return 'code' in error && typeof error.code === 'string' ? `${error.message} (${error.code})` : error.message
}

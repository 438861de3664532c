import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import type { Database } from '../database/data-source.ts'
import type { Clock } from '../platform/clock.ts'
import { createRequestContext } from '../platform/request-context.ts'
import { applyDueTransitions } from './apply-due.ts'

const EVERY_MS = 15_000

/**
 * Begins due port days also when nobody asks, so that whoever looks with SQL or listens in Splunk hears of them. No
 * answer depends on it: every request applies what is due before it is judged (R2.4).
 */
export function startDueSweep(parts: { database: Database; clock: Clock; log: Logger }): { stop(): Promise<void> } {
  const { database, clock, log } = parts
  let sweeping: Promise<void> = Promise.resolve()
  const sweep = async () => {
    const caller = { actor: 'portday', role: null, credentialProblem: null }
    const context = createRequestContext({
      requestId: randomUUID(),
      now: clock.now(),
      caller,
      database,
      log,
      address: '',
    })
    try {
      await applyDueTransitions(context)
    } catch (error) {
      log.error({ err: error }, 'The sweep for due port days failed; the next one tries again')
    }
  }
  const timer = setInterval(() => {
    sweeping = sweeping.then(sweep)
  }, EVERY_MS)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await sweeping
    },
  }
}

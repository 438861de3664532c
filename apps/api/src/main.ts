import 'reflect-metadata'
import { startRelay } from './events/start-relay.ts'
import { createClock } from './platform/clock.ts'
import { readConfig } from './platform/config.ts'
import { createLog } from './platform/logging.ts'
import { runUntilTold } from './platform/run-until-told.ts'
import { applyDueTransitions } from './port-orders/apply-due.ts'
import { startDueSweep } from './port-orders/start-due-sweep.ts'
import { startDemo } from './seed/index.ts'
import { slices } from './slices.ts'
import { startPortday } from './start-portday.ts'

const log = createLog({ production: process.env['NODE_ENV'] === 'production' })

await runUntilTold(log, async (begun) => {
  const config = readConfig(process.env)
  const clock = createClock({ startsAt: config.clockStartsAt })
  const parts = { slices, applyDue: applyDueTransitions, startDemo, startRelay, startDueSweep }
  const { url, signInLink } = await startPortday(config, clock, log, parts, begun)
  const rehearsal = config.clockStartsAt === null ? '' : `, and its clock started at ${config.clockStartsAt}`
  process.stdout.write(`Portday is ready at ${url}${rehearsal}\n`)
  // A log of production is read by many.
  if (signInLink !== null && !config.production) process.stdout.write(`Sign in once with ${signInLink}\n`)
})

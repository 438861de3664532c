import type { Logger } from 'pino'
import type { Database } from '../database/data-source.ts'
import type { Clock } from '../platform/clock.ts'
import type { Config } from '../platform/config.ts'
import { LASTING_PAUSES, PASSING_PAUSES } from './back-off.ts'
import type { Destination } from './destination.ts'
import { type RelayTiming, relay } from './relay.ts'
import { splunkHec } from './splunk-hec.ts'

export interface RunningRelay {
  /** Ends what is under way; what was not delivered waits in the outbox. */
  stop(): Promise<void>
}

const TIMING: RelayTiming = {
  lookEvery: 2_000,
  tryToLeadEvery: 5_000,
  pauses: { passing: PASSING_PAUSES, lasting: LASTING_PAUSES },
}

/**
 * Starts telling the configured destinations of every accepted command (R12.4), beside the requests and never in their
 * way. Where none is configured the events wait, so that a Splunk set up later is told of the past too.
 */
export async function startRelay({
  config,
  database,
  clock,
  log,
  destinations = destinationsOf(config),
  timing = TIMING,
}: {
  config: Pick<Config, 'splunk'>
  database: Pick<Database, 'dataSource'>
  clock: Clock
  log: Logger
  destinations?: readonly Destination[]
  timing?: RelayTiming
}): Promise<RunningRelay> {
  const stopping = new AbortController()
  const { dataSource } = database
  const running = destinations.map((destination) =>
    relay({ destination, dataSource, clock, log, timing }, stopping.signal),
  )
  return {
    async stop() {
      stopping.abort()
      await Promise.all(running)
      await Promise.all(destinations.map((destination) => destination.close()))
    },
  }
}

function destinationsOf({ splunk }: Pick<Config, 'splunk'>): Destination[] {
  return splunk === null ? [] : [splunkHec(splunk)]
}

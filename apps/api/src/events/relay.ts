import type { Logger } from 'pino'
import type { DataSource } from 'typeorm'
import type { Clock } from '../platform/clock.ts'
import { backOff, type Pauses } from './back-off.ts'
import type { Delivery, Destination } from './destination.ts'
import { type Leadership, tryToLead } from './leadership.ts'
import { nap } from './nap.ts'
import * as outbox from './outbox.ts'
import { publicEvent } from './public-event.ts'

/** All in milliseconds. */
export interface RelayTiming {
  /** How often to look although nobody said that there is something new. */
  readonly lookEvery: number
  /** How often to try for the right to send while another process has it. */
  readonly tryToLeadEvery: number
  readonly pauses: { readonly passing: Pauses; readonly lasting: Pauses }
}

export interface RelayParts {
  readonly destination: Destination
  readonly dataSource: DataSource
  readonly clock: Clock
  readonly log: Logger
  readonly timing: RelayTiming
}

/** How many events are told in one go at most. */
const PAGE = 500

/** Tells one destination of every event in the outbox, in order and at least once, until `stop` is aborted. */
export async function relay(parts: RelayParts, stop: AbortSignal): Promise<void> {
  const { dataSource, destination, log, timing } = parts
  while (!stop.aborted) {
    try {
      const leadership = await tryToLead(dataSource, destination.name)
      if (leadership !== null) await lead(parts, leadership, stop).finally(() => leadership.release())
    } catch (error) {
      log.warn({ err: error, destination: destination.name }, 'The relay lost its database connection and tries again')
    }
    await nap(timing.tryToLeadEvery, [stop])
  }
}

async function lead(parts: RelayParts, leadership: Leadership, stop: AbortSignal): Promise<void> {
  const { destination, timing } = parts
  const { client, lost } = leadership
  const { name, settings } = destination
  const ends = [stop, lost]
  await outbox.openDestination(client, name, settings)
  while (!ends.some((end) => end.aborted)) {
    const { pauseMs } = await outbox.destinationState(client, name)
    if (pauseMs > 0) await nap(Math.min(pauseMs, MOST_PAUSE), ends)
    else if (!(await tellOnePage(parts, leadership, stop))) await sleep(leadership, name, timing.lookEvery, ends)
  }
}

/** A pause is looked at again after a while: another process may have ended it. */
const MOST_PAUSE = 30_000

/** Answers whether there was anything to tell. */
async function tellOnePage(parts: RelayParts, { client, lost }: Leadership, stop: AbortSignal): Promise<boolean> {
  const { destination, clock } = parts
  const waiting = await outbox.takeWaiting(client, destination.name, PAGE)
  if (waiting.length === 0) return false
  const orphans = waiting.filter(({ event }) => event === null)
  const told = waiting.flatMap(({ position, event }) =>
    event === null ? [] : [{ position, event: publicEvent(event) }],
  )
  const delivery = await destination.deliver(
    told.map(({ event }) => event),
    AbortSignal.any([stop, lost]),
  )
  const outcomes = told.map(({ position }, place) => ({ position, outcome: delivery.outcomes[place] ?? 'waiting' }))
  await outbox.settleDelivered(
    client,
    outcomes.flatMap(({ position, outcome }) => (outcome === 'delivered' ? [position] : [])),
  )
  const refused = [
    ...orphans.map(({ position }) => ({ position, reason: 'The journal has no such event' })),
    ...outcomes.flatMap(({ position, outcome }) =>
      typeof outcome === 'object' ? [{ position, reason: outcome.refused }] : [],
    ),
  ]
  await outbox.parkRefused(client, refused, clock.now().toString())
  for (const { position, reason } of refused) {
    parts.log.error({ destination: destination.name, position, reason }, 'An event was refused for good and is parked')
  }
  if (!stop.aborted) await noteHowItWent(parts, { client, lost }, delivery)
  return true
}

async function noteHowItWent(
  { destination, log, timing }: RelayParts,
  { client }: Pick<Leadership, 'client' | 'lost'>,
  { trouble }: Delivery,
): Promise<void> {
  const { name } = destination
  const before = await outbox.destinationState(client, name)
  if (trouble === null) {
    if (before.attempts === 0) return
    await outbox.noteWell(client, name)
    log.info({ destination: name }, 'The relay delivers again')
    return
  }
  const pauseMs = backOff(trouble, before.attempts + 1, Math.random, timing.pauses)
  await outbox.noteTrouble(client, name, trouble.message, pauseMs)
  // Once for each new trouble: the pauses repeat it often enough to drown everything else.
  if (before.lastError === trouble.message) return
  log[trouble.lasting ? 'error' : 'warn']({ destination: name, trouble: trouble.message, pauseMs }, 'The relay waits')
}

/** Sleeps until there is something to tell, and says so meanwhile, so that commands wake us. */
async function sleep(
  { client }: Leadership,
  name: string,
  lookEvery: number,
  ends: readonly AbortSignal[],
): Promise<void> {
  await outbox.noteAsleep(client, name, true)
  while (!ends.some((end) => end.aborted)) {
    const called = new AbortController()
    const call = () => called.abort()
    client.once('notification', call)
    const waiting = await outbox.isAnythingWaiting(client, name)
    if (!waiting) await nap(lookEvery, [...ends, called.signal])
    client.off('notification', call)
    if (waiting) break
  }
  if (!ends.some((end) => end.aborted)) await outbox.noteAsleep(client, name, false)
}

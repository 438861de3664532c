import { randomUUID } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../platform/request-context.ts'
import { canonicalJson } from './canonical-json.ts'

/** What a chain of events belongs to. */
export type EventStream = 'port_order' | 'migration' | 'carrier' | 'access'

/** One accepted command, as a use case tells it. `before` and `after` are values that JSON can carry. */
export interface NewEvent {
  /** The order's id, else the migration's, carrier's or key's own. */
  readonly streamId: string
  readonly stream: EventStream
  readonly migrationId: string | null
  readonly portOrderId: string | null
  readonly command: string
  readonly reason: string | null
  readonly before: unknown
  readonly after: unknown
}

export type RecordingContext = Pick<RequestContext, 'actor' | 'now' | 'requestId'>

/**
 * Writes one accepted command into the journal and the outbox, inside the caller's transaction and in one round trip
 * (R2.5). Throws outside a transaction.
 */
export async function recordEvent(
  tx: EntityManager,
  context: RecordingContext,
  event: NewEvent,
): Promise<{ eventId: string }> {
  const [eventId] = await recordEvents(tx, context, [event])
  if (eventId === undefined) throw new Error('No event was recorded')
  return { eventId }
}

/**
 * The same for many commands at once, still in one round trip. Answers their ids in the order given.
 * Streams are locked in the order of their ids, so that two bulk writers can't lock each other out.
 */
export async function recordEvents(
  tx: EntityManager,
  context: RecordingContext,
  events: readonly NewEvent[],
): Promise<string[]> {
  if (tx.queryRunner?.isTransactionActive !== true) throw new Error('An event is recorded inside a transaction only')
  if (context.actor === null) throw new Error('An event is recorded for a caller whom access knows only')
  if (events.length === 0) return []
  const recorded = events.map((event) => ({ id: randomUUID() as string, event }))
  const inLockOrder = recorded.toSorted((a, b) =>
    a.event.streamId < b.event.streamId ? -1 : a.event.streamId > b.event.streamId ? 1 : 0,
  )
  const column = (pick: (event: NewEvent) => string | null) => inLockOrder.map(({ event }) => pick(event))
  await tx.query(RECORD_EVENTS, [
    inLockOrder.map(({ id }) => id),
    column((event) => event.streamId),
    column((event) => event.stream),
    context.now().toString({ fractionalSecondDigits: 6, roundingMode: 'trunc' }),
    context.actor,
    column((event) => event.command),
    column((event) => event.reason),
    column((event) => jsonOrNull(event.before)),
    column((event) => jsonOrNull(event.after)),
    column((event) => event.migrationId),
    column((event) => event.portOrderId),
    context.requestId,
  ])
  return recorded.map(({ id }) => id)
}

const RECORD_EVENTS = `
  SELECT record_event(id, stream_id, stream, $4, $5, command, reason, before, after, migration_id, port_order_id, $12)
  FROM unnest($1::uuid[], $2::uuid[], $3::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::uuid[], $11::uuid[])
    AS e (id, stream_id, stream, command, reason, before, after, migration_id, port_order_id)`

function jsonOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : canonicalJson(value)
}

import type { ClientBase } from 'pg'
import type { JournalRow } from './event-chain.ts'
import { JOURNAL_COLUMNS } from './journal-pages.ts'

/** An event that a destination has not been told of. `event` is null where the journal has lost it. */
export interface Waiting {
  readonly position: number
  readonly event: JournalRow | null
}

export interface Refused {
  readonly position: number
  readonly reason: string
}

export interface DestinationState {
  readonly attempts: number
  readonly lastError: string | null
  /** How long it is to be left alone yet, by the database's clock, which all replicas share. */
  readonly pauseMs: number
}

/** The oldest events that wait for a destination, in the order in which they are to be told. */
export async function takeWaiting(client: ClientBase, destination: string, most: number): Promise<Waiting[]> {
  const { rows } = await client.query<{ position: string | number } & JournalRow>(
    `SELECT o.position, e.*
     FROM (SELECT position, event_id FROM outbox
           WHERE destination = $1 AND refused_at IS NULL ORDER BY position LIMIT $2) o
     LEFT JOIN LATERAL (SELECT ${JOURNAL_COLUMNS} FROM events WHERE id = o.event_id) e ON true
     ORDER BY o.position`,
    [destination, most],
  )
  return rows.map(({ position, ...event }) => ({ position: Number(position), event: event.id === null ? null : event }))
}

export async function isAnythingWaiting(client: ClientBase, destination: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM outbox WHERE destination = $1 AND refused_at IS NULL LIMIT 1', [
    destination,
  ])
  return rowCount === 1
}

/** Delivered events leave the outbox; the journal keeps them. */
export async function settleDelivered(client: ClientBase, positions: readonly number[]): Promise<void> {
  if (positions.length > 0) await client.query('DELETE FROM outbox WHERE position = ANY($1::bigint[])', [positions])
}

/** Refused events stay in the outbox with the reason, and are not sent again. */
export async function parkRefused(client: ClientBase, refused: readonly Refused[], at: string): Promise<void> {
  if (refused.length === 0) return
  await client.query(
    `UPDATE outbox SET refused_at = $1, refused_reason = r.reason
     FROM unnest($2::bigint[], $3::text[]) AS r (position, reason) WHERE outbox.position = r.position`,
    [at, refused.map(({ position }) => position), refused.map(({ reason }) => reason)],
  )
}

/** Takes up a destination; one whose settings are new starts without the pause that the old ones earned. */
export async function openDestination(client: ClientBase, name: string, settings: string): Promise<void> {
  await client.query('UPDATE destinations SET asleep = false WHERE name = $1', [name])
  await client.query(
    `UPDATE destinations SET settings = $2, attempts = 0, next_attempt_at = NULL, last_error = NULL
     WHERE name = $1 AND settings IS DISTINCT FROM $2`,
    [name, settings],
  )
}

export async function destinationState(client: ClientBase, name: string): Promise<DestinationState> {
  const { rows } = await client.query<DestinationState>(
    `SELECT attempts, last_error AS "lastError",
       greatest(0, coalesce(extract(epoch FROM next_attempt_at - clock_timestamp()) * 1000, 0))::float8 AS "pauseMs"
     FROM destinations WHERE name = $1`,
    [name],
  )
  const [state] = rows
  if (state === undefined) throw new Error(`The table destinations has no row "${name}"`)
  return state
}

export async function noteTrouble(client: ClientBase, name: string, message: string, pauseMs: number): Promise<void> {
  await client.query(
    `UPDATE destinations SET attempts = attempts + 1, last_error = $2,
       next_attempt_at = clock_timestamp() + make_interval(secs => $3) WHERE name = $1`,
    [name, message, pauseMs / 1000],
  )
}

export async function noteWell(client: ClientBase, name: string): Promise<void> {
  await client.query(
    'UPDATE destinations SET attempts = 0, last_error = NULL, next_attempt_at = NULL WHERE name = $1',
    [name],
  )
}

/** A relay that sleeps is woken by the next command's NOTIFY; one that works is spared it. */
export async function noteAsleep(client: ClientBase, name: string, asleep: boolean): Promise<void> {
  await client.query('UPDATE destinations SET asleep = $2 WHERE name = $1', [name, asleep])
}

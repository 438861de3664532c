import type { Pool } from 'pg'
import type { Event } from './event.ts'

/** An event with its number in its stream, from 1, which serves as its cursor. */
export type NumberedEvent = Event & { readonly seq: number }

export interface EventsPage {
  /** Oldest first. */
  readonly nodes: readonly NumberedEvent[]
  readonly hasNext: boolean
  /** How many events the stream has in all. */
  readonly total: number
}

/**
 * A page of each stream's events, in one statement for all of them: the `first` that follow number `after` of their
 * stream (0: from the beginning). Answers in the order of `streamIds`; a stream without events has an empty page.
 */
export async function eventsOf(
  pool: Pick<Pool, 'query'>,
  streamIds: readonly string[],
  first: number,
  after = 0,
): Promise<EventsPage[]> {
  const { rows } = await pool.query<{ total: number; nodes: NumberedEvent[] }>(EVENTS_OF, [streamIds, after, first + 1])
  return rows.map(({ total, nodes }) => ({ nodes: nodes.slice(0, first), hasNext: nodes.length > first, total }))
}

const EVENTS_OF = `
  SELECT page.nodes, (SELECT count(*)::int FROM events e WHERE e.stream_id = asked.stream_id) AS total
  FROM unnest($1::uuid[]) WITH ORDINALITY AS asked (stream_id, place)
  CROSS JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object(
      'id', e.id, 'seq', e.seq, 'actor', e.actor, 'command', e.command, 'reason', e.reason, 'before', e.before,
      'after', e.after, 'at', to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) ORDER BY e.seq), '[]') AS nodes
    FROM (SELECT * FROM events WHERE stream_id = asked.stream_id AND seq > $2 ORDER BY seq LIMIT $3) e
  ) page
  ORDER BY asked.place`

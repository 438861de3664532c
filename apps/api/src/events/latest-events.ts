import type { Pool } from 'pg'
import type { NumberedEvent } from './events-of.ts'

export interface LatestEvents {
  /** Newest first; one more than asked for when there are more. */
  readonly nodes: readonly NumberedEvent[]
  /** How many events of that command the stream has in all. */
  readonly total: number
}

/**
 * The events of one command in each stream, the newest first, in one statement for all streams: the `most` that precede
 * number `before` of their stream (null: from the end). Answers in the order of `streamIds`.
 */
export async function latestEvents(
  pool: Pick<Pool, 'query'>,
  command: string,
  streamIds: readonly string[],
  most: number,
  before: number | null,
): Promise<LatestEvents[]> {
  const { rows } = await pool.query<LatestEvents>(LATEST, [streamIds, command, before, most])
  return rows
}

const LATEST = `
  SELECT page.nodes,
    (SELECT count(*)::int FROM events e WHERE e.stream_id = asked.stream_id AND e.command = $2) AS total
  FROM unnest($1::uuid[]) WITH ORDINALITY AS asked (stream_id, place)
  CROSS JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object(
      'id', e.id, 'seq', e.seq, 'actor', e.actor, 'command', e.command, 'reason', e.reason, 'before', e.before,
      'after', e.after, 'at', to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) ORDER BY e.seq DESC), '[]')
      AS nodes
    FROM (SELECT * FROM events WHERE stream_id = asked.stream_id AND command = $2 AND ($3::int IS NULL OR seq < $3)
      ORDER BY seq DESC LIMIT $4) e
  ) page
  ORDER BY asked.place`

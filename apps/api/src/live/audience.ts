import type { ClientBase } from 'pg'
import { nap } from '../events/nap.ts'

/** Longer than two heartbeats, so that a slow one costs nobody a change; what a killed process leaves behind ends soon. */
const SECONDS = 60
const LOOKS = 100
const LOOK_EVERY_MS = 50

/** Has commands tell of themselves from now on, by the database's clock and for a minute. */
export async function joinAudience(client: ClientBase, process: string): Promise<void> {
  await client.query(
    `INSERT INTO live_audience (process, until) VALUES ($1, clock_timestamp() + make_interval(secs => $2))
     ON CONFLICT (process) DO UPDATE SET until = excluded.until`,
    [process, SECONDS],
  )
}

/**
 * Waits for the commands that were under way and may not have seen that anybody listens, five seconds at most: what is
 * read afterwards has them.
 */
export async function earlierCommandsAreOver(client: ClientBase, stop: AbortSignal): Promise<void> {
  const { rows } = await client.query<{ xid: string }>('SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS xid')
  for (let look = 0; look < LOOKS && !stop.aborted; look += 1) {
    const asked = await client.query<{ over: boolean }>(
      'SELECT pg_snapshot_xmin(pg_current_snapshot()) >= $1::text::xid8 AS over',
      [rows[0]?.xid],
    )
    if (asked.rows[0]?.over === true) return
    await nap(LOOK_EVERY_MS, [stop])
  }
}

export async function leaveAudience(client: ClientBase, process: string): Promise<void> {
  await client.query('DELETE FROM live_audience WHERE process = $1 OR until < clock_timestamp()', [process])
}

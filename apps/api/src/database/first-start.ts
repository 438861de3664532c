import type { Temporal } from 'temporal-polyfill'
import type { Database } from './data-source.ts'

/**
 * Does `work` once in the life of a database. A process that is killed in the middle leaves the step undone, and the next
 * start does it again: `work` copes with half of it being there.
 */
export async function onceAtFirstStart(
  database: Database,
  name: string,
  now: Temporal.Instant,
  work: () => Promise<void>,
): Promise<void> {
  const { dataSource } = database
  const done = await dataSource.query('SELECT FROM first_start_steps WHERE name = $1', [name])
  if (done.length > 0) return
  await work()
  await dataSource.query('INSERT INTO first_start_steps (name, done_at) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    name,
    now.toString(),
  ])
}

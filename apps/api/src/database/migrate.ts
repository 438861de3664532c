import { StartProblem } from '../platform/start-problem.ts'
import type { Database } from './data-source.ts'

/** Any number will do, as long as every replica of Portday uses the same. */
const MIGRATION_LOCK = 7_678_329
const OLDEST_SERVER = 14

/**
 * Brings the tables up to this version: all migrations that are missing, in one transaction. Two servers that start at
 * once wait for one another.
 */
export async function migrateDatabase({ read, dataSource }: Database): Promise<void> {
  const client = await read.connect()
  try {
    await assertServerIsNewEnough(client)
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    await dataSource.runMigrations({ transaction: 'all' })
  } finally {
    // Ending the connection is what gives the lock back, whatever happened in between.
    client.release(true)
  }
}

async function assertServerIsNewEnough(client: { query(sql: string): Promise<{ rows: { version: string }[] }> }) {
  const { rows } = await client.query("SELECT current_setting('server_version') AS version")
  const version = rows[0]?.version ?? 'unknown'
  if (Number.parseInt(version, 10) >= OLDEST_SERVER) return
  throw new StartProblem(
    `The database server is PostgreSQL ${version}; Portday needs ${OLDEST_SERVER} or newer.`,
    'Point DATABASE_URL at a newer server, or leave it out to use the embedded one.',
  )
}

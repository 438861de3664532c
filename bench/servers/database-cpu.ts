import { readdirSync, readFileSync } from 'node:fs'
import type pg from 'pg'

/** Tells how many milliseconds of processor time a PostgreSQL server's sessions have taken until now. */
export type DatabaseClock = () => number

/**
 * Sessions stay open between two looks, so the difference is what the statements in between cost. Where the system does
 * not tell (Linux does), it is always 0.
 */
export async function databaseClock(client: pg.Client): Promise<DatabaseClock> {
  if (process.platform !== 'linux') return () => 0
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  const server = parentOf(rows[0]?.pid ?? 0)
  return () => {
    const sessions = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(Number(name)) === server)
    return sessions.reduce((sum, pid) => sum + Number(read(pid, 'schedstat')?.split(' ')[0] ?? 0), 0) / 1e6
  }
}

function parentOf(pid: number): number | null {
  const status = read(String(pid), 'stat')
  return status === null ? null : Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1])
}

/** Null when the process has ended meanwhile. */
function read(pid: string, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return null
  }
}

import type { PoolClient } from 'pg'
import type { DataSource, QueryRunner } from 'typeorm'

/** Any number will do, as long as every replica of Portday uses the same. */
const RELAY_LOCK = 7_678_330

/** The right to send to a destination, which one process at a time has, over all replicas. */
export interface Leadership {
  /** The connection that holds the right: who loses it can't write that anything was sent. */
  readonly client: PoolClient
  /** Aborted when the connection is gone, and the right with it. */
  readonly lost: AbortSignal
  release(): Promise<void>
}

/**
 * Takes the right, or answers null while another process has it. The server gives it back by itself when the connection
 * of its holder ends, however that comes about.
 */
export async function tryToLead(dataSource: DataSource, destination: string): Promise<Leadership | null> {
  const runner = dataSource.createQueryRunner('master')
  const client: PoolClient = await runner.connect()
  const lost = new AbortController()
  const lose = () => lost.abort()
  client.on('error', lose).on('end', lose)
  const forget = () => client.off('error', lose).off('end', lose)
  try {
    const { rows } = await client.query<{ mine: boolean }>('SELECT pg_try_advisory_lock($1, hashtext($2)) AS mine', [
      RELAY_LOCK,
      destination,
    ])
    if (rows[0]?.mine !== true) {
      forget()
      await runner.release()
      return null
    }
    await client.query('LISTEN portday_outbox')
  } catch (error) {
    forget()
    await giveBack(runner, client)
    throw error
  }
  return {
    client,
    lost: lost.signal,
    async release() {
      forget()
      await giveBack(runner, client)
    },
  }
}

async function giveBack(runner: QueryRunner, client: PoolClient): Promise<void> {
  // On a connection that is gone there is nothing to give back.
  await client.query('UNLISTEN *').catch(() => {})
  await client.query('SELECT pg_advisory_unlock_all()').catch(() => {})
  await runner.release()
}

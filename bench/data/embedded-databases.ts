import 'reflect-metadata'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openDataFolder } from '../../apps/api/src/database/data-folder.ts'
import { createDatabase } from '../../apps/api/src/database/data-source.ts'
import { startEmbeddedServer } from '../../apps/api/src/database/embedded-server.ts'
import { migrateDatabase } from '../../apps/api/src/database/migrate.ts'
import { slices } from '../../apps/api/src/slices.ts'
import { fillDatabase } from './fill-database.ts'

export interface BenchDatabases {
  /** The folder that is thrown away at the end; servers may put theirs into it. */
  readonly folder: string
  /** Makes a database of that many orders and answers its address. */
  make(orders: number): Promise<string>
  stop(): Promise<void>
}

/** A PostgreSQL of the run's own, in a temporary folder, started as Portday starts its embedded one. */
export async function startDatabases(): Promise<BenchDatabases> {
  const folder = mkdtempSync(join(tmpdir(), 'portday-bench-'))
  const server = await startEmbeddedServer(openDataFolder(join(folder, 'database')))
  return {
    folder,
    async make(orders) {
      const url = await createNamed(server.url, `bench_${orders}`)
      const database = await createDatabase({ url, ...slices, poolSize: 2 })
      await migrateDatabase(database)
      await database.close()
      await fillDatabase(url, orders)
      return url
    },
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function createNamed(url: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  const named = new URL(url)
  named.pathname = `/${name}`
  return named.href
}

import 'reflect-metadata'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openDataFolder } from '../src/database/data-folder.ts'
import { createDatabase } from '../src/database/data-source.ts'
import { startEmbeddedServer } from '../src/database/embedded-server.ts'
import { migrateDatabase } from '../src/database/migrate.ts'
import { slices } from '../src/slices.ts'

export interface TestDatabases {
  /** A database on the server from which others can be made. */
  readonly url: string
  /** The migrated database that tests clone. */
  readonly template: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    testDatabases: TestDatabases
  }
}

/** One PostgreSQL for the whole run: the one of DATABASE_URL, else an embedded one; and in it one migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serverForTests()
  const template = `portday_template_${randomBytes(4).toString('hex')}`
  await inServer(server.url, `CREATE DATABASE ${template}`)
  const database = await createDatabase({ url: withDatabase(server.url, template), ...slices, poolSize: 2 })
  await migrateDatabase(database)
  await database.close()
  project.provide('testDatabases', { url: server.url, template })
  return async () => {
    await inServer(server.url, `DROP DATABASE ${template} WITH (FORCE)`)
    await server.stop()
  }
}

async function serverForTests(): Promise<{ url: string; stop(): Promise<void> }> {
  const url = process.env['DATABASE_URL']
  if (url) return { url, stop: async () => {} }
  const folder = mkdtempSync(join(tmpdir(), 'portday-test-'))
  const server = await startEmbeddedServer(openDataFolder(folder))
  return {
    url: server.url,
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

/** Runs one statement on the server, outside any transaction. */
export async function inServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

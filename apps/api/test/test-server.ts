import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import { Temporal } from 'temporal-polyfill'
import { inject } from 'vitest'
import { createDatabase, type Database } from '../src/database/data-source.ts'
import { insertApiKey } from '../src/people/api-keys.repository.ts'
import { newApiKey } from '../src/people/secret.ts'
import type { Clock } from '../src/platform/clock.ts'
import { ROLES } from '../src/platform/role.ts'
import { applyDueTransitions } from '../src/port-orders/apply-due.ts'
import { createServer, type ServerDeps, type Slices } from '../src/server.ts'
import { slices } from '../src/slices.ts'
import { inServer, withDatabase } from './database-server.ts'

/** What a GraphQL request answers; `data` is what the test knows it asked for. */
export interface Answer<T> {
  readonly data: T
  readonly errors?: readonly { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
}

/** A clock that stands still until it is set. */
export interface TestClock extends Clock {
  setNow(iso: string): void
}

export interface TestApi {
  readonly url: string
  /** POSTs an operation with an admin's key, or the one given; null asks as a stranger. */
  graphql<T = unknown>(query: string, variables?: object, options?: { key?: string | null }): Promise<Answer<T>>
  readonly readerKey: string
  readonly engineerKey: string
  readonly adminKey: string
  readonly database: Database
  readonly clock: TestClock
  stop(): Promise<void>
}

export interface TestApiOptions {
  /** The instant at which the clock stands; the machine's time runs without it. */
  readonly clock?: string
  readonly slices?: Partial<Pick<Slices, 'resolvers'>>
  readonly deps?: Partial<Pick<ServerDeps, 'applyDue' | 'log' | 'config'>>
}

/** The real server over a database of its own, cloned from the migrated template, with a key for each role. */
export async function startTestApi({ clock: at, slices: also, deps }: TestApiOptions = {}): Promise<TestApi> {
  const { database, drop } = await cloneDatabase()
  const clock = testClock(at)
  const keys = await insertKeys(database, clock)
  const server = await createServer({
    config: { host: '127.0.0.1', port: 0 },
    log: pino({ level: 'silent' }),
    applyDue: applyDueTransitions,
    slices: { ...slices, ...also },
    ...deps,
    ...{ database, clock },
  })
  return {
    url: server.url,
    ...keys,
    ...{ database, clock },
    graphql: (query, variables = {}, { key = keys.adminKey } = {}) => ask(server.url, query, variables, key),
    async stop() {
      await server.stop()
      await drop()
    },
  }
}

/** A migrated database for one test file, and how to be rid of it. */
export async function cloneDatabase(): Promise<{ url: string; database: Database; drop(): Promise<void> }> {
  const { url: server, template } = inject('testDatabases')
  const name = `portday_test_${randomBytes(6).toString('hex')}`
  await inServer(server, `CREATE DATABASE ${name} TEMPLATE ${template}`)
  const url = withDatabase(server, name)
  const database = await createDatabase({ url, ...slices, poolSize: 8 })
  return {
    url,
    database,
    async drop() {
      await database.close()
      await inServer(server, `DROP DATABASE ${name} WITH (FORCE)`)
    },
  }
}

function testClock(at: string | undefined): TestClock {
  let now = at === undefined ? null : Temporal.Instant.from(at)
  return {
    now: () => now ?? Temporal.Now.instant(),
    setNow: (iso) => {
      now = Temporal.Instant.from(iso)
    },
  }
}

async function insertKeys(database: Database, clock: Clock) {
  const keys = { reader: newApiKey(), engineer: newApiKey(), admin: newApiKey() }
  await database.transaction(async (tx) => {
    for (const role of ROLES) {
      await insertApiKey(tx, { key: keys[role], name: `the ${role}`, role, createdBy: 'test', now: clock.now() })
    }
  })
  return { readerKey: keys.reader, engineerKey: keys.engineer, adminKey: keys.admin }
}

async function ask<T>(url: string, query: string, variables: object, key: string | null): Promise<Answer<T>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as Answer<T>
}

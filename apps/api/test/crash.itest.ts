import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ChainBreak } from '../src/events/chain-walk.ts'
import { verifyJournal } from '../src/events/verify-journal.ts'
import { buildServer } from './built-server.ts'
import { askDatabase, type PortdayProcess, spawnPortday, temporaryData } from './portday-process.ts'
import { type Acknowledged, freshNumbers, writeUntilKilled } from './writers.ts'

const KILLS_IN_A_FIRST_START = 3
const KILLS_UNDER_WRITES = 17
const WRITERS = 4

let data: ReturnType<typeof temporaryData>
const acknowledged: Acknowledged = { migrations: [], orders: new Map() }
const numbers = freshNumbers()

const start = () => spawnPortday({ PORTDAY_DATA: data.path })

beforeAll(async () => {
  buildServer()
  data = temporaryData()
  for (let kill = 0; kill < KILLS_IN_A_FIRST_START; kill += 1) {
    const portday = start()
    // Within making the cluster, starting the server, and making the tables.
    await Promise.race([sleep(400 + kill * 500 + Math.random() * 500), portday.exited])
    await portday.end('SIGKILL')
  }
  for (let kill = 0; kill < KILLS_UNDER_WRITES; kill += 1) await killUnderWrites(start())
  await start().ready
}, 240_000)
afterAll(() => data.remove())

async function killUnderWrites(portday: PortdayProcess): Promise<void> {
  const server = { url: await portday.ready, key: data.cliKey() }
  const writers = Array.from({ length: WRITERS }, () => writeUntilKilled(server, numbers, acknowledged))
  await untilWritten(acknowledged.orders.size)
  await sleep(Math.random() * 500)
  await portday.end('SIGKILL')
  await Promise.all(writers)
}

/** A busy machine takes its time to begin; the kill comes amid writes all the same. */
async function untilWritten(before: number): Promise<void> {
  for (let waited = 0; waited < 10_000 && acknowledged.orders.size < before + 2; waited += 20) await sleep(20)
}

const ask = <T extends object>(sql: string) => askDatabase<T>(data.databaseUrl(), sql)

test('it was killed under real work', () => {
  expect(acknowledged.migrations.length).toBeGreaterThan(KILLS_UNDER_WRITES)
  expect(acknowledged.orders.size).toBeGreaterThan(KILLS_UNDER_WRITES)
})

test('every acknowledged command is there', async () => {
  const migrations = new Set((await ask<{ id: string }>('SELECT id FROM customer_migrations')).map(({ id }) => id))
  expect(acknowledged.migrations.filter((id) => !migrations.has(id))).toEqual([])
  const rows = await ask<{ id: string; version: number }>('SELECT id, version FROM porting_orders')
  const stored = new Map(rows.map(({ id, version }) => [id, version]))
  const behind = [...acknowledged.orders].filter(([id, version]) => (stored.get(id) ?? 0) < version)
  expect(behind).toEqual([])
})

test('no command was done by half: each order has its numbers, and as many events as versions', async () => {
  const halves = await ask(`
    SELECT o.id, o.version, o.numbers_pending, o.held_at,
      (SELECT count(*) FROM events e WHERE e.stream_id = o.id) AS events,
      (SELECT count(*) FROM port_order_numbers n WHERE n.port_order_id = o.id) AS numbers
    FROM porting_orders o
    WHERE o.version <> (SELECT count(*) FROM events e WHERE e.stream_id = o.id)
      OR o.numbers_pending <> 2
      OR (SELECT count(*) FROM port_order_numbers n WHERE n.port_order_id = o.id) <> 2
      OR (o.held_at IS NOT NULL) <> (o.version % 2 = 0)`)
  expect(halves).toEqual([])
})

test('row, event and outbox agree', async () => {
  const apart = await ask(`
    SELECT 'event without row' AS what, e.stream_id AS id FROM events e
      WHERE e.stream = 'port_order' AND NOT EXISTS (SELECT FROM porting_orders o WHERE o.id = e.stream_id)
    UNION ALL
    SELECT 'migration without its one event', m.id FROM customer_migrations m
      WHERE (SELECT count(*) FROM events e WHERE e.stream_id = m.id) <> 1
    UNION ALL
    SELECT 'event not in the outbox once', e.id FROM events e
      WHERE (SELECT count(*) FROM outbox x WHERE x.event_id = e.id) <> 1
    UNION ALL
    SELECT 'outbox without event', x.event_id FROM outbox x WHERE NOT EXISTS (SELECT FROM events e WHERE e.id = x.event_id)`)
  expect(apart).toEqual([])
})

test('the journal is whole', async () => {
  const client = new pg.Client({ connectionString: data.databaseUrl() })
  await client.connect()
  const breaks: ChainBreak[] = []
  const { events } = await verifyJournal(client, (found) => breaks.push(found))
  await client.end()
  expect(breaks).toEqual([])
  expect(events).toBeGreaterThan(acknowledged.migrations.length)
})

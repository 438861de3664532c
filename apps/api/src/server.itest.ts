import { once } from 'node:events'
import { pino } from 'pino'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneDatabase } from '../test/test-server.ts'
import { createServer, type ServerDeps } from './server.ts'
import { slices } from './slices.ts'

let clone: Awaited<ReturnType<typeof cloneDatabase>>

beforeAll(async () => {
  clone = await cloneDatabase()
})
afterAll(() => clone.drop())

const deps = (): ServerDeps => ({
  config: { host: '127.0.0.1', port: 0 },
  database: clone.database,
  clock: { now: () => Temporal.Now.instant() },
  log: pino({ level: 'silent' }),
  slices,
  applyDue: async () => {},
})

test('a server that stops answers what has come in, and nothing after', async () => {
  const server = await createServer(deps())
  const blocker = await clone.database.read.connect()
  await blocker.query('BEGIN')
  await blocker.query('LOCK TABLE api_keys')
  const asked = fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  })
  await once(server.httpServer, 'request')
  const stopped = server.stop()
  await blocker.query('COMMIT')
  blocker.release()
  const response = await asked
  expect(response.status).toBe(200)
  await stopped
  await expect(fetch(`${server.url}/livez`)).rejects.toThrow()
})

test('while the database is away, readiness says so and a request says nothing else', async () => {
  const gone = await cloneDatabase()
  const server = await createServer({ ...deps(), database: gone.database })
  await gone.drop()
  expect((await fetch(`${server.url}/readyz`)).status).toBe(503)
  expect((await fetch(`${server.url}/livez`)).status).toBe(200)
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  })
  expect(response.status).toBe(503)
  expect(await response.json()).toEqual({
    errors: [
      {
        message: 'Internal server error',
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
      },
    ],
  })
  await server.stop()
})

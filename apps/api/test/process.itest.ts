import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { processCommand } from '../src/platform/process-identity.ts'
import { buildServer } from './built-server.ts'
import { askDatabase, spawnPortday, temporaryData } from './portday-process.ts'

// A first start makes a whole database, and a busy machine takes its time over that.
vi.setConfig({ testTimeout: 90_000 })

let data: ReturnType<typeof temporaryData>

beforeAll(buildServer)
beforeEach(() => {
  data = temporaryData()
})
afterEach(() => data.remove())

const start = (env: Record<string, string> = {}) => spawnPortday({ PORTDAY_DATA: data.path, ...env })

async function viewer(url: string, key: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: '{"query":"{ viewer { name role } }"}',
  })
  return ((await response.json()) as { data: { viewer: unknown } | null }).data?.viewer
}

const postmasterPid = () => Number.parseInt(readFileSync(join(data.path, 'postgres/postmaster.pid'), 'utf8'), 10)
const permissions = (file: string) => statSync(join(data.path, file)).mode & 0o777

// Asking with a signal would take one for alive that has ended but was not collected yet.
const isAlive = (pid: number) => processCommand(pid) !== null

test('a first start makes a key for this machine, adds the bootstrap key, and prints a link that signs in once', async () => {
  const portday = start({ PORTDAY_BOOTSTRAP_KEY: 'a-key-of-sixteen-letters' })
  const url = await portday.ready
  expect(await viewer(url, data.cliKey())).toEqual({ name: 'this machine', role: 'ADMIN' })
  expect([permissions('cli-key'), permissions('postgres.json')]).toEqual([0o600, 0o600])
  expect(await viewer(url, 'a-key-of-sixteen-letters')).toEqual({ name: 'bootstrap', role: 'ADMIN' })
  const link = /Sign in once with (\S+)/.exec(portday.output())?.[1] ?? ''
  expect((await fetch(link, { redirect: 'manual' })).status).toBe(303)
  expect((await fetch(link, { redirect: 'manual' })).status).toBe(410)
  expect(await askDatabase(data.databaseUrl(), 'SHOW fsync')).toEqual([{ fsync: 'on' }])
  expect(await askDatabase(data.databaseUrl(), 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
})

test('a later start keeps data and keys, and another bootstrap key changes nothing', async () => {
  const first = start({ PORTDAY_BOOTSTRAP_KEY: 'a-key-of-sixteen-letters' })
  await first.ready
  const key = data.cliKey()
  const keys = 'SELECT id, created_at::text FROM api_keys ORDER BY id'
  const before = await askDatabase(data.databaseUrl(), keys)
  const server = postmasterPid()
  expect(await first.end('SIGTERM')).toBe(0)
  expect(isAlive(server)).toBe(false)

  const url = await start({ PORTDAY_BOOTSTRAP_KEY: 'another-key-of-sixteen' }).ready
  expect(data.cliKey()).toBe(key)
  expect(await viewer(url, key)).toEqual({ name: 'this machine', role: 'ADMIN' })
  expect(await viewer(url, 'another-key-of-sixteen')).toBeUndefined()
  expect(await askDatabase(data.databaseUrl(), keys)).toEqual(before)
})

test('after a kill the next start ends the database server that was left, and goes on with its data', async () => {
  const killed = start()
  await killed.ready
  const key = data.cliKey()
  const left = postmasterPid()
  expect(await killed.end('SIGKILL')).toBeNull()
  expect(isAlive(left)).toBe(true)
  const url = await start().ready
  expect(isAlive(left)).toBe(false)
  expect(await viewer(url, key)).toEqual({ name: 'this machine', role: 'ADMIN' })
})

describe('a second process on the same folder', () => {
  test('is refused by name, and the first goes on', async () => {
    const first = start()
    const url = await first.ready
    const second = start()
    expect(await second.exited).toBe(1)
    expect(second.output()).toBe(
      `Portday is already running on ${data.path} (process ${first.pid}).\n` +
        'Use that one, stop it first, or give PORTDAY_DATA another folder.\n',
    )
    expect(await viewer(url, data.cliKey())).toEqual({ name: 'this machine', role: 'ADMIN' })
  })

  test('of four at once exactly one runs, also after a kill', async () => {
    for (const _round of ['first start', 'after a kill']) {
      const four = [start(), start(), start(), start()]
      const outcomes = await Promise.all(
        four.map((one) => Promise.race([one.ready.then(() => one), one.exited.then(() => null)]).catch(() => null)),
      )
      const running = outcomes.filter((one) => one !== null)
      expect(running, four.map((one) => one.output()).join('\n')).toHaveLength(1)
      await running[0]?.end('SIGKILL')
    }
  })
})

describe('what keeps it from starting is told in words', () => {
  test('a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const portday = start({ PORT: String(port) })
    expect(await portday.exited).toBe(1)
    other.close()
    expect(portday.output()).toBe(
      `Port ${port} on 127.0.0.1 is in use by another program.\n` +
        `Stop that program, or choose another port: PORT=${port + 1} npm start\n`,
    )
  })

  test.each([
    ['a server that is not there', 'postgres://ana:hunter2@127.0.0.1:1/portday', 'Nothing listens there'],
    ['a host that is not known', 'postgres://ana:hunter2@nowhere.invalid/portday', 'DATABASE_URL'],
  ])('%s', async (_case, url, remedy) => {
    const portday = start({ DATABASE_URL: url })
    expect(await portday.exited).toBe(1)
    expect(portday.output()).toContain("The database can't be used")
    expect(portday.output()).toContain(remedy)
    expect(portday.output()).not.toContain('hunter2')
  })

  test('every mistake in the environment at once', async () => {
    const portday = start({ PORT: 'x', PORTDAY_CLOCK: 'x', PORTDAY_BOOTSTRAP_KEY: 'short' })
    expect(await portday.exited).toBe(1)
    expect(portday.output().split('\n')).toHaveLength(6)
  })
})

test('when its database server ends, it says so and ends too', async () => {
  const portday = start()
  await portday.ready
  process.kill(postmasterPid(), 'SIGQUIT')
  expect(await portday.exited).toBe(1)
  expect(portday.output()).toContain('The embedded database ended.')
})

test('the clock of a rehearsal starts where it is told', async () => {
  const portday = start({ PORTDAY_CLOCK: '2030-01-01T00:00:00Z' })
  await portday.ready
  expect(portday.output()).toContain('its clock started at 2030-01-01T00:00:00Z')
  const [row] = await askDatabase<{ day: string }>(
    data.databaseUrl(),
    'SELECT min(created_at)::date::text AS day FROM api_keys',
  )
  expect(row).toEqual({ day: '2030-01-01' })
})

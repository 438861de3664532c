import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../foc/porting-desk.fixture.ts'
import { applyDueTransitions } from '../port-orders/apply-due.ts'
import { createServer, type PortdayServer } from '../server.ts'
import { slices } from '../slices.ts'
import { type EventReader, readEvents } from './event-reader.fixture.ts'
import type { LiveLimits } from './live-streams.ts'

let desk: Desk
/** A second server on the database of the first. */
let other: PortdayServer
const readers: EventReader[] = []

const LIMITS: LiveLimits = { gatherMs: 100, heartbeatMs: 100, streamsPerKey: 3 }

const serve = (live: LiveLimits) =>
  createServer({
    ...{ config: { host: '127.0.0.1', port: 0 }, log: pino({ level: 'silent' }), slices, live },
    ...{ database: desk.api.database, clock: desk.api.clock, applyDue: applyDueTransitions },
  })

async function follow(url: string, headers: Record<string, string>): Promise<EventReader> {
  const reader = await readEvents(url, headers)
  readers.push(reader)
  return reader
}
const asReader = () => ({ authorization: `Bearer ${desk.api.readerKey}` })

beforeAll(async () => {
  desk = await openDesk()
  other = await serve(LIMITS)
})
afterEach(async () => {
  for (const reader of readers.splice(0)) reader.close()
  await sleep(20)
})
afterAll(async () => {
  await other.stop()
  await desk.close()
})

describe('who may follow', () => {
  it.each([
    ['a stranger', {}, 'This needs a key or a session, and none was given.'],
    ['an unknown key', { authorization: 'Bearer pd_nobody' }, 'This key is not known here, or it was revoked.'],
    ['a session that is over', { cookie: 'portday_session=gone' }, 'This session is over.'],
  ])('%s may not', async (_case, headers, message) => {
    const { response } = await follow(other.url, headers)
    expect(response.status).toBe(401)
    expect(await response.json()).toEqual({
      errors: [{ message, extensions: { code: 'UNAUTHENTICATED', remedy: expect.any(String) } }],
    })
  })

  it('a reader’s key may, and is told at once that it is followed', async () => {
    const reader = await follow(other.url, asReader())
    expect(reader.response.status).toBe(200)
    expect(reader.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(reader.response.headers.get('cache-control')).toBe('no-store')
    expect(await reader.next('ready')).toEqual({})
    expect(await reader.next('comment')).toBe(': here')
  })

  it('it is asked for with GET alone', async () => {
    const response = await fetch(`${other.url}/live`, { method: 'POST', headers: asReader() })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET'])
  })

  it('a key has so many streams, and more once one is closed', async () => {
    const open = await Promise.all([1, 2, 3].map(() => follow(other.url, asReader())))
    const refused = await follow(other.url, asReader())
    expect(refused.response.status).toBe(429)
    expect(await refused.response.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] })
    const admin = await follow(other.url, { authorization: `Bearer ${desk.api.adminKey}` })
    expect(admin.response.status).toBe(200)
    open[0]?.close()
    await expect.poll(async () => (await follow(other.url, asReader())).response.status).toBe(200)
  })

  it('a session may, until it ends', async () => {
    const { createSignInLink } = (
      await desk.api.graphql<{ createSignInLink: { url: string } }>('mutation { createSignInLink { url } }')
    ).data
    const { headers } = await fetch(createSignInLink.url, { redirect: 'manual' })
    const cookie = headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const reader = await follow(other.url, { cookie })
    await reader.next('ready')
    await desk.rows('DELETE FROM sessions')
    expect((await reader.rest()).filter(({ event }) => event === 'changed')).toEqual([])
  })
})

describe('what is told', () => {
  it('a command given to another server: the order and its migration', async () => {
    const { id, migrationId } = await desk.submitted()
    const reader = await follow(other.url, asReader())
    await reader.next('ready')
    await desk.done('acknowledgeLoa', { portOrderId: id })
    expect(await reader.next('changed')).toEqual({ portOrderIds: [id], migrationIds: [migrationId] })
  })

  it('a burst in one event, and of a refused command nothing', async () => {
    const slow = await serve({ ...LIMITS, gatherMs: 1_000 })
    const { id, migrationId } = await desk.order()
    const siblings = await Promise.all([1, 2, 3, 4].map(() => desk.order({ migrationId })))
    const reader = await follow(slow.url, asReader())
    await reader.next('ready')
    expect((await desk.give('acknowledgeLoa', { portOrderId: id })).refusals).toHaveLength(1)
    const sent = siblings.map((order) => desk.done('submitLoa', { portOrderId: order.id }))
    await Promise.all(sent)
    expect(await reader.next('changed')).toEqual({
      portOrderIds: expect.toSatisfy((ids: string[]) => ids.length === 4 && !ids.includes(id)),
      migrationIds: [migrationId],
    })
    await slow.stop()
  })

  it('of many orders at once: everything', async () => {
    const migrationId = await desk.migration()
    const reader = await follow(other.url, asReader())
    await reader.next('ready')
    const entries = Array.from({ length: 60 }, (_, index) => ({
      number: `+12015550${100 + index}`,
      accountNumber: `A-${index}`,
    }))
    await desk.give('createPortOrder', { migrationId, carrier: 'Cox', entries, split: true }, { fields: 'id' })
    expect(await reader.next('changed')).toEqual({ everything: true })
  })

  it('a migration: its id; a checklist tick: its migration', async () => {
    const { migrationId } = await desk.committed({ date: '2026-06-24', time: '10:00' })
    const reader = await follow(other.url, asReader())
    await reader.next('ready')
    const item = await desk.readMigration<{ checklist: { edges: { node: { id: string } }[] } }>(
      migrationId,
      'checklist(first: 1) { edges { node { id } } }',
    )
    await desk.done('setChecklistItem', { id: item.checklist.edges[0]?.node.id, done: true }, 'id')
    expect(await reader.next('changed')).toMatchObject({ migrationIds: [migrationId] })
  })

  it('a carrier: everything', async () => {
    const [carrier] = await desk.rows<{ id: string }>(`SELECT id FROM carriers WHERE name = 'Cox'`)
    const reader = await follow(other.url, asReader())
    await reader.next('ready')
    await desk.done('updateCarrier', { id: carrier?.id, focMinDays: 4, focMaxDays: 6 })
    expect(await reader.next('changed')).toEqual({ everything: true })
  })

  it('after a lost connection to the database: everything, and then what happens', async () => {
    const { id, migrationId } = await desk.submitted()
    const reader = await follow(other.url, asReader())
    await reader.next('ready')
    const ended = await desk.rows(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()
         AND datname = current_database() AND query ~ 'LISTEN portday_live|INTO live_audience|pg_snapshot_x'`,
    )
    expect(ended.length).toBeGreaterThan(0)
    expect(await reader.next('changed')).toEqual({ everything: true })
    await desk.done('acknowledgeLoa', { portOrderId: id })
    expect(await reader.next('changed')).toEqual({ portOrderIds: [id], migrationIds: [migrationId] })
  })
})

describe('what it costs and how it ends', () => {
  it('a server that stops ends its streams at once', async () => {
    const third = await serve({ ...LIMITS, heartbeatMs: 60_000 })
    const reader = await follow(third.url, asReader())
    await reader.next('ready')
    const begun = Date.now()
    await third.stop()
    expect(await reader.rest()).toEqual([])
    expect(Date.now() - begun).toBeLessThan(5_000)
  })

  it('commands tell only while somebody listens', async () => {
    const third = await serve(LIMITS)
    await other.stop()
    await desk.rows('DELETE FROM live_audience')
    const reader = await follow(third.url, asReader())
    await reader.next('ready')
    expect(await desk.rows('SELECT process FROM live_audience')).toHaveLength(1)
    await third.stop()
    expect(await desk.rows('SELECT process FROM live_audience')).toEqual([])
    other = await serve(LIMITS)
  })

  it('the clock of an answer is the server’s', async () => {
    desk.at('2026-06-01T12:00:00Z')
    expect(await desk.ask('{ now }')).toEqual({ now: '2026-06-01T12:00:00Z' })
    expect(await desk.errorsOf('{ now }')).toEqual([])
    expect((await desk.api.graphql('{ now }', {}, { key: null })).errors?.[0]?.extensions['code']).toBe(
      'UNAUTHENTICATED',
    )
  })
})

import pino from 'pino'
import { Temporal } from 'temporal-polyfill'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDatabase } from '../database/data-source.ts'
import { anEvent, type Journal, openJournal, streamIds } from './journal.fixture.ts'
import type { RelayTiming } from './relay.ts'
import { splunkHec } from './splunk-hec.ts'
import { SplunkStandIn } from './splunk-stand-in.ts'
import { type RunningRelay, startRelay } from './start-relay.ts'

const SOON = { first: 5, longest: 20 }
const TIMING: RelayTiming = { lookEvery: 20, tryToLeadEvery: 20, pauses: { passing: SOON, lasting: SOON } }
const SPLUNK_TIMING = { answerWithin: 1_000, askForAcksEvery: 5, acknowledgeWithin: 500 }
const PATIENCE = { timeout: 10_000, interval: 10 }
const clock = { now: () => Temporal.Instant.from('2026-06-15T12:00:00Z') }

/** The connections that hold the right to send, in this test's database. */
const SENDERS = `WHERE locktype = 'advisory' AND granted
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`

let journal: Journal
let splunk: SplunkStandIn
let orders: string[]
let logged: { level: number; msg: string; trouble?: string }[]
let relays: RunningRelay[]

beforeAll(async () => {
  journal = await openJournal()
})
afterAll(() => journal.close())
beforeEach(async () => {
  await journal.tamper('TRUNCATE events, event_heads, outbox')
  await journal.query('UPDATE destinations SET asleep = false, attempts = 0, next_attempt_at = NULL, last_error = NULL')
  splunk = await new SplunkStandIn().listen()
  orders = streamIds(3)
  logged = []
  relays = []
})
afterEach(async () => {
  await Promise.all(relays.map((relay) => relay.stop()))
  await splunk.close()
})

async function start({
  token = splunk.token,
  timing = TIMING,
  database = journal.database,
} = {}): Promise<RunningRelay> {
  const log = pino({ base: null }, { write: (line: string) => void logged.push(JSON.parse(line)) })
  const settings = { url: splunk.url, token }
  const relay = await startRelay({
    config: { splunk: settings },
    database,
    clock,
    log,
    destinations: [splunkHec(settings, SPLUNK_TIMING)],
    timing,
  })
  relays.push(relay)
  return relay
}

/** Commands on three orders, one change each. */
async function commands(count: number): Promise<string[]> {
  const ids: string[] = []
  for (let n = 0; n < count; n++) ids.push(...(await journal.record(orders[n % 3] ?? '')))
  return ids
}

const waiting = async () =>
  (await journal.query<{ count: number }>('SELECT count(*) FROM outbox WHERE refused_at IS NULL'))[0]?.count

async function untilNothingWaits(): Promise<void> {
  await vi.waitFor(async () => expect(await waiting()).toBe(0), PATIENCE)
}

const arrived = () => splunk.events.map(({ id }) => id)

/** The first arrival of each event, order by order, is in the order of the journal. */
function assertInOrder(): void {
  for (const order of orders) {
    const seen = [...new Set(splunk.events.filter(({ streamId }) => streamId === order).map(({ seq }) => seq))]
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  }
}

async function assertAllArrived(ids: readonly string[]): Promise<void> {
  await untilNothingWaits()
  expect(new Set(arrived())).toEqual(new Set(ids))
  assertInOrder()
}

describe('the relay to Splunk (R12.4)', () => {
  it('tells of what happened before Splunk was set up, and of what happens after', async () => {
    const past = await commands(7)
    await start()
    await untilNothingWaits()
    const ids = [...past, ...(await commands(5))]
    await assertAllArrived(ids)
    expect(arrived()).toHaveLength(12)
  })

  it('sends an event in its envelope, with nothing secret', async () => {
    const [order = ''] = orders
    await journal.recordAll([anEvent(order, { reason: 'The PIN is 4711' })])
    await start()
    await untilNothingWaits()
    expect(splunk.taken).toEqual([
      {
        time: 1781517600.123,
        host: expect.any(String),
        source: 'portday',
        sourcetype: 'portday:event',
        event: expect.objectContaining({
          command: 'save_loa',
          actor: 'ana',
          portOrderId: order,
          reasonGiven: true,
          before: { stage: 'loa_pending' },
          after: { stage: 'loa_pending', numberCount: 3 },
        }),
      },
    ])
    expect(JSON.stringify(splunk.taken)).not.toMatch(/4711|SPB-/)
  })

  it('is woken by a command', async () => {
    await start({ timing: { ...TIMING, lookEvery: 60_000 } })
    await vi.waitFor(async () =>
      expect(await journal.query('SELECT asleep FROM destinations')).toEqual([{ asleep: true }]),
    )
    await assertAllArrived(await commands(1))
  })

  it('without Splunk leaves everything waiting', async () => {
    const none = { config: { splunk: null }, database: journal.database, clock, log: pino({ enabled: false }) }
    const relay = await startRelay(none)
    await commands(3)
    await relay.stop()
    expect(await waiting()).toBe(3)
  })

  it('tries again when Splunk is busy twice', async () => {
    splunk.moods.push('busy', 'busy')
    const ids = await commands(6)
    await start()
    await assertAllArrived(ids)
    expect(arrived()).toHaveLength(6)
    await vi.waitFor(
      () => expect(logged.map(({ msg }) => msg)).toEqual(['The relay waits', 'The relay delivers again']),
      PATIENCE,
    )
  })

  it('says once, loudly, that the token is bad, and delivers with a good one', async () => {
    const ids = await commands(4)
    const relay = await start({ token: 'wrong' })
    await vi.waitFor(async () => expect(await attempts()).toBeGreaterThan(2), PATIENCE)
    await relay.stop()
    expect(arrived()).toEqual([])
    expect(logged).toEqual([
      expect.objectContaining({ level: 50, trouble: 'Splunk answered 403: Invalid token (code 4)' }),
    ])
    await start()
    await assertAllArrived(ids)
  })

  it('parks the third event of five when it is refused, and sends the other four', async () => {
    const ids = await journal.record(...Array(5).fill(orders[0]))
    splunk.refuses = ({ seq }) => seq === 3
    await start()
    await assertAllArrived(ids.filter((id) => id !== ids[2]))
    expect(await journal.query('SELECT event_id, refused_at, refused_reason FROM outbox')).toEqual([
      {
        event_id: ids[2],
        refused_at: '2026-06-15T12:00:00Z',
        refused_reason: 'Splunk answered 400: Invalid data format (code 6)',
      },
    ])
    const later = await journal.record(orders[0] ?? '')
    await untilNothingWaits()
    expect(arrived()).toContain(later[0])
  })

  it('waits for the acknowledgement, and sends again what was never indexed', async () => {
    splunk.indexedAfter = 2
    splunk.moods.push('neverIndexed')
    const ids = await commands(5)
    await start()
    await assertAllArrived(ids)
    expect(arrived()).toHaveLength(10)
  })

  it.each([
    ['takes events and then drops the connection', 'resetAfter', 12],
    ['drops the connection before', 'resetBefore', 6],
    ['does not answer in time', 'silent', 6],
    ['finds a batch too large', 'tooLarge', 6],
  ] as const)('loses nothing when Splunk %s', async (_, mood, times) => {
    splunk.moods.push(mood)
    const ids = await commands(6)
    await start()
    await assertAllArrived(ids)
    expect(arrived()).toHaveLength(times)
  })

  it('goes on where it was after a restart in the middle', async () => {
    const ids = await commands(120)
    splunk.moods.push(null, 'silent')
    const relay = await start()
    await vi.waitFor(() => expect(splunk.moods).toEqual([]), PATIENCE)
    await relay.stop()
    expect(await waiting()).toBe(20)
    await start()
    await assertAllArrived(ids)
    expect(arrived()).toHaveLength(120)
  })

  it('keeps its pause over a restart', async () => {
    await commands(1)
    const long = { ...TIMING, pauses: { passing: { first: 60_000, longest: 60_000 }, lasting: SOON } }
    splunk.moods.push('busy')
    const relay = await start({ timing: long })
    await vi.waitFor(async () => expect(await attempts()).toBe(1), PATIENCE)
    await relay.stop()
    await start({ timing: long })
    await vi.waitFor(
      async () => expect(await journal.query(`SELECT FROM pg_locks ${SENDERS}`)).toHaveLength(1),
      PATIENCE,
    )
    const [state] = await journal.query<{ left: number; last_error: string }>(
      'SELECT extract(epoch FROM next_attempt_at - now())::float8 AS left, last_error FROM destinations',
    )
    expect(state?.left).toBeGreaterThan(20)
    expect(state?.last_error).toBe('Splunk answered 503: Server is busy (code 9)')
    expect(arrived()).toEqual([])
  })

  it('never holds up a command', async () => {
    splunk.moods.push(...Array(20).fill('silent'))
    await commands(1)
    await start()
    await vi.waitFor(() => expect(splunk.moods.length).toBeLessThan(20), PATIENCE)
    const ids = await commands(9)
    expect(ids).toHaveLength(9)
    expect(arrived()).toEqual([])
  })

  it('parks an event that the journal has lost', async () => {
    const [lost, ...ids] = await commands(3)
    await journal.tamper('DELETE FROM events WHERE id = $1', lost)
    await start()
    await assertAllArrived(ids)
    expect(await journal.query('SELECT refused_reason FROM outbox')).toEqual([
      { refused_reason: 'The journal has no such event' },
    ])
  })
})

describe('several replicas', () => {
  it('send one at a time, and one takes over when the sender’s connection dies', async () => {
    const second = await createDatabase({ url: journal.url, entities: [], migrations: [], poolSize: 3 })
    await start()
    await start({ database: second })
    const first = await commands(30)
    await assertAllArrived(first)
    expect(arrived()).toHaveLength(30)
    for (let round = 0; round < 3; round++) {
      await journal.query(`SELECT pg_terminate_backend(pid) FROM pg_locks ${SENDERS}`)
      first.push(...(await commands(10)))
    }
    await assertAllArrived(first)
    await Promise.all(relays.map((relay) => relay.stop()))
    relays = []
    await second.close()
  })
})

async function attempts(): Promise<number> {
  const [state] = await journal.query<{ attempts: number }>('SELECT attempts FROM destinations')
  return state?.attempts ?? 0
}

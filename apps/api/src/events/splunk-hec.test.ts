import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Delivery, Destination } from './destination.ts'
import type { PublicEvent } from './public-event.ts'
import { splunkHec } from './splunk-hec.ts'
import { SplunkStandIn } from './splunk-stand-in.ts'

const TIMING = { answerWithin: 1_000, askForAcksEvery: 5, acknowledgeWithin: 500 }

const events = (count: number): PublicEvent[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `event-${place + 1}`,
    streamId: `order-${place % 2}`,
    stream: 'port_order',
    seq: Math.floor(place / 2) + 1,
    at: '2026-06-15T10:00:00.000000Z',
    actor: 'ana',
    command: 'save_loa',
    reasonGiven: false,
    migrationId: null,
    portOrderId: null,
    requestId: null,
    before: null,
    after: { stage: 'loa_pending' },
  }))

const shortly = ({ outcomes }: Delivery) =>
  outcomes.map((outcome) => (typeof outcome === 'object' ? '✗' : outcome === 'delivered' ? '✓' : '…')).join('')

let splunk: SplunkStandIn
let destination: Destination
const deliver = (count: number) => destination.deliver(events(count), AbortSignal.timeout(5_000))
const takenIds = () => splunk.events.map(({ id }) => Number(id.slice(6)))

beforeEach(async () => {
  splunk = await new SplunkStandIn().listen()
  destination = splunkHec({ url: splunk.url, token: splunk.token }, TIMING)
})
afterEach(async () => {
  await destination.close()
  await splunk.close()
})

describe('a delivery to Splunk', () => {
  it('is taken whole, in batches of a hundred, over one channel', async () => {
    expect(await deliver(205)).toEqual({ outcomes: Array(205).fill('delivered'), trouble: null })
    expect(splunk.batches).toEqual([100, 100, 5])
    expect(takenIds()).toEqual(Array.from({ length: 205 }, (_, place) => place + 1))
    expect([...splunk.channels]).toEqual([expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f-]{27}$/)])
  })

  it.each(['', '/', '/services/collector', '/services/collector/event'])('goes to the address "…%s"', async (tail) => {
    const other = splunkHec({ url: splunk.url + tail, token: splunk.token }, TIMING)
    expect(shortly(await other.deliver(events(1), AbortSignal.timeout(5_000)))).toBe('✓')
    await other.close()
  })

  it('waits when Splunk is busy', async () => {
    splunk.moods.push('busy')
    const delivery = await deliver(3)
    expect(shortly(delivery)).toBe('………')
    expect(delivery.trouble).toEqual({ message: 'Splunk answered 503: Server is busy (code 9)', lasting: false })
  })

  it('waits for a person when the token is bad', async () => {
    splunk.token = 'another'
    const delivery = await deliver(3)
    expect(shortly(delivery)).toBe('………')
    expect(delivery.trouble).toEqual({ message: 'Splunk answered 403: Invalid token (code 4)', lasting: true })
    expect(JSON.stringify(delivery)).not.toContain('5e2f3c1a')
  })

  it.each([
    ['the third of five', [3], '✓✓✗✓✓', [1, 2, 4, 5]],
    ['the first', [1], '✗✓✓', [2, 3]],
    ['the last', [3], '✓✓✗', [1, 2]],
    ['two in a row', [2, 3], '✓✗✗✓', [1, 4]],
    ['the only one', [1], '✗', []],
  ])('parks %s that Splunk refuses, and sends the rest', async (_, refused, outcomes, taken) => {
    splunk.refuses = ({ id }) => refused.includes(Number(id.slice(6)))
    const delivery = await deliver(outcomes.length)
    expect(shortly(delivery)).toBe(outcomes)
    expect(delivery.trouble).toBeNull()
    expect(delivery.outcomes[(refused[0] ?? 0) - 1]).toEqual({
      refused: 'Splunk answered 400: Invalid data format (code 6)',
    })
    expect(takenIds()).toEqual(taken)
  })

  it('halves a batch that is too large until it fits', async () => {
    splunk.largestBatch = 30
    expect(shortly(await deliver(100))).toBe('✓'.repeat(100))
    expect(splunk.batches).toEqual([25, 25, 25, 25])
  })

  it('parks a single event that is too large', async () => {
    splunk.largestBatch = 0
    expect(shortly(await deliver(2))).toBe('✗✗')
  })

  it.each(['resetBefore', 'silent'] as const)('waits when the connection goes: %s', async (mood) => {
    splunk.moods.push(mood)
    const delivery = await deliver(2)
    expect(shortly(delivery)).toBe('……')
    expect(delivery.trouble).toMatchObject({
      message: expect.stringMatching(/^Splunk did not answer: /),
      lasting: false,
    })
    expect(shortly(await deliver(2))).toBe('✓✓')
  })

  it('keeps what was taken before the trouble', async () => {
    splunk.moods.push(null, 'busy')
    expect(shortly(await deliver(150))).toBe('✓'.repeat(100) + '…'.repeat(50))
  })

  it('ends at once when told to', async () => {
    splunk.moods.push('silent')
    const stop = new AbortController()
    const delivery = destination.deliver(events(2), stop.signal)
    stop.abort()
    expect(shortly(await delivery)).toBe('……')
  })
})

describe('with acknowledgement', () => {
  it('counts events as delivered when they are indexed', async () => {
    splunk.indexedAfter = 2
    expect(await deliver(250)).toEqual({ outcomes: Array(250).fill('delivered'), trouble: null })
    expect(takenIds()).toHaveLength(250)
  })

  it('sends again from the first batch that was not indexed', async () => {
    splunk.indexedAfter = 0
    splunk.moods.push(null, 'neverIndexed', null)
    const delivery = await deliver(250)
    expect(shortly(delivery)).toBe('✓'.repeat(100) + '…'.repeat(150))
    expect(delivery.trouble).toEqual({
      message: 'Splunk took events and did not acknowledge them in time',
      lasting: false,
    })
  })

  it('sends those before a refused one again, for which there is no id', async () => {
    splunk.indexedAfter = 0
    await deliver(1)
    splunk.taken.length = 0
    splunk.refuses = ({ id }) => id === 'event-3'
    expect(shortly(await deliver(5))).toBe('✓✓✗✓✓')
    expect(takenIds()).toEqual([1, 2, 1, 2, 4, 5])
  })

  it('waits when a batch is taken and a later one is not', async () => {
    splunk.indexedAfter = 0
    splunk.moods.push(null, 'busy')
    const delivery = await deliver(150)
    expect(shortly(delivery)).toBe('✓'.repeat(100) + '…'.repeat(50))
    expect(delivery.trouble).toMatchObject({ lasting: false })
  })
})

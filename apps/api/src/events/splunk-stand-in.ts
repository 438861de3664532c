import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { PublicEvent } from './public-event.ts'

/** What the stand-in does with one request, instead of taking it as Splunk would. */
export type Mood = 'busy' | 'resetBefore' | 'resetAfter' | 'silent' | 'tooLarge' | 'neverIndexed'

interface Envelope {
  readonly time: number
  readonly host: string
  readonly source: string
  readonly sourcetype: string
  readonly event?: PublicEvent
}

/** An HTTP Event Collector for tests: it checks what Splunk checks, in Splunk's order, and answers in its words. */
export class SplunkStandIn {
  /** Everything that it took, in the order in which it came, repetitions included. */
  readonly taken: Envelope[] = []
  readonly channels = new Set<string>()
  /** The number of events in each request that carried some. */
  readonly batches: number[] = []
  readonly moods: (Mood | null)[] = []
  token = '5e2f3c1a-0000-4000-8000-000000000000'
  refuses: (event: PublicEvent) => boolean = () => false
  /** How often an id is asked for before it is indexed; null: the token does not acknowledge. */
  indexedAfter: number | null = null
  largestBatch = 1_000
  url = ''

  private readonly server = createServer((request, response) => void this.answer(request, response))
  private readonly asked = new Map<number, number>()

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
    return this
  }

  async close(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  get events(): PublicEvent[] {
    return this.taken.flatMap(({ event }) => (event === undefined ? [] : [event]))
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request)
    const reply = (status: number, said: object) => response.writeHead(status).end(JSON.stringify(said))
    const { authorization = '', 'x-splunk-request-channel': channel } = request.headers
    if (request.method !== 'POST') return void response.writeHead(405).end()
    if (authorization === '') return void reply(401, { text: 'Token is required', code: 2 })
    if (!authorization.startsWith('Splunk ')) return void reply(401, { text: 'Invalid authorization', code: 3 })
    if (authorization !== `Splunk ${this.token}`) return void reply(403, { text: 'Invalid token', code: 4 })
    if (typeof channel !== 'string') return void reply(400, { text: 'Data channel is missing', code: 10 })
    this.channels.add(channel)
    if (request.url === '/services/collector/ack') return void reply(200, { acks: this.acks(JSON.parse(body).acks) })
    if (request.url !== '/services/collector/event') return void response.writeHead(404).end()
    const mood = this.moods.shift() ?? null
    if (mood === 'silent') return
    if (mood === 'resetBefore') return void request.socket.resetAndDestroy()
    if (mood === 'busy') return void reply(503, { text: 'Server is busy', code: 9 })
    const envelopes = concatenated(body)
    if (mood === 'tooLarge' || envelopes.length > this.largestBatch)
      return void response.writeHead(413).end('too large')
    const [status, said] = this.take(envelopes, mood)
    if (mood === 'resetAfter') return void request.socket.resetAndDestroy()
    reply(status, said)
  }

  private take(envelopes: readonly Envelope[], mood: Mood | null): [number, object] {
    if (envelopes.length === 0) return [400, { text: 'No data', code: 5 }]
    this.batches.push(envelopes.length)
    for (const [number, envelope] of envelopes.entries()) {
      const refusal = this.refusal(envelope)
      if (refusal !== null) return [400, { ...refusal, 'invalid-event-number': number }]
      this.taken.push(envelope)
    }
    if (this.indexedAfter === null) return [200, { text: 'Success', code: 0 }]
    const ackId = this.asked.size
    this.asked.set(ackId, mood === 'neverIndexed' ? Number.POSITIVE_INFINITY : this.indexedAfter)
    return [200, { text: 'Success', code: 0, ackId }]
  }

  private refusal({ event }: Envelope): { text: string; code: number } | null {
    if (event === undefined) return { text: 'Event field is required', code: 12 }
    return this.refuses(event) ? { text: 'Invalid data format', code: 6 } : null
  }

  /** Like Splunk, it forgets an id once it has said yes. */
  private acks(ids: readonly number[]): Record<string, boolean> {
    return Object.fromEntries(
      ids.map((id) => {
        const left = this.asked.get(id) ?? Number.POSITIVE_INFINITY
        this.asked.set(id, left <= 0 ? Number.POSITIVE_INFINITY : left - 1)
        return [id, left <= 0]
      }),
    )
  }
}

/** The objects in a body that has them one after the other, with or without anything between. */
function concatenated(body: string): Envelope[] {
  const found: Envelope[] = []
  let depth = 0
  let start = 0
  let quoted = false
  for (let at = 0; at < body.length; at++) {
    const letter = body[at]
    if (quoted && letter === '\\') at++
    else if (letter === '"') quoted = !quoted
    else if (!quoted && letter === '{' && depth++ === 0) start = at
    else if (!quoted && letter === '}' && --depth === 0) found.push(JSON.parse(body.slice(start, at + 1)))
  }
  return found
}

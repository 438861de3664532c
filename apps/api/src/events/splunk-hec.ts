import { createHash } from 'node:crypto'
import { hostname } from 'node:os'
import type { Delivery, Destination, Outcome, Trouble } from './destination.ts'
import type { PublicEvent } from './public-event.ts'
import { batchLength, envelope, MOST_EVENTS } from './splunk-batch.ts'
import { type SplunkConnection, type SplunkTiming, splunkConnection } from './splunk-connection.ts'

/** Splunk's HTTP Event Collector. Its channel stays the same as long as the process. */
export function splunkHec(settings: { url: string; token: string }, timing?: Partial<SplunkTiming>): Destination {
  const connection = splunkConnection(settings, timing)
  const host = hostname()
  let acknowledges = false
  return {
    name: 'splunk',
    settings: createHash('sha256').update(`${settings.url}\n${settings.token}`).digest('hex'),
    async deliver(events, signal) {
      const sending = new Sending(events, host, acknowledges)
      await sending.run(connection, signal)
      acknowledges = sending.acknowledges
      return sending.delivery()
    },
    close: () => connection.close(),
  }
}

/** One call of `deliver`: batch after batch, in order, until all is sent or something is in the way. */
class Sending {
  private readonly outcomes: Outcome[]
  private readonly envelopes: readonly string[]
  private readonly awaited: { readonly ackId: number; readonly places: readonly number[] }[] = []
  private places: number[]
  private most = MOST_EVENTS
  private trouble: Trouble | null = null

  constructor(
    events: readonly PublicEvent[],
    host: string,
    /** Whether this token acknowledges what is indexed; then an event that was merely taken is not safe yet. */
    public acknowledges: boolean,
  ) {
    this.outcomes = events.map(() => 'waiting')
    this.envelopes = events.map((event) => envelope(event, host))
    this.places = events.map((_, place) => place)
  }

  delivery(): Delivery {
    return { outcomes: this.outcomes, trouble: this.trouble }
  }

  async run(connection: SplunkConnection, signal: AbortSignal): Promise<void> {
    while (this.trouble === null && this.places.length > 0 && !signal.aborted) {
      const left = this.places.map((place) => this.envelopes[place] ?? '')
      const length = batchLength(left, this.most)
      await this.send(connection, left.slice(0, length), signal)
    }
    if (this.awaited.length > 0) await this.waitForAcks(connection, signal)
  }

  private async send(connection: SplunkConnection, batch: readonly string[], signal: AbortSignal): Promise<void> {
    const answer = await connection.post(batch.join('\n'), signal)
    switch (answer.kind) {
      case 'taken':
        return this.take(batch.length, answer.ackId)
      case 'tooLarge':
        return this.shrinkOrRefuse(batch.length, answer.reason)
      case 'eventRefused':
        if (answer.number === null || answer.number >= batch.length) {
          return this.shrinkOrRefuse(batch.length, answer.reason)
        }
        return this.refuse(answer.number, answer.reason)
      case 'trouble':
        this.takenBefore(Math.min(answer.before, batch.length - 1))
        this.trouble = { message: answer.message, lasting: answer.lasting }
    }
  }

  private take(length: number, ackId: number | null): void {
    this.acknowledges = ackId !== null
    const taken = this.places.splice(0, length)
    if (ackId === null) this.settle(taken, 'delivered')
    else this.awaited.push({ ackId, places: taken })
  }

  /** Splunk names no event: half of the batch is tried, down to the single one that it can't take. */
  private shrinkOrRefuse(length: number, reason: string): void {
    if (length > 1) this.most = Math.ceil(length / 2)
    else this.refuse(0, reason)
  }

  private refuse(number: number, reason: string): void {
    this.settle(this.places.splice(number, 1), { refused: reason })
    this.takenBefore(number)
  }

  /** A batch that was taken in part has no id to ask for, so with acknowledgement the part is sent again. */
  private takenBefore(number: number): void {
    if (!this.acknowledges) this.settle(this.places.splice(0, number), 'delivered')
  }

  private async waitForAcks(connection: SplunkConnection, signal: AbortSignal): Promise<void> {
    const answer = await connection.acknowledged(
      this.awaited.map(({ ackId }) => ackId),
      signal,
    )
    // From the first batch that is not indexed on, all is sent again: in order, rather than once.
    for (const { ackId, places } of this.awaited) {
      if (!answer.has(ackId)) {
        this.trouble ??= { message: 'Splunk took events and did not acknowledge them in time', lasting: false }
        return
      }
      this.settle(places, 'delivered')
    }
  }

  private settle(places: readonly number[], outcome: Outcome): void {
    for (const place of places) this.outcomes[place] = outcome
  }
}

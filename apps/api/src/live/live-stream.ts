import type { ServerResponse } from 'node:http'
import { type Changed, GatheredChanges, type Touched } from './gathered-changes.ts'

/** How long an EventSource waits before it comes back, in milliseconds. */
const COME_BACK_AFTER_MS = 2_000

/** One client that is told of changes, as server-sent events: `ready` once, then `changed`, and comments in between. */
export class LiveStream {
  private readonly gathered = new GatheredChanges()
  private writing: NodeJS.Timeout | null = null
  private isReady = false

  /** `gatherMs`: a burst of changes becomes one event, and a stream gets at most one in this time. */
  constructor(
    private readonly response: ServerResponse,
    private readonly gatherMs: number,
  ) {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // Proxies of the nginx kind would keep events back until they have a buffer full.
      'x-accel-buffering': 'no',
    })
    response.write(`retry: ${COME_BACK_AFTER_MS}\n\n`)
    response.on('close', () => this.forget())
    response.on('drain', () => this.writeSoon())
  }

  /** Whatever is read from now on, a later change of it will be told. */
  ready(): void {
    this.isReady = true
    this.write('ready', {})
    this.writeSoon()
  }

  changed(touched: Touched | null): void {
    this.gathered.add(touched)
    this.writeSoon()
  }

  /** Keeps proxies from taking a quiet stream for a dead one, and finds the dead ones. */
  beat(): void {
    if (!this.response.writableNeedDrain) this.response.write(': here\n\n')
  }

  end(): void {
    this.forget()
    this.response.end()
  }

  private writeSoon(): void {
    if (this.writing !== null || this.gathered.isEmpty || !this.isReady || this.response.writableEnded) return
    this.writing = setTimeout(() => {
      this.writing = null
      // A client that does not keep up is told the rest in one when it does: nothing piles up for it.
      if (!this.response.writableNeedDrain) this.write('changed', this.gathered.take())
    }, this.gatherMs)
  }

  private write(event: string, data: Changed | Record<string, never>): void {
    this.response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  }

  private forget(): void {
    if (this.writing !== null) clearTimeout(this.writing)
    this.writing = null
    this.isReady = false
  }
}

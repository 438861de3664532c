import type { ServerResponse } from 'node:http'
import { ChangeListener, type ListenerParts } from './change-listener.ts'
import { LiveStream } from './live-stream.ts'

/** Milliseconds, and how many streams one key may have open at this process. */
export interface LiveLimits {
  readonly gatherMs: number
  readonly heartbeatMs: number
  readonly streamsPerKey: number
}

export const LIVE_LIMITS: LiveLimits = { gatherMs: 250, heartbeatMs: 20_000, streamsPerKey: 50 }

interface OpenStream {
  readonly stream: LiveStream
  /** The name of the key or session that opened it. */
  readonly actor: string
  /** Whether that key or session still counts. */
  stillCounts(): Promise<boolean>
}

/** The open streams of this process: all hear by one connection to the database, and end when the server stops. */
export class LiveStreams {
  private readonly open = new Set<OpenStream>()
  private readonly listener: ChangeListener
  private readonly heart: NodeJS.Timeout
  private stopped = false

  constructor(
    parts: Pick<ListenerParts, 'dataSource' | 'log'>,
    private readonly limits: LiveLimits,
  ) {
    this.listener = new ChangeListener({
      ...parts,
      hear: (touched) => {
        for (const { stream } of this.open) stream.changed(touched)
      },
    })
    this.heart = setInterval(() => void this.beat(), limits.heartbeatMs).unref()
  }

  /** Whether the key or session has as many open as it may. */
  isFull(actor: string): boolean {
    return [...this.open].filter((one) => one.actor === actor).length >= this.limits.streamsPerKey
  }

  /** Opens a stream and keeps it until one side ends it. */
  async start(
    response: ServerResponse,
    { actor, stillCounts }: Pick<OpenStream, 'actor' | 'stillCounts'>,
  ): Promise<void> {
    const stream = new LiveStream(response, this.limits.gatherMs)
    if (this.stopped) return stream.end()
    const one = { stream, actor, stillCounts }
    this.open.add(one)
    response.on('close', () => this.open.delete(one))
    try {
      await this.listener.attend()
      if (this.open.has(one)) stream.ready()
    } catch {
      // The client comes back by itself, and then there is a connection again.
      stream.end()
    }
  }

  async stop(): Promise<void> {
    this.stopped = true
    clearInterval(this.heart)
    for (const { stream } of this.open) stream.end()
    await this.listener.stop()
  }

  private async beat(): Promise<void> {
    if (this.open.size === 0) return
    await Promise.all([
      this.listener.attend().catch(() => {}),
      ...[...this.open].map(async ({ stream, stillCounts }) => {
        // A database that does not answer has ended nobody's session.
        const counts = await stillCounts().catch(() => true)
        if (counts) stream.beat()
        else stream.end()
      }),
    ])
  }
}

import { randomUUID } from 'node:crypto'
import type { PoolClient } from 'pg'
import type { Logger } from 'pino'
import type { DataSource, QueryRunner } from 'typeorm'
import { backOff } from '../events/back-off.ts'
import { nap } from '../events/nap.ts'
import { earlierCommandsAreOver, joinAudience, leaveAudience } from './audience.ts'
import { readNotice, type Touched } from './gathered-changes.ts'

export interface ListenerParts {
  readonly dataSource: DataSource
  readonly log: Logger
  /** Told of every accepted command, whichever process took it; null when it may be about anything. */
  hear(touched: Touched | null): void
}

const PAUSES = { first: 250, longest: 10_000 }
const BACK_OFF_PAUSES = { passing: PAUSES, lasting: PAUSES }

/**
 * The one connection of this process that hears of changes, opened when somebody first wants to and kept until `stop`.
 * When it is lost it comes back with growing pauses, and then says that anything may have changed meanwhile.
 */
export class ChangeListener {
  private readonly process = randomUUID()
  private readonly stopping = new AbortController()
  private running: Promise<void> | null = null
  private connected = upcoming<PoolClient>()
  private wasConnected = false
  private line: Promise<void> = Promise.resolve()

  constructor(private readonly parts: ListenerParts) {}

  /** Resolves when whatever is accepted from then on will be heard of, for a minute; rejects once it was stopped. */
  attend(): Promise<void> {
    this.running ??= this.run()
    // A connection takes one statement at a time.
    const attended = this.line.then(() => this.attendNow())
    this.line = attended.catch(() => {})
    return attended
  }

  private async attendNow(): Promise<void> {
    const client = await this.connected.value
    this.stopping.signal.throwIfAborted()
    await joinAudience(client, this.process)
    await earlierCommandsAreOver(client, this.stopping.signal)
  }

  async stop(): Promise<void> {
    this.stopping.abort()
    this.connected.reject(new Error('Nobody listens for changes any more'))
    await this.running
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping
    for (let failures = 0; !signal.aborted; failures += 1) {
      const wasUp = await this.listenUntilLost()
      if (signal.aborted) return
      if (wasUp) {
        failures = 0
        this.connected = upcoming()
      }
      await nap(backOff({ message: '', lasting: false }, failures + 1, Math.random, BACK_OFF_PAUSES), [signal])
    }
  }

  /** Answers whether it listened at all. */
  private async listenUntilLost(): Promise<boolean> {
    const { dataSource, log } = this.parts
    let up = false
    try {
      const runner = dataSource.createQueryRunner('master')
      const client: PoolClient = await runner.connect()
      const lost = new AbortController()
      const lose = () => lost.abort()
      const hear = ({ payload }: { payload?: string | undefined }) => this.parts.hear(readNotice(payload))
      client.on('error', lose).on('end', lose).on('notification', hear)
      try {
        await client.query('LISTEN portday_live')
        await joinAudience(client, this.process)
        if (this.wasConnected) await this.tellOfTheGap(client)
        this.wasConnected = true
        this.connected.resolve(client)
        up = true
        await aborted([this.stopping.signal, lost.signal])
        if (lost.signal.aborted) log.warn('The connection that hears of changes was lost and is opened again')
      } finally {
        client.off('error', lose).off('end', lose).off('notification', hear)
        if (up) await this.line
        await this.giveBack(runner, client)
      }
    } catch (error) {
      log.warn({ err: error }, 'Changes can’t be listened for yet, and it is tried again')
    }
    return up
  }

  private async tellOfTheGap(client: PoolClient): Promise<void> {
    await earlierCommandsAreOver(client, this.stopping.signal)
    this.parts.hear(null)
  }

  private async giveBack(runner: QueryRunner, client: PoolClient): Promise<void> {
    // On a connection that is gone there is nothing to give back.
    await leaveAudience(client, this.process).catch(() => {})
    await client.query('UNLISTEN *').catch(() => {})
    await runner.release()
  }
}

/** Resolves when one of the signals is aborted. */
async function aborted(signals: readonly AbortSignal[]): Promise<void> {
  const either = AbortSignal.any([...signals])
  if (!either.aborted) await new Promise((resolve) => either.addEventListener('abort', resolve, { once: true }))
}

interface Upcoming<T> {
  readonly value: Promise<T>
  resolve(value: T): void
  reject(error: Error): void
}

/** A value that somebody will give. Nobody has to be waiting for it when it is refused. */
function upcoming<T>(): Upcoming<T> {
  let settle: Pick<Upcoming<T>, 'resolve' | 'reject'> = { resolve: () => {}, reject: () => {} }
  const value = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject }
  })
  value.catch(() => {})
  return { value, ...settle }
}

import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import { cloneDatabase } from '../../test/test-server.ts'
import type { Database } from '../database/data-source.ts'
import type { ChainBreak } from './chain-walk.ts'
import { type NewEvent, type RecordingContext, recordEvents } from './record-event.ts'
import { type JournalCount, verifyJournal } from './verify-journal.ts'

/** The journal of a database of its own. */
export interface Journal {
  readonly url: string
  readonly database: Database
  /** Records one command a stream named, in one change, and answers the ids. */
  record(...streams: string[]): Promise<string[]>
  recordAll(events: readonly NewEvent[]): Promise<string[]>
  /** Runs a statement that the journal's triggers would refuse. */
  tamper(sql: string, ...values: unknown[]): Promise<void>
  verify(): Promise<JournalCount & { readonly told: string[] }>
  query<Row extends pg.QueryResultRow>(sql: string, ...values: unknown[]): Promise<Row[]>
  close(): Promise<void>
}

export const CONTEXT: RecordingContext = {
  actor: 'ana',
  now: () => Temporal.Instant.from('2026-06-15T10:00:00.123456789Z'),
  requestId: 'request-1',
}

export function anEvent(streamId: string, rest: Partial<NewEvent> = {}): NewEvent {
  return {
    streamId,
    stream: 'port_order',
    migrationId: null,
    portOrderId: streamId,
    command: 'save_loa',
    reason: null,
    before: { stage: 'loa_pending', accountNumber: 'SPB-8844120' },
    after: { stage: 'loa_pending', accountNumber: 'SPB-8844121', numberCount: 3 },
    ...rest,
  }
}

export async function openJournal(): Promise<Journal> {
  const { url, database, drop } = await cloneDatabase()
  const recordAll = (events: readonly NewEvent[]) => database.transaction((tx) => recordEvents(tx, CONTEXT, events))
  return {
    url,
    database,
    recordAll,
    record: (...streams) => recordAll(streams.map((stream) => anEvent(stream))),
    async tamper(sql, ...values) {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      await client.query('ALTER TABLE events DISABLE TRIGGER USER')
      await client.query(sql, values)
      await client.query('ALTER TABLE events ENABLE TRIGGER USER')
      await client.end()
    },
    async verify() {
      const client = await database.read.connect()
      const told: string[] = []
      const tell = ({ streamId, kind, seq, lastSeq }: ChainBreak) =>
        told.push(`${streamId}: ${kind} ${seq === lastSeq ? seq : `${seq}–${lastSeq}`}`)
      try {
        return { ...(await verifyJournal(client, tell)), told }
      } finally {
        client.release()
      }
    },
    query: async (sql, ...values) => (await database.read.query(sql, values)).rows,
    close: drop,
  }
}

/** Ids that sort in the order in which they are named. */
export const streamIds = (count: number): string[] => Array.from({ length: count }, () => randomUUID() as string).sort()

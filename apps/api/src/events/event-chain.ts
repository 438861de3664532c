import { createHash } from 'node:crypto'

/** A row of the journal as it is hashed: every value as text, `at` in UTC with six digits of a second. */
export interface JournalRow {
  readonly id: string
  readonly streamId: string
  readonly stream: string
  readonly seq: number
  readonly at: string
  readonly actor: string
  readonly command: string
  readonly reason: string | null
  readonly before: string | null
  readonly after: string | null
  readonly migrationId: string | null
  readonly portOrderId: string | null
  readonly requestId: string | null
  readonly previousHash: string
  readonly hash: string
}

/** What the first row of a chain has as its previous hash. */
export const CHAIN_START = '0'.repeat(64)

const HASHED = [
  'id',
  'streamId',
  'stream',
  'seq',
  'at',
  'actor',
  'command',
  'reason',
  'before',
  'after',
  'migrationId',
  'portOrderId',
  'requestId',
  'previousHash',
] as const satisfies readonly (keyof JournalRow)[]

/**
 * The hash that a row must carry: SHA-256, in hex, over its fields in the order of `HASHED`, each written as its length
 * in bytes of UTF-8, a colon, the field and a comma; null as `-,`. It is the rule of `event_hash` in the database,
 * written a second time on purpose: a check that asked the database for the hash would believe whoever changed it.
 */
export function hashOf(row: Omit<JournalRow, 'hash'>): string {
  const hash = createHash('sha256')
  for (const field of HASHED) {
    const value = row[field]
    const text = value === null ? null : String(value)
    hash.update(text === null ? '-,' : `${Buffer.byteLength(text)}:${text},`)
  }
  return hash.digest('hex')
}

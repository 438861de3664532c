import type { ClientBase } from 'pg'
import type { ChainHead } from './chain-walk.ts'
import type { JournalRow } from './event-chain.ts'

const PAGE = 500
const FIRST_UUID = '00000000-0000-0000-0000-000000000000'

/** The columns of a journal row, in the names and texts that are hashed. */
export const JOURNAL_COLUMNS = `
  id, stream_id AS "streamId", stream, seq, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at,
  actor, command, reason, before, after, migration_id AS "migrationId", port_order_id AS "portOrderId",
  request_id AS "requestId", previous_hash AS "previousHash", hash`

/** All rows of the journal, chain by chain, each in the order of its `seq`. */
export async function* journalRows(client: ClientBase): AsyncGenerator<JournalRow, undefined> {
  let streamId = FIRST_UUID
  let seq = -1
  for (;;) {
    const { rows } = await client.query<JournalRow>(
      `SELECT ${JOURNAL_COLUMNS} FROM events WHERE (stream_id, seq) > ($1, $2) ORDER BY stream_id, seq LIMIT ${PAGE}`,
      [streamId, seq],
    )
    yield* rows
    const last = rows.at(-1)
    if (last === undefined) return undefined
    streamId = last.streamId
    seq = last.seq
  }
}

/** All heads, in the same order. */
export async function* heads(client: ClientBase): AsyncGenerator<ChainHead & { streamId: string }, undefined> {
  let after: string | null = null
  for (;;) {
    const { rows }: { rows: (ChainHead & { streamId: string })[] } = await client.query(
      `SELECT stream_id AS "streamId", seq, hash FROM event_heads
       WHERE $1::uuid IS NULL OR stream_id > $1 ORDER BY stream_id LIMIT ${PAGE}`,
      [after],
    )
    yield* rows
    const last = rows.at(-1)
    if (last === undefined) return undefined
    after = last.streamId
  }
}

import type { ClientBase } from 'pg'
import { type ChainBreak, ChainWalk } from './chain-walk.ts'
import { heads, journalRows } from './journal-pages.ts'

export interface JournalCount {
  readonly chains: number
  readonly events: number
  readonly breaks: number
}

/**
 * Walks every chain of the journal and tells each break as it is found. All of it is read in one snapshot, so that
 * Portday may go on writing meanwhile; memory stays the same however long the journal is.
 */
export async function verifyJournal(client: ClientBase, report: (found: ChainBreak) => void): Promise<JournalCount> {
  const count = { chains: 0, events: 0, breaks: 0 }
  const tell = (found: ChainBreak) => {
    count.breaks++
    report(found)
  }
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  try {
    const rows = journalRows(client)
    const ends = heads(client)
    let row = await rows.next()
    let head = await ends.next()
    while (!row.done || !head.done) {
      const streamId = earlier(row.done ? null : row.value.streamId, head.done ? null : head.value.streamId)
      const own = !head.done && head.value.streamId === streamId ? head.value : null
      const walk = new ChainWalk(streamId, own, tell)
      count.chains++
      while (!row.done && row.value.streamId === streamId) {
        walk.next(row.value)
        count.events++
        row = await rows.next()
      }
      walk.end()
      if (own !== null) head = await ends.next()
    }
  } finally {
    await client.query('ROLLBACK')
  }
  return count
}

/** PostgreSQL orders uuids by their bytes, which is the order of their texts in lower case. */
function earlier(a: string | null, b: string | null): string {
  if (a === null) return b ?? ''
  return b === null || a < b ? a : b
}

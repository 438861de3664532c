import type { EntityManager } from 'typeorm'
import { queryRows } from '../database/transaction.ts'

/** The names of what was changed in a stream after it had the given version, as its journal tells. */
export async function changedSince(tx: EntityManager, streamId: string, version: number): Promise<string[]> {
  // Every version has its event, so an event's number is never below the version that it made.
  const events = await queryRows<{ before: string | null; after: string | null }>(
    tx,
    'SELECT before, after FROM events WHERE stream_id = $1 AND seq > $2 ORDER BY seq',
    [streamId, version],
  )
  const names = events
    .filter(({ after }) => Number(read(after)['version'] ?? 0) > version)
    .flatMap(({ before }) => Object.keys(read(before)))
  return [...new Set(names)].filter((name) => name !== 'version')
}

function read(json: string | null): Record<string, unknown> {
  return json === null ? {} : (JSON.parse(json) as Record<string, unknown>)
}

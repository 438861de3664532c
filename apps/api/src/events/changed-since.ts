import type { EntityManager } from 'typeorm'
import { queryRows } from '../database/transaction.ts'

/** The names of what was changed in a stream after it had the given version, as its journal tells. */
export async function changedSince(tx: EntityManager, streamId: string, version: number): Promise<string[]> {
  // A stream begins with its event, or with none at all: an event's number is at most one below the version that it made.
  const events = await queryRows<{ before: string | null; after: string | null }>(
    tx,
    'SELECT before, after FROM events WHERE stream_id = $1 AND seq >= $2 ORDER BY seq',
    [streamId, version],
  )
  const names = events
    .map(({ before, after }) => ({ before: read(before), after: read(after) }))
    .filter(({ after }) => Number(after['version'] ?? 0) > version)
    .flatMap(({ before, after }) => Object.keys(before).filter((name) => differs(before[name], after[name])))
  return [...new Set(names)].filter((name) => name !== 'version')
}

/** Some of what an event tells, an order's stage above all, is there whether it changed or not. */
function differs(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after)
}

function read(json: string | null): Record<string, unknown> {
  return json === null ? {} : (JSON.parse(json) as Record<string, unknown>)
}

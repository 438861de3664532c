import type { EntityManager } from 'typeorm'
import { queryRows } from '../database/transaction.ts'

/** The fields of an order that were changed after it had the given version, as its journal tells. */
export async function changedFieldsSince(tx: EntityManager, portOrderId: string, version: number): Promise<string[]> {
  const events = await queryRows<{ before: string | null }>(
    tx,
    `SELECT before FROM events WHERE stream_id = $1 AND (after::jsonb ->> 'version')::int > $2 ORDER BY seq`,
    [portOrderId, version],
  )
  const names = events.flatMap(({ before }) => Object.keys(before === null ? {} : (JSON.parse(before) as object)))
  return [...new Set(names.filter((name) => name !== 'version').map(fieldOf))].sort()
}

/** The schema's name for what several columns keep together. */
function fieldOf(column: string): string {
  if (column.startsWith('foc')) return 'foc'
  if (column.startsWith('numbers') || column.endsWith('PortedAt')) return 'numbers'
  if (column === 'letterOnFile') return 'loaChecks'
  return column
}

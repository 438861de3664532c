import type { EntityManager } from 'typeorm'
import { changedSince } from '../events/changed-since.ts'

/** The fields of an order that were changed after it had the given version, as its journal tells. */
export async function changedFieldsSince(tx: EntityManager, portOrderId: string, version: number): Promise<string[]> {
  const names = await changedSince(tx, portOrderId, version)
  return [...new Set(names.map(fieldOf))].sort()
}

/** The schema's name for what several columns keep together. */
function fieldOf(column: string): string {
  if (column.startsWith('foc')) return 'foc'
  if (column.startsWith('numbers') || column.endsWith('PortedAt')) return 'numbers'
  if (column === 'letterOnFile') return 'loaChecks'
  return column
}

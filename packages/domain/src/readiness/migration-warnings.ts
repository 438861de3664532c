import type { Temporal } from 'temporal-polyfill'
import type { PortOrderFacts } from '../port-order/facts.ts'
import type { Warning } from '../verdict.ts'

export interface MigrationFacts {
  readonly id: string
  readonly dealStage: number | null
  readonly targetDate: Temporal.PlainDate | null
}

/** The standing warnings of a migration as a whole (R3.5, R8.1, R14.1). */
export function migrationWarnings(
  _migration: MigrationFacts,
  _orders: readonly PortOrderFacts[],
  _now: Temporal.Instant,
): Warning[] {
  return []
}

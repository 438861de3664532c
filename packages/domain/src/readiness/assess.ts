import type { Temporal } from 'temporal-polyfill'
import type { PortOrderFacts } from '../port-order/facts.ts'
import type { Warning } from '../verdict.ts'

export interface Readiness {
  readonly ready: boolean
  /** Empty exactly when ready. */
  readonly blockers: readonly Warning[]
  readonly warnings: readonly Warning[]
  /** Calendar days between the first and the last FOC; null with fewer than two. */
  readonly staggerDays: number | null
}

/** Whether a migration is ready for its cutover, and what stands in the way (R8.3). */
export function assessReadiness(
  _migrationId: string,
  _orders: readonly PortOrderFacts[],
  _now: Temporal.Instant,
): Readiness {
  return { ready: false, blockers: [], warnings: [], staggerDays: null }
}

import type { Temporal } from 'temporal-polyfill'
import type { PortOrderFacts } from './facts.ts'

export interface OrderLock {
  readonly what: 'cancel' | 'new_date' | 'other_change'
  readonly why: string
  readonly until: Temporal.Instant | null
}

/** Which supplements of ours the winning carrier no longer takes, why and until when (R6.4). */
export function locksOf(_order: PortOrderFacts, _now: Temporal.Instant): OrderLock[] {
  return []
}

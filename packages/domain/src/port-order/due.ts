import type { Temporal } from 'temporal-polyfill'
import type { PortOrderChange } from './commands.ts'
import type { PortOrderFacts } from './facts.ts'

/** 00:00 of the FOC date in the order's zone; null without a FOC (R2.3). */
export function portDayBeginsAt(_order: PortOrderFacts): Temporal.Instant | null {
  return null
}

/** The automatic transition that is due, to be applied before the next command or read is judged (R2.4); null when none is. */
export function applyDue(_order: PortOrderFacts, _now: Temporal.Instant): PortOrderChange | null {
  return null
}

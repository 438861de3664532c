import type { Temporal } from 'temporal-polyfill'
import type { PortOrderFacts } from './facts.ts'

export interface PortBackWindow {
  readonly opensAt: Temporal.Instant
  /** From here on, warn: some carriers give 24 h (R10.2). */
  readonly amberAt: Temporal.Instant
  readonly closesAt: Temporal.Instant
}

/** While numbers of the order can be ported back (R10.2); null while none moved and once the window is over. */
export function portBackWindow(_order: PortOrderFacts, _now: Temporal.Instant): PortBackWindow | null {
  return null
}

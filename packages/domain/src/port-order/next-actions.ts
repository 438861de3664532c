import type { Temporal } from 'temporal-polyfill'
import type { PortOrderFacts } from './facts.ts'

/** What to do next, most urgent first; at most five plain sentences. */
export function nextActionsOf(_order: PortOrderFacts, _now: Temporal.Instant): string[] {
  return []
}

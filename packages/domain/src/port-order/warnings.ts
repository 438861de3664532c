import type { Temporal } from 'temporal-polyfill'
import type { Warning } from '../verdict.ts'
import type { PortOrderFacts } from './facts.ts'

/** Every standing warning of an order, each with its `portOrderId`. */
export function warningsOf(_order: PortOrderFacts, _now: Temporal.Instant): Warning[] {
  return []
}

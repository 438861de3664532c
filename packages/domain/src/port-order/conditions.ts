import type { Temporal } from 'temporal-polyfill'
import type { PortOrderFacts } from './facts.ts'

export const PORT_CONDITIONS = [
  'loa_rejected',
  'ack_overdue',
  'foc_unconfirmed',
  'foc_slipped',
  'port_failed',
  'partially_ported',
  'ported_back',
  'on_hold',
  'cancelled',
] as const
export type PortCondition = (typeof PORT_CONDITIONS)[number]

/** What stands beside the stage (R2.2), in the order of PORT_CONDITIONS. */
export function conditionsOf(_order: PortOrderFacts, _now: Temporal.Instant): PortCondition[] {
  return []
}

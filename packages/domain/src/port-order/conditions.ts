import type { Temporal } from 'temporal-polyfill'
import { isAcknowledgementOverdue } from './acknowledgement.ts'
import type { PortOrderFacts } from './facts.ts'
import { movedCount } from './tally.ts'

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

type Predicate = (order: PortOrderFacts, now: Temporal.Instant) => boolean

const HOLDS: Record<PortCondition, Predicate> = {
  loa_rejected: (order) => order.rejectedAt !== null,
  ack_overdue: isAcknowledgementOverdue,
  foc_unconfirmed: (order) =>
    (order.stage === 'foc_received' || order.stage === 'port_day') && order.foc?.confirmedAt === null,
  foc_slipped: (order) => order.focSlips > 0 && order.stage !== 'complete',
  port_failed: (order) => order.tally.failed > 0 && order.stage !== 'complete',
  partially_ported: (order) =>
    order.stage === 'port_day' && movedCount(order.tally) > 0 && (order.tally.failed > 0 || order.splitOff > 0),
  ported_back: (order) => order.tally.ported_back > 0,
  on_hold: (order) => order.heldAt !== null,
  cancelled: () => false,
}

/** What stands beside the stage (R2.2), in the order of PORT_CONDITIONS. A cancelled order shows that alone. */
export function conditionsOf(order: PortOrderFacts, now: Temporal.Instant): PortCondition[] {
  if (order.cancelledAt) return ['cancelled']
  return PORT_CONDITIONS.filter((condition) => HOLDS[condition](order, now))
}

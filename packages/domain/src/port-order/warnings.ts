import type { Temporal } from 'temporal-polyfill'
import type { Warning } from '../verdict.ts'
import type { PortOrderFacts } from './facts.ts'
import { FOC_RULES } from './foc-warnings.ts'
import { LETTER_RULES } from './letter-warnings.ts'
import { overriddenWarning } from './override.ts'
import { ORDER_RULES, PORT_RULES } from './port-warnings.ts'
import type { StandingRule } from './standing-rule.ts'

const STANDING: readonly StandingRule[] = [...ORDER_RULES, ...PORT_RULES, ...FOC_RULES, ...LETTER_RULES]

/**
 * Every standing warning of an order, each with its `portOrderId`. A cancelled order keeps only the marks of what was set
 * aside, which stay for ever (R2.6).
 */
export function warningsOf(order: PortOrderFacts, now: Temporal.Instant): Warning[] {
  const standing = order.cancelledAt ? [] : STANDING.filter(({ during }) => during.includes(order.stage))
  return [
    ...standing.flatMap(({ warn }) => warn(order, now)),
    ...order.overrides.map((override) => overriddenWarning(override, order)),
  ].map((warning) => ({ ...warning, portOrderId: order.id }))
}

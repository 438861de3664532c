import type { Temporal } from 'temporal-polyfill'
import type { NumberFacts } from '../port-order/commands.ts'
import type { PortOrderFacts } from '../port-order/facts.ts'

export const CHECKLIST_CODES = [
  'PLATFORM_CONFIGURED',
  'PRE_CUTOVER_CALL',
  'FINAL_REVIEW',
  'CHANNELS_OPEN',
  'PORT_BEGINS',
  'TEST_CALL',
  'E911_TEST',
  'HEALTH_CHECK',
  'DECOMMISSION_TRUNK',
  'TELL_CUSTOMER',
] as const
export type ChecklistCode = (typeof CHECKLIST_CODES)[number]

export interface SiteFacts {
  readonly id: string
  readonly name: string
  readonly timeZone: string
}

export interface ChecklistOrder {
  readonly facts: PortOrderFacts
  readonly numbers: readonly NumberFacts[]
}

export interface ChecklistPlan {
  readonly migrationId: string
  readonly timeZone: string
  readonly sites: readonly SiteFacts[]
  readonly orders: readonly ChecklistOrder[]
}

export interface PlannedItem {
  /** The same item keeps its key from plan to plan. */
  readonly key: string
  readonly code: ChecklistCode
  readonly title: string
  /** ISO 8601 duration relative to the FOC, such as -P7D or PT15M. */
  readonly offset: string
  /** Null while the FOC has no time and the item depends on the hour (R6.1). */
  readonly dueAt: Temporal.Instant | null
  readonly dueOn: Temporal.PlainDate | null
  readonly portOrderId: string | null
  readonly siteId: string | null
  readonly number: string | null
  /** Known from elsewhere: a test call is done when its number was tested. */
  readonly doneAt: Temporal.Instant | null
}

/** The checklist of a migration as it should stand now (R7), by time and then by scope. */
export function planChecklist(_plan: ChecklistPlan): PlannedItem[] {
  return []
}

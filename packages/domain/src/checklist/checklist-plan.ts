import type { Temporal } from 'temporal-polyfill'
import type { NumberFacts } from '../port-order/commands.ts'
import type { PortOrderFacts } from '../port-order/facts.ts'
import { SCHEDULE_CODES } from './port-day-schedule.ts'

export const CHECKLIST_CODES = [...SCHEDULE_CODES, 'TELL_CUSTOMER'] as const
export type ChecklistCode = (typeof CHECKLIST_CODES)[number]

export interface SiteFacts {
  readonly id: string
  readonly name: string
  /** IANA name. */
  readonly timeZone: string
}

export interface ChecklistOrder {
  readonly facts: PortOrderFacts
  readonly numbers: readonly NumberFacts[]
  /** The customer knows of the order's latest slip and split: nobody is asked to tell. */
  readonly toldCustomer?: boolean
}

/** All that the checklist of a migration is made from. */
export interface ChecklistPlan {
  readonly migrationId: string
  /** IANA name of the migration's zone. */
  readonly timeZone: string
  readonly sites: readonly SiteFacts[]
  readonly orders: readonly ChecklistOrder[]
}

export interface PlannedItem {
  /** Stays the same from plan to plan: the code, what the item belongs to and, for one of a FOC, that FOC. */
  readonly key: string
  readonly code: ChecklistCode
  readonly title: string
  /** ISO 8601 duration relative to the FOC, such as -P7D or PT15M. */
  readonly offset: string
  /** Null while the item depends on the hour and the FOC has none (R6.1). */
  readonly dueAt: Temporal.Instant | null
  /** The date on which it is due, in the zone of what it belongs to. */
  readonly dueOn: Temporal.PlainDate
  readonly portOrderId: string | null
  readonly siteId: string | null
  readonly number: string | null
  /** Known from elsewhere: a test call is done when its number was tested. */
  readonly doneAt: Temporal.Instant | null
}

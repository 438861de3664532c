import type { Temporal } from 'temporal-polyfill'

export const CARRIER_TYPES = ['ilec', 'clec', 'wireless', 'regional', 'toll_free'] as const
export type CarrierType = (typeof CARRIER_TYPES)[number]

export interface BusinessDayRange {
  readonly min: number
  readonly max: number
}

/** What the rules ask of a losing carrier. */
export interface CarrierFacts {
  readonly id: string
  readonly name: string
  readonly type: CarrierType
  /** The carrier's own range (R3.1), or null for its type's. */
  readonly ownBusinessDays: BusinessDayRange | null
  /** IANA name; receipt is judged in this zone (R4.2). */
  readonly timeZone: string
  /** Requests received after this local time, HH:MM, count as received on the next business day (R4.2). */
  readonly receiptCutoff: string
  readonly country: 'US' | 'CA'
  /** Days on which this carrier does not work besides its country's holidays, and those it works through (R4.1). */
  readonly holidaysAdded: readonly Temporal.PlainDate[]
  readonly holidaysDropped: readonly Temporal.PlainDate[]
  /** E.164, or null where escalation has no number of its own (R14.3). */
  readonly escalationPhone: string | null
  readonly escalationRoute: string
  readonly escalationHours: string | null
  /** Whether `escalationPhone` is answered on a port night (R14.3). */
  readonly answersAtNight: boolean
}

/** The platform that receives the numbers; what is trade custom is a setting of it (R6.4, R10.2). */
export interface WinningCarrierFacts {
  readonly id: string
  readonly name: string
  readonly portingContact: string | null
  readonly nocPhone: string | null
  readonly portalUrl: string | null
  /** No edit of ours inside this many hours before the FOC. */
  readonly lockHours: number
  /** Edits are best effort inside this many hours before the FOC. */
  readonly bestEffortHours: number
  /** How many supplements of ours are taken after the FOC. */
  readonly supplementsAfterFoc: number
  /** A new date of ours is at least this many business days away. */
  readonly newDateBusinessDays: number
  /** Hours after a number ported within which it can be ported back. */
  readonly portBackHours: number
  /** Business days within which the LOA is acknowledged (R3.3). */
  readonly acknowledgementBusinessDays: number
  /** Days after signing at which an LOA is too old (R5.6). */
  readonly loaMaxAgeDays: number
}

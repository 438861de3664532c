import type { Temporal } from 'temporal-polyfill'

export const FOC_SOURCES = ['email', 'portal', 'phone', 'api'] as const
export type FocSource = (typeof FOC_SOURCES)[number]

export const REQUESTED_BY = ['us', 'carrier'] as const
export type RequestedBy = (typeof REQUESTED_BY)[number]

/** A firm order commitment (R6): always a date and a zone, usually a time. */
export interface Commitment {
  readonly date: Temporal.PlainDate
  /** The release time; null until the carrier gave one (R6.1). */
  readonly at: Temporal.Instant | null
  readonly timeZone: string
  readonly source: FocSource
  readonly confirmedAt: Temporal.Instant | null
  readonly confirmedBy: string | null
  readonly confirmationNumber: string | null
  /** Why it replaced the one before, at whose wish, and who told the customer (R6.5). */
  readonly reason: string | null
  readonly requestedBy: RequestedBy | null
  readonly customerToldBy: string | null
  readonly recordedAt: Temporal.Instant
}

import type { Temporal } from 'temporal-polyfill'
import type { CarrierFacts, WinningCarrierFacts } from '../carrier/carrier.ts'
import type { Commitment } from '../foc/commitment.ts'
import type { PortStage } from './stage.ts'

export const NUMBER_OUTCOMES = ['pending', 'ported', 'tested', 'test_failed', 'failed', 'ported_back'] as const
/** What became of a number (R7.3). `failed` did not move; `test_failed` moved and calls do not work. */
export type NumberOutcome = (typeof NUMBER_OUTCOMES)[number]

export const PORT_TYPES = ['full', 'partial'] as const
export type PortType = (typeof PORT_TYPES)[number]

/** The numbers of an order, counted by outcome: most rules need no more. */
export interface NumberTally {
  readonly pending: number
  readonly ported: number
  readonly tested: number
  readonly test_failed: number
  readonly failed: number
  readonly ported_back: number
  /** When the first and the last number moved; null while none did. Numbers ported back still count here. */
  readonly firstPortedAt: Temporal.Instant | null
  readonly lastPortedAt: Temporal.Instant | null
}

/** A rule that somebody set aside, on the order for ever (R2.6). */
export interface Override {
  readonly command: string
  readonly code: string
  readonly reason: string
  readonly by: string
  readonly at: Temporal.Instant
}

/** All that the rules ask of one order. The conditions, locks and next steps are derived from it, never stored. */
export interface PortOrderFacts {
  readonly id: string
  readonly migrationId: string
  readonly version: number
  readonly stage: PortStage
  /** IANA name: the migration's zone, unless the order's site says otherwise (R4.4). */
  readonly timeZone: string
  readonly carrier: CarrierFacts
  readonly winningCarrier: WinningCarrierFacts
  readonly accountNumber: string | null
  /** E.164. */
  readonly btn: string | null
  readonly newBtn: string | null
  readonly respOrgId: string | null
  readonly portType: PortType
  /** Whether the BTN itself ports; absent: unknown. */
  readonly btnAmongNumbers?: boolean
  readonly requestedDate: Temporal.PlainDate | null
  readonly createdAt: Temporal.Instant
  /** The current submission; null before the first. Kept when an LOA is rejected. */
  readonly submittedAt: Temporal.Instant | null
  readonly acknowledgedAt: Temporal.Instant | null
  /** The open rejection; null when none is, or it was answered by submitting again. */
  readonly rejectedAt: Temporal.Instant | null
  /** Why the open rejection happened, as families of R9; empty without one. */
  readonly rejectedFamilies: readonly string[]
  readonly heldAt: Temporal.Instant | null
  readonly holdReason: string | null
  readonly cancelledAt: Temporal.Instant | null
  readonly completedAt: Temporal.Instant | null
  /** The commitment in force; null before one is recorded and after a rejection voided it. */
  readonly foc: Commitment | null
  /** How often the commitment in force was moved. */
  readonly focSlips: number
  /** The date that the commitment in force replaced, null when it never moved. */
  readonly focSlippedFrom: Temporal.PlainDate | null
  /** Supplements of ours since the FOC (R6.4). */
  readonly supplementsAfterFoc: number
  readonly tally: NumberTally
  /** Orders that were split off this one with the numbers that did not move (R8.4). */
  readonly splitOff: number
  readonly parentId: string | null
  /** Completed on the user's word, without test calls (R2.7). */
  readonly numbersNotTested: boolean
  /** Whether a carrier unknown until then was made for this order (R12.5). */
  readonly carrierAssumed: boolean
  /** Whether a letter is on file, and what has been said of it; null without one. */
  readonly letter: LetterOnFile | null
  /** Whether the customer confirmed account, BTN and name with the carrier (R5.5). */
  readonly carrierCallRecorded: boolean
  readonly overrides: readonly Override[]
}

/** What the order's list of warnings and next steps needs of the letter. */
export interface LetterOnFile {
  readonly signedOn: Temporal.PlainDate | null
  readonly invoiceDate: Temporal.PlainDate | null
  /** Fields whose only source is the customer (R5.4). */
  readonly customerOnlyFields: readonly string[]
  /** Fields whose comparison with the CSR blocks (R5.3). */
  readonly blockingFields: readonly string[]
  /** Required fields that are still empty (R5.1). */
  readonly missingFields: readonly string[]
}

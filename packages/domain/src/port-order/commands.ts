import type { Temporal } from 'temporal-polyfill'
import type { Commitment, FocSource, RequestedBy } from '../foc/commitment.ts'
import type { Verdict } from '../verdict.ts'
import type { CommandName } from './command-names.ts'
import type { NumberOutcome, Override, PortOrderFacts } from './facts.ts'
import type { PortStage } from './stage.ts'

/** One number of an order, as far as the port night asks (R7.3). `number` is E.164. */
export interface NumberFacts {
  readonly number: string
  readonly outcome: NumberOutcome
  readonly routingId: string | null
  readonly portedAt: Temporal.Instant | null
  readonly testedAt: Temporal.Instant | null
  readonly note: string | null
}

/** A release date as somebody gives it: `time` is HH:MM in `timeZone` (R6.1). */
export interface FocProposal {
  readonly date: Temporal.PlainDate
  readonly time: string | null
  readonly timeZone: string
  /** Which of the two, where the clocks go back and the local time comes twice. */
  readonly occurrence: 'earlier' | 'later' | null
}

/** What somebody says became of one number. `at` is when; null means now. */
export interface OutcomeReport {
  readonly number: string
  readonly outcome: NumberOutcome
  readonly note: string | null
  readonly at: Temporal.Instant | null
}

/** A command with all that its rules ask besides the order itself. */
export type PortOrderCommand =
  | { readonly type: 'save_csr' }
  | { readonly type: 'save_loa' }
  /** `asked` as the caller named them, in E.164; `removesNumbers` are those of the order among them, `remaining` how many stay. */
  | {
      readonly type: 'amend'
      readonly removesNumbers: readonly string[]
      readonly asked: readonly string[]
      readonly remaining: number
    }
  | { readonly type: 'record_carrier_call' }
  /** `letter` is what the rules of the letter said of it (R5). `submittedAt` null means now. */
  | { readonly type: 'submit_loa'; readonly submittedAt: Temporal.Instant | null; readonly letter: Verdict<unknown> }
  | { readonly type: 'acknowledge' }
  | { readonly type: 'reject_loa'; readonly codes: readonly string[]; readonly note: string | null }
  | {
      readonly type: 'record_foc'
      readonly proposal: FocProposal
      readonly source: FocSource
      readonly confirmationNumber: string | null
      readonly override: string | null
    }
  | {
      readonly type: 'confirm_foc'
      readonly proposal: FocProposal
      readonly confirmedBy: string
      readonly confirmationNumber: string | null
    }
  | {
      readonly type: 'reschedule_foc'
      readonly proposal: FocProposal
      readonly reason: string
      /** Null is read as ours: the cautious reading, which the locks bind (R6.4). */
      readonly requestedBy: RequestedBy | null
      readonly customerToldBy: string | null
      readonly override: string | null
    }
  | { readonly type: 'begin_port_day' }
  /** `numbers` are those of the order among the named ones. */
  | {
      readonly type: 'record_number_outcomes'
      readonly outcomes: readonly OutcomeReport[]
      readonly numbers: readonly NumberFacts[]
    }
  /** `unported` are the numbers of the order that are pending or failed. */
  | { readonly type: 'split_unported'; readonly unported: readonly NumberFacts[] }
  | { readonly type: 'complete'; readonly override: string | null }
  /** `asked` as the caller named them, in E.164; `numbers` are those of the order among them. */
  | {
      readonly type: 'port_back'
      readonly numbers: readonly NumberFacts[]
      readonly asked: readonly string[]
      readonly reason: string
    }
  | { readonly type: 'hold'; readonly reason: string | null }
  | { readonly type: 'release' }
  | { readonly type: 'cancel'; readonly reason: string | null; readonly override: string | null }

export type CommandOf<N extends CommandName> = Extract<PortOrderCommand, { readonly type: N }>

/** The facts of an order that a command may write on the order's own row. */
export type PortOrderPatch = Partial<
  Pick<
    PortOrderFacts,
    | 'submittedAt'
    | 'acknowledgedAt'
    | 'rejectedAt'
    | 'rejectedFamilies'
    | 'heldAt'
    | 'holdReason'
    | 'cancelledAt'
    | 'completedAt'
    | 'supplementsAfterFoc'
    | 'focSlips'
    | 'focSlippedFrom'
    | 'numbersNotTested'
  >
>

/** What an accepted command changes; everything that it does not name stays as it is. */
export interface PortOrderChange {
  /** The stage that it leaves the order in. */
  readonly stage: PortStage
  readonly patch: PortOrderPatch
  /** The commitment now in force; null: voided and kept in the history; absent: untouched. */
  readonly foc?: Commitment | null
  /** The numbers that change, each with its new state. */
  readonly numbers: readonly NumberFacts[]
  /** Every number of the order counts as ported then, on the user's word (R2.7). */
  readonly allNumbersPortedAt: Temporal.Instant | null
  /** All numbers of the order are free for another one (R8.5). */
  readonly freesNumbers: boolean
  /** The numbers that did not move, pending or failed, are free for another order (R8.5); absent: they are not. */
  readonly freesUnmoved?: true
  /** Numbers that are taken off the order and are free for another one (R8.5); absent: none. */
  readonly removesNumbers?: readonly string[]
  /** Numbers that leave this order and become its child (R8.4). */
  readonly splitOff: readonly string[]
  /** The rules that this command set aside (R2.6). */
  readonly overrides: readonly Override[]
}

/** When a command is judged, and who gave it. */
export interface CommandContext {
  readonly now: Temporal.Instant
  readonly actor: string
}

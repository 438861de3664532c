import type { FocSource, RequestedBy } from '@portday/domain/foc'
import type { NumberOutcome } from '@portday/domain/port-order'
import type { UpdateCarrierInput } from '../carriers/carrier-inputs.ts'
import type { Moment } from './moment.ts'
import type { Papers } from './story.ts'

/** What somebody does with an order and what there is to say of it; one use case each. */
export interface OrderDeeds {
  readonly order: object
  readonly describe_carrier: { readonly settings: Omit<UpdateCarrierInput, 'id'> }
  /** `says` is what differs from the papers of the order. */
  readonly csr: { readonly says: Partial<Papers> }
  readonly call: { readonly spokeWith: string }
  readonly letter: { readonly says: Partial<Papers>; readonly invoiceDaysOld: number }
  readonly submit: object
  readonly acknowledge: object
  readonly reject: { readonly codes: readonly string[]; readonly note: string }
  readonly foc: { readonly release: Moment; readonly source: FocSource }
  readonly confirm: { readonly release: Moment; readonly withWhom: string; readonly confirmation: string }
  /** `told` is who told the customer; null: nobody has yet. */
  readonly slip: {
    readonly release: Moment
    readonly why: string
    readonly wish: RequestedBy
    readonly told: string | null
  }
  /** `of` is a list of numbers; null: all of the order. */
  readonly outcome: { readonly outcome: NumberOutcome; readonly of: string | null; readonly note: string | null }
  readonly split: object
  readonly port_back: { readonly numbers: string; readonly why: string }
  readonly complete: object
  readonly hold: { readonly why: string }
  readonly cancel: { readonly why: string }
  readonly comment: { readonly text: string }
}

/** What somebody does with a migration as a whole. */
export interface MigrationDeeds {
  readonly target: { readonly goLive: Moment }
  /** Ticks every open item of that code, of one order where it is named. */
  readonly tick: { readonly code: string; readonly order: string | null; readonly note: string | null }
  readonly note: { readonly text: string }
}

export type DeedOf<Deeds, K extends keyof Deeds> = { [Each in K]: { readonly does: Each } & Deeds[Each] }[K]

interface WhenAndWho {
  readonly at: Moment
  readonly by?: string
}
export type OrderStep = WhenAndWho & DeedOf<OrderDeeds, keyof OrderDeeds>
export type MigrationStep = WhenAndWho & DeedOf<MigrationDeeds, keyof MigrationDeeds>

/** The same step, done by somebody else than who leads the migration. */
export function by<S extends OrderStep | MigrationStep>(name: string, step: S): S {
  return { ...step, by: name }
}

export const ordered = (at: Moment): OrderStep => ({ at, does: 'order' })
export const carrierDescribed = (at: Moment, settings: Omit<UpdateCarrierInput, 'id'>): OrderStep => ({
  at,
  does: 'describe_carrier',
  settings,
})

export const csrSaved = (at: Moment, says: Partial<Papers> = {}): OrderStep => ({ at, does: 'csr', says })
export const carrierCalled = (at: Moment, spokeWith: string): OrderStep => ({ at, does: 'call', spokeWith })
export const letterSaved = (at: Moment, says: Partial<Papers> = {}, invoiceDaysOld = 12): OrderStep => ({
  at,
  does: 'letter',
  says,
  invoiceDaysOld,
})
export const submitted = (at: Moment): OrderStep => ({ at, does: 'submit' })
export const acknowledged = (at: Moment): OrderStep => ({ at, does: 'acknowledge' })
export const rejected = (at: Moment, codes: readonly string[], note: string): OrderStep => ({
  at,
  does: 'reject',
  codes,
  note,
})

export const focHeard = (at: Moment, release: Moment, source: FocSource = 'email'): OrderStep => ({
  at,
  does: 'foc',
  release,
  source,
})
export const focConfirmed = (at: Moment, release: Moment, withWhom: string, confirmation: string): OrderStep => ({
  at,
  does: 'confirm',
  release,
  withWhom,
  confirmation,
})
/** Moved by the losing carrier. */
export const slipped = (at: Moment, release: Moment, why: string, told: string | null): OrderStep => ({
  at,
  does: 'slip',
  release,
  why,
  wish: 'carrier',
  told,
})

export const outcomeOf = (
  at: Moment,
  outcome: NumberOutcome,
  of: string | null = null,
  note: string | null = null,
): OrderStep => ({ at, does: 'outcome', outcome, of, note })
export const splitOff = (at: Moment): OrderStep => ({ at, does: 'split' })
export const portedBack = (at: Moment, numbers: string, why: string): OrderStep => ({
  at,
  does: 'port_back',
  numbers,
  why,
})
export const completed = (at: Moment): OrderStep => ({ at, does: 'complete' })
export const held = (at: Moment, why: string): OrderStep => ({ at, does: 'hold', why })
export const cancelled = (at: Moment, why: string): OrderStep => ({ at, does: 'cancel', why })
export const commented = (at: Moment, text: string): OrderStep => ({ at, does: 'comment', text })

export const targetSet = (at: Moment, goLive: Moment): MigrationStep => ({ at, does: 'target', goLive })
export const ticked = (
  at: Moment,
  code: string,
  note: string | null = null,
  order: string | null = null,
): MigrationStep => ({ at, does: 'tick', code, order, note })
export const noted = (at: Moment, text: string): MigrationStep => ({ at, does: 'note', text })

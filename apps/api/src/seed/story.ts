import type { CarrierFacts } from '@portday/domain/carrier'
import type { AddressInput } from '../loa/address.ts'
import type { Moment } from './moment.ts'
import type { MigrationStep, OrderStep } from './steps.ts'

/** The account as it stands on the customer's papers. */
export interface Papers {
  readonly legalName: string
  readonly signer: string
  readonly signerTitle: string
  readonly address: AddressInput
}

/** One order: an account at a losing carrier, its numbers, and what happened to it. */
export interface OrderStory {
  readonly carrier: string
  /** For a carrier that is not known from the first day on; left out, it is taken for a regional one. */
  readonly carrierType?: CarrierFacts['type']
  readonly account: string
  /** The first of its numbers unless told. */
  readonly btn?: string
  readonly newBtn?: string
  readonly portType?: 'full' | 'partial'
  readonly respOrg?: string
  /** A list as it is typed, ranges included (R11.1). */
  readonly numbers: string
  /** The name of a site of its migration. */
  readonly site?: string
  readonly papers?: Partial<Papers>
  /** In the order in which it happened. */
  readonly story: readonly OrderStep[]
}

export interface SiteStory {
  readonly name: string
  readonly address: string
  readonly timeZone?: string
  readonly contacts?: { readonly name: string; readonly phone?: string }[]
}

/** One customer's move, as it is told to whoever tries Portday out. */
export interface MigrationStory {
  readonly id: string
  /** A word for it, which names its steps in the journal. */
  readonly word: string
  readonly customer: string
  readonly platform: string
  readonly timeZone: string
  readonly dealStage: number
  /** Who leads it and so gives the commands, unless a step says otherwise. */
  readonly lead: string
  readonly opened: Moment
  readonly papers: Papers
  readonly sites?: readonly SiteStory[]
  readonly orders: Readonly<Record<string, OrderStory>>
  /** What happened to the migration as a whole: its target, its checklist. */
  readonly story?: readonly MigrationStep[]
}

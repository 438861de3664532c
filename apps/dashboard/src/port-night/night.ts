import type {
  NightItemFragment,
  NightNumberFragment,
  NightOrderFragment,
  PortNightQuery,
} from '@portday/schema/dashboard'

export type NightMigration = Omit<NonNullable<PortNightQuery['migration']>, 'portOrders' | 'checklist' | '__typename'>
export type NightNumber = NightNumberFragment
export type NightItem = NightItemFragment

export interface NightOrder extends NightOrderFragment {
  readonly numbers: readonly NightNumber[]
  /** From when on its numbers are called from outside; null while the FOC has no time. */
  readonly testCallsDueAt: string | null
}

/** All that port night shows of one migration, as it was read; plain, so that a browser can keep it. */
export interface Night {
  readonly migration: NightMigration
  readonly orders: readonly NightOrder[]
  /** The schedule without its test calls: those are the outcomes of the numbers. */
  readonly items: readonly NightItem[]
}

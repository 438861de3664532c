import type { OneOrderQuery } from '@portday/schema/dashboard'

/** An order with all that its screen shows. */
export type OrderOnPage = NonNullable<OneOrderQuery['portOrder']>

export type CommitmentShown = OrderOnPage['focHistory'][number]
export type LetterCheck = OrderOnPage['loaChecks'][number]
export type JournalPage = OrderOnPage['events']
export type JournalEvent = JournalPage['edges'][number]['node']
export type OutcomeCounts = Omit<OrderOnPage['outcomeCounts'], '__typename'>

/** When something is read, and on whose clock. `zone` is the order's, or the one that the viewer chose. */
export interface Reading {
  readonly now: Date
  readonly zone: string
}

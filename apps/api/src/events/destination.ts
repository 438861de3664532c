import type { PublicEvent } from './public-event.ts'

/** What became of one event: taken, refused for good, or to be sent again. */
export type Outcome = 'delivered' | 'waiting' | { readonly refused: string }

/** Why a destination did not take everything. `lasting`: only a person can mend it, so trying often is no use. */
export interface Trouble {
  readonly message: string
  readonly lasting: boolean
}

export interface Delivery {
  /** One for each event, in their order. */
  readonly outcomes: readonly Outcome[]
  readonly trouble: Trouble | null
}

/** Another system that is told of every accepted command. */
export interface Destination {
  /** Its row in the table `destinations`. */
  readonly name: string
  /** Changes when its address or key does: a new one is tried at once, whatever the old one answered. */
  readonly settings: string
  /** Never throws; what it could not send is `waiting`. */
  deliver(events: readonly PublicEvent[], signal: AbortSignal): Promise<Delivery>
  close(): Promise<void>
}

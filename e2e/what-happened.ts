import type { Api } from './api.ts'

/** What the API says of an order after a journey: where it stands and what its journal has. */
export interface WhatHappened {
  readonly stage: string
  readonly version: number
  readonly accountNumber: string | null
  readonly requestedDate: string | null
  readonly foc: {
    readonly at: string | null
    readonly confirmedAt: string | null
    readonly confirmedBy: string | null
  } | null
  readonly overrides: readonly { readonly reason: string }[]
  readonly parent: { readonly id: string } | null
  readonly children: readonly { readonly id: string; readonly reference: string }[]
  readonly outcomeCounts: Readonly<Record<'pending' | 'ported' | 'tested' | 'testFailed' | 'failed', number>>
  /** The commands of the journal in their order. */
  readonly commands: readonly string[]
  readonly events: readonly JournalEvent[]
}

export interface JournalEvent {
  readonly command: string
  readonly actor: string
  readonly reason: string | null
  /** JSON. */
  readonly after: string | null
}

interface Found {
  portOrder: Omit<WhatHappened, 'commands' | 'events'> & { events: { edges: { node: JournalEvent }[] } }
}

export async function whatHappened(api: Api, id: string): Promise<WhatHappened> {
  const { portOrder } = await api.ask<Found>(
    `query ($id: ID!) {
      portOrder(id: $id) {
        stage version accountNumber requestedDate foc { at confirmedAt confirmedBy } overrides { reason }
        parent { id } children { id reference } outcomeCounts { pending ported tested testFailed failed }
        events(first: 100) { edges { node { command actor reason after } } }
      }
    }`,
    { id },
  )
  const events = portOrder.events.edges.map(({ node }) => node)
  return { ...portOrder, events, commands: events.map(({ command }) => command) }
}

/** Every outcome that the journal has, one an entry of a list: `+12095550100 tested`. */
export function outcomesRecorded({ events }: WhatHappened): string[] {
  return events
    .filter(({ command }) => command === 'record_number_outcomes')
    .flatMap(({ after }) => {
      const { outcomes } = JSON.parse(after ?? '{}') as { outcomes: { number: string; outcome: string }[] }
      return outcomes.map(({ number, outcome }) => `${number} ${outcome}`)
    })
}

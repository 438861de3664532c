import type { PortOrderFacts } from '../port-order/facts.ts'
import { focInWords } from '../port-order/foc-day.ts'
import type { RuleCode, Warning } from '../verdict.ts'

interface Blocker {
  readonly code: RuleCode
  readonly path: readonly string[]
  /** What orders that it blocks have in common, said of one and of several; blockers that say the same are told as one. */
  readonly says: readonly [one: string, many: string]
  readonly blocks: (order: PortOrderFacts) => boolean
  readonly message: (order: PortOrderFacts) => string
  readonly remedy: (order: PortOrderFacts) => string
}

const LACKS_FOC = ['lacks a confirmed FOC', 'lack a confirmed FOC'] as const

/** What alone keeps a live order from its cutover (R8.3). */
export const BLOCKERS: readonly Blocker[] = [
  {
    code: 'ON_HOLD',
    path: ['heldAt'],
    says: ['is on hold', 'are on hold'],
    blocks: ({ heldAt, stage }) => heldAt !== null && stage !== 'complete',
    message: ({ carrier, holdReason }) =>
      `The order at ${carrier.name} is on hold: ${holdReason ?? 'no reason given'}.`,
    remedy: () => 'Settle what it waits for and release it.',
  },
  {
    code: 'FOC_NOT_RECEIVED',
    path: ['foc'],
    says: LACKS_FOC,
    blocks: ({ stage }) => stage === 'loa_pending' || stage === 'loa_submitted',
    message: ({ carrier, stage }) => `The order at ${carrier.name} has no FOC yet; it is in ${stage}.`,
    remedy: ({ carrier, stage }) =>
      stage === 'loa_pending' ? `Submit the LOA for ${carrier.name}.` : `Record the FOC when ${carrier.name} gives it.`,
  },
  {
    code: 'FOC_NOT_CONFIRMED',
    path: ['foc', 'confirmedAt'],
    says: LACKS_FOC,
    blocks: ({ stage, foc }) => (stage === 'foc_received' || stage === 'port_day') && !foc?.confirmedAt,
    message: ({ carrier, winningCarrier, foc }) =>
      `Nobody of ${winningCarrier.name} has confirmed the FOC of ${carrier.name}${foc ? `, ${focInWords(foc)}` : ''}.`,
    remedy: ({ winningCarrier }) =>
      `Call ${winningCarrier.name}, have date and time confirmed, and record who confirmed them.`,
  },
]

/** The blocker of a migration without a live order (R8.3). */
export function noOrders(migrationId: string): Warning {
  return {
    code: 'NO_ORDERS',
    message: `Migration ${migrationId} has no live order, so there is nothing to cut over.`,
    remedy: 'Create an order for each carrier account.',
    path: ['portOrders'],
  }
}

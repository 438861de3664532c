import type { Temporal } from 'temporal-polyfill'
import type { PortOrderFacts } from './facts.ts'
import { HOLD_ACTIONS, type NextAction } from './next-action.ts'
import { LETTER_ACTIONS } from './next-letter-actions.ts'
import { PORT_ACTIONS } from './next-port-actions.ts'

const AT_MOST = 5

/** Most urgent first. A row's place is its urgency; an order that is held has its release before everything. */
const ACTIONS: readonly NextAction[] = [...HOLD_ACTIONS, ...PORT_ACTIONS, ...LETTER_ACTIONS]

/**
 * What to do next, most urgent first: at most five imperative sentences that name carrier and dates (R14.3). Nothing for a
 * cancelled order.
 */
export function nextActionsOf(order: PortOrderFacts, now: Temporal.Instant): string[] {
  if (order.cancelledAt) return []
  return ACTIONS.filter(({ during }) => during.includes(order.stage))
    .map(({ say }) => say(order, now))
    .filter((sentence) => sentence !== null)
    .slice(0, AT_MOST)
}

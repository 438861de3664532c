import type { Temporal } from 'temporal-polyfill'
import type { PortOrderFacts } from './facts.ts'
import { OPEN_STAGES, type PortStage } from './stage.ts'

/** One row of what to do next: a sentence, or null when there is nothing of the kind to do. */
export interface NextAction {
  readonly during: readonly PortStage[]
  readonly say: (order: PortOrderFacts, now: Temporal.Instant) => string | null
}

export const HOLD_ACTIONS: readonly NextAction[] = [
  {
    during: OPEN_STAGES,
    say: ({ heldAt, holdReason }) =>
      heldAt && `Settle what the order is on hold for (${holdReason ?? 'no reason given'}), then release it.`,
  },
]

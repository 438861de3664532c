import { accept, refuse, type Verdict } from '../verdict.ts'
import { changeBy } from './change.ts'
import type { CommandContext, CommandOf, PortOrderChange } from './commands.ts'
import type { PortOrderFacts } from './facts.ts'
import { saidOrNull } from './override.ts'

/** Puts an order on hold (R2.8); refused `REASON_MISSING` without a reason. */
export function hold(
  order: PortOrderFacts,
  { reason }: CommandOf<'hold'>,
  { now }: CommandContext,
): Verdict<PortOrderChange> {
  const holdReason = saidOrNull(reason)
  if (!holdReason) {
    return refuse({
      code: 'REASON_MISSING',
      message: 'An order is held for a reason, and none was given.',
      remedy: 'Say what the order waits for.',
      path: ['reason'],
    })
  }
  return accept(changeBy('hold', order, { patch: { heldAt: now, holdReason } }))
}

/** Lets a held order go on (R2.8). */
export function release(order: PortOrderFacts): Verdict<PortOrderChange> {
  return accept(changeBy('release', order, { patch: { heldAt: null, holdReason: null } }))
}

import { accept, refuse, type Verdict } from '../verdict.ts'
import { changeBy } from './change.ts'
import type { CommandContext, CommandOf, PortOrderChange } from './commands.ts'
import type { PortOrderFacts } from './facts.ts'
import { bestEffortWarnings, lockRefusal } from './locks.ts'
import { overridesOf, saidOrNull } from './override.ts'

/** How a locked order is cancelled all the same (R2.3). */
export const CANCEL_REMEDY = 'Call the winning carrier; when it agrees, cancel with an override that says so.'

/** Cancels the order (SUP 1) and frees its numbers (R2.3, R8.5): `LOCKED` near the FOC and when the supplements
 * are used up, unless overridden (R6.4). */
export function cancel(
  order: PortOrderFacts,
  { override }: CommandOf<'cancel'>,
  context: CommandContext,
): Verdict<PortOrderChange> {
  const locked = lockRefusal(order, context.now, CANCEL_REMEDY)
  if (locked && !saidOrNull(override)) return refuse(locked)
  const change = changeBy('cancel', order, {
    patch: { cancelledAt: context.now },
    freesNumbers: true,
    overrides: overridesOf('cancel', locked ? [locked.code] : [], override, context),
  })
  return accept(change, bestEffortWarnings(order, context.now))
}

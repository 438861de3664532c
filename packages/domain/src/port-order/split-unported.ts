import { accept, refuse, type Verdict } from '../verdict.ts'
import { changeBy } from './change.ts'
import type { CommandOf, PortOrderChange } from './commands.ts'
import type { PortOrderFacts } from './facts.ts'
import { hasMoved, movedCount, numbersInWords } from './tally.ts'

/**
 * Moves the numbers that did not port to a child order (R8.4). Refused `NOTHING_TO_SPLIT` unless at least one number ported
 * and at least one did not. A number whose test call failed has ported (R7.3), one ported back is no longer this order's.
 */
export function splitUnported(
  order: PortOrderFacts,
  { unported }: CommandOf<'split_unported'>,
): Verdict<PortOrderChange> {
  const splitOff = unported
    .filter(({ outcome }) => !hasMoved(outcome) && outcome !== 'ported_back')
    .map(({ number }) => number)
  const moved = movedCount(order.tally)
  if (moved > 0 && splitOff.length > 0) return accept(changeBy('split_unported', order, { splitOff }))
  return refuse({
    code: 'NOTHING_TO_SPLIT',
    message: `A split wants numbers that ported and numbers that did not; here ${moved} ported and ${splitOff.length} did not.`,
    remedy:
      moved > 0
        ? `All the order's numbers are accounted for, ${numbersInWords(moved)}; go on with the test calls.`
        : `Record which numbers ported; when none did, ${order.tally.ported_back > 0 ? '' : 'reschedule the FOC or '}cancel.`,
    path: ['numbers'],
  })
}

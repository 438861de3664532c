import { accept, type Refusal, refuse, type Verdict } from '../verdict.ts'
import { changeBy } from './change.ts'
import type { CommandOf, PortOrderChange } from './commands.ts'
import type { NumberTally, PortOrderFacts } from './facts.ts'
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
  const nothing = nothingToSplit(order.tally, splitOff.length)
  return nothing ? refuse(nothing) : accept(changeBy('split_unported', order, { splitOff }))
}

/** Why there is nothing to split of an order with `unmoved` numbers that did not port; null when there is. */
export function nothingToSplit(tally: NumberTally, unmoved: number): Refusal | null {
  const moved = movedCount(tally)
  if (moved > 0 && unmoved > 0) return null
  return {
    code: 'NOTHING_TO_SPLIT',
    message: `A split wants numbers that ported and numbers that did not; here ${moved} ported and ${unmoved} did not.`,
    remedy:
      moved > 0
        ? `All the order's numbers are accounted for, ${numbersInWords(moved)}; go on with the test calls.`
        : `Record which numbers ported; when none did, ${tally.ported_back > 0 ? '' : 'reschedule the FOC or '}cancel.`,
    path: ['numbers'],
  }
}

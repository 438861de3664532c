import type { NumberOutcome } from '@portday/schema/dashboard'
import { isReleased } from './tonight.ts'
import type { ShownNumber, ShownOrder } from './with-taps.ts'

/** Where a number stands, as somebody with a telephone in hand asks. */
export type Standing = 'to_test' | 'passed' | 'no_call' | 'stuck' | 'back' | 'not_due'

const STANDING = {
  PENDING: 'to_test',
  PORTED: 'to_test',
  TESTED: 'passed',
  TEST_FAILED: 'no_call',
  FAILED: 'stuck',
  PORTED_BACK: 'back',
} as const satisfies Record<NumberOutcome, Standing>

export type Counts = Readonly<Record<Standing, number>>

export function standingOf({ outcome }: ShownNumber, isItsOrderReleased: boolean): Standing {
  return outcome === 'PENDING' && !isItsOrderReleased ? 'not_due' : STANDING[outcome]
}

/** How many numbers of these orders stand where. */
export function countsOf(orders: readonly ShownOrder[], now: Date): Counts {
  const counts = { to_test: 0, passed: 0, no_call: 0, stuck: 0, back: 0, not_due: 0 }
  for (const order of orders) {
    const released = isReleased(order, now)
    for (const number of order.numbers) counts[standingOf(number, released)] += 1
  }
  return counts
}

/** How many numbers of an order have each outcome. */
export function tallyOf({ numbers }: Pick<ShownOrder, 'numbers'>): Readonly<Record<NumberOutcome, number>> {
  const tally = { PENDING: 0, PORTED: 0, TESTED: 0, TEST_FAILED: 0, FAILED: 0, PORTED_BACK: 0 }
  for (const { outcome } of numbers) tally[outcome] += 1
  return tally
}

/** The same as the rules spell it. */
export function rulesTallyOf(order: Pick<ShownOrder, 'numbers'>) {
  const { PENDING, PORTED, TESTED, TEST_FAILED, FAILED, PORTED_BACK } = tallyOf(order)
  return {
    pending: PENDING,
    ported: PORTED,
    tested: TESTED,
    test_failed: TEST_FAILED,
    failed: FAILED,
    ported_back: PORTED_BACK,
  }
}

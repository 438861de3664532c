import { type Standing, standingOf } from './counts.ts'
import { isReleased } from './tonight.ts'
import type { ShownNumber, ShownOrder } from './with-taps.ts'

export const SHOWN = ['to_test', 'trouble', 'passed', 'all'] as const
export type Shown = (typeof SHOWN)[number]

export const SHOWN_WORDS = {
  to_test: 'To test',
  trouble: 'Trouble',
  passed: 'Passed',
  all: 'All',
} as const satisfies Record<Shown, string>

const STANDINGS: Record<Exclude<Shown, 'all'>, readonly Standing[]> = {
  to_test: ['to_test'],
  trouble: ['no_call', 'stuck'],
  passed: ['passed'],
}

/** Whether a number is in a view. One whose tap was refused is trouble, whatever is on record. */
export function isShown(number: ShownNumber, isItsOrderReleased: boolean, shown: Shown): boolean {
  if (shown === 'all') return true
  if (shown === 'trouble' && number.tap?.state === 'refused') return true
  return STANDINGS[shown].includes(standingOf(number, isItsOrderReleased))
}

/** How many numbers are in each view. */
export function shownCounts(orders: readonly ShownOrder[], now: Date): Record<Shown, number> {
  const counts = { to_test: 0, trouble: 0, passed: 0, all: 0 }
  for (const order of orders) {
    const released = isReleased(order, now)
    for (const number of order.numbers) {
      for (const shown of SHOWN) if (isShown(number, released, shown)) counts[shown] += 1
    }
  }
  return counts
}

/** Whether the digits that were typed end the number, or stand somewhere in it. */
export function matchesDigits({ number }: Pick<ShownNumber, 'number'>, typed: string): boolean {
  const digits = typed.replace(/\D/g, '')
  if (digits === '') return true
  return digits.length <= 4 ? number.endsWith(digits) || number.slice(-4).startsWith(digits) : number.includes(digits)
}

import { Temporal } from 'temporal-polyfill'
import type { PortOrderFacts } from '../port-order/facts.ts'
import type { Warning } from '../verdict.ts'

/** Calendar days between FOCs of one migration that are to be expected (R8.1). */
const EXPECTED_DAYS = 3

/** Calendar days between the first and the last FOC of the live orders; null with fewer than two FOCs (R8.1). */
export function staggerDaysOf(orders: readonly PortOrderFacts[]): number | null {
  const dates = orders
    .flatMap(({ foc, cancelledAt }) => (foc && !cancelledAt ? [foc.date] : []))
    .sort(Temporal.PlainDate.compare)
  const [first, last] = [dates.at(0), dates.at(-1)]
  return first && last && dates.length > 1 ? first.until(last).days : null
}

/** `STAGGER_WIDE` when the FOCs are more than three calendar days apart (R8.1). */
export function staggerWarnings(orders: readonly PortOrderFacts[]): Warning[] {
  const days = staggerDaysOf(orders)
  if (days === null || days <= EXPECTED_DAYS) return []
  return [
    {
      code: 'STAGGER_WIDE',
      message: `The first and the last FOC are ${days} calendar days apart; up to ${EXPECTED_DAYS} are to be expected.`,
      remedy: 'Ask the carriers for one date, or plan the days on which the numbers live on two platforms.',
      path: ['portOrders'],
    },
  ]
}

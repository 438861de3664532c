import { Temporal } from 'temporal-polyfill'
import type { PortOrderFacts } from '../port-order/facts.ts'
import type { Warning } from '../verdict.ts'

/** Calendar days between FOCs of one migration that are to be expected (R8.1). */
const EXPECTED_DAYS = 3

interface Released {
  readonly id: string
  readonly date: Temporal.PlainDate
}

/** The live orders that have a FOC, by its date; equals as they come. */
function byDate(orders: readonly PortOrderFacts[]): Released[] {
  return orders
    .flatMap(({ id, foc, cancelledAt }) => (foc && !cancelledAt ? [{ id, date: foc.date }] : []))
    .sort((a, b) => Temporal.PlainDate.compare(a.date, b.date))
}

/** Calendar days between the first and the last FOC of the live orders; null with fewer than two FOCs (R8.1). */
export function staggerDaysOf(orders: readonly PortOrderFacts[]): number | null {
  const released = byDate(orders)
  const [first, last] = [released.at(0), released.at(-1)]
  return first && last && released.length > 1 ? first.date.until(last.date).days : null
}

/** `STAGGER_WIDE` when the FOCs are more than three calendar days apart (R8.1), of the order with the last one. */
export function staggerWarnings(orders: readonly PortOrderFacts[]): Warning[] {
  const days = staggerDaysOf(orders)
  const last = byDate(orders).at(-1)
  if (!last || days === null || days <= EXPECTED_DAYS) return []
  return [
    {
      code: 'STAGGER_WIDE',
      message: `The first and the last FOC are ${days} calendar days apart; up to ${EXPECTED_DAYS} are to be expected.`,
      remedy: 'Ask the carriers for one date, or plan the days on which the numbers live on two platforms.',
      path: ['portOrders'],
      portOrderId: last.id,
    },
  ]
}

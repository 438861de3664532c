import { Temporal } from 'temporal-polyfill'
import type { PortOrderFacts } from '../port-order/facts.ts'
import { accept, refuse, type Verdict } from '../verdict.ts'
import { lastOf, quoteLiveOrders } from './go-live.ts'

/**
 * Judges a migration's target go-live (R3.5). Refuses `TARGET_TOO_EARLY` a date before the latest estimate of the slowest
 * live order (its FOC date if it has one), naming that date: it is the earliest that works. Warns `TARGET_WITHOUT_MARGIN`
 * from there up to the quote. Without a live order any date will do.
 */
export function judgeTarget(
  orders: readonly PortOrderFacts[],
  targetDate: Temporal.PlainDate,
  now: Temporal.Instant,
): Verdict<{ slowestPortOrderId: string | null }> {
  const quotes = quoteLiveOrders(orders, now)
  const [slowest, quoted] = [lastOf(quotes, 'latest'), lastOf(quotes, 'earliest')]
  if (!slowest || !quoted) return accept({ slowestPortOrderId: null })
  const isBefore = (date: Temporal.PlainDate) => Temporal.PlainDate.compare(targetDate, date) < 0

  if (isBefore(slowest.latest)) {
    const { order, latest } = slowest
    const reason = order.foc ? `has its FOC on ${latest}` : `may take until ${latest}`
    return refuse({
      code: 'TARGET_TOO_EARLY',
      message: `${targetDate} is too early: the order at ${order.carrier.name} ${reason}.`,
      remedy: `Set a target of ${latest} or later.`,
      path: ['targetDate'],
      portOrderId: order.id,
    })
  }
  const value = { slowestPortOrderId: slowest.order.id }
  if (!isBefore(quoted.earliest)) return accept(value)
  return accept(value, [
    {
      code: 'TARGET_WITHOUT_MARGIN',
      message: `${targetDate} leaves no room for a rejection: the order at ${quoted.order.carrier.name} is quoted for ${quoted.earliest}.`,
      remedy: `Plan on ${quoted.earliest} or later, or tell the customer that the date may slip.`,
      path: ['targetDate'],
      portOrderId: quoted.order.id,
    },
  ])
}

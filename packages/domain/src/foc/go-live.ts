import { Temporal } from 'temporal-polyfill'
import { addBusinessDays, calendarOf, subtractBusinessDays } from '../calendar/business-day.ts'
import { localDate } from '../calendar/local-time.ts'
import type { PortOrderFacts } from '../port-order/facts.ts'
import { estimateOfOrder } from './estimate.ts'

/** Business days that one rejection may cost, in every quote without a FOC (R3.4). */
const REJECTION_BUSINESS_DAYS = 10
const BUSINESS_DAYS_A_WEEK = 5
const DAYS_A_WEEK = 7

/** The last day on which an order's LOA may go in for the target to hold (R3.5). */
export interface SubmitBy {
  readonly portOrderId: string
  readonly date: Temporal.PlainDate
  /** The LOA went in after that day, or sent now it would be received after it. */
  readonly late: boolean
}

/** What to promise a customer (R3.4). */
export interface GoLiveQuote {
  readonly earliest: Temporal.PlainDate
  /** Weeks to plan, rounded up. */
  readonly weeks: number
  readonly slowestPortOrderId: string
  /** With a target: one row for each live order without a FOC, in the orders' order (R3.5). */
  readonly submitBy: readonly SubmitBy[]
}

/** An order as the plan of its migration sees it. */
interface OrderQuote {
  readonly order: PortOrderFacts
  /** The FOC date, or the estimate's latest. */
  readonly latest: Temporal.PlainDate
  /** The FOC date, or the latest with room for one rejection. */
  readonly earliest: Temporal.PlainDate
  readonly weeks: number
}

/**
 * The quote of a migration: that of its slowest live (not cancelled) order, the first of equals (R3.4). A recorded FOC
 * replaces the estimate. Null without a live order.
 */
export function goLiveQuote(
  orders: readonly PortOrderFacts[],
  targetDate: Temporal.PlainDate | null,
  now: Temporal.Instant,
): GoLiveQuote | null {
  const quotes = quoteLiveOrders(orders, now)
  const slowest = lastOf(quotes, 'earliest')
  if (!slowest) return null
  const withoutFoc = quotes.map(({ order }) => order).filter((order) => order.foc === null)
  return {
    earliest: slowest.earliest,
    weeks: slowest.weeks,
    slowestPortOrderId: slowest.order.id,
    submitBy: targetDate ? withoutFoc.map((order) => submitBy(order, targetDate, now)) : [],
  }
}

/** Each live order with its own dates, in the orders' order. */
export function quoteLiveOrders(orders: readonly PortOrderFacts[], now: Temporal.Instant): OrderQuote[] {
  return orders.filter((order) => order.cancelledAt === null).map((order) => quoteOrder(order, now))
}

/** The quote whose date is the last, the first of equals. */
export function lastOf(quotes: readonly OrderQuote[], date: 'latest' | 'earliest'): OrderQuote | undefined {
  const [first, ...others] = quotes
  return others.reduce<OrderQuote | undefined>(
    (last, quote) => (last && Temporal.PlainDate.compare(quote[date], last[date]) > 0 ? quote : last),
    first,
  )
}

function quoteOrder(order: PortOrderFacts, now: Temporal.Instant): OrderQuote {
  if (order.foc) {
    const { date } = order.foc
    const days = localDate(now, order.timeZone).until(date).days
    return { order, latest: date, earliest: date, weeks: Math.ceil(Math.max(days, 0) / DAYS_A_WEEK) }
  }
  const { countedFrom, latest, businessDays } = estimateOfOrder(order, now)
  const days = businessDays.max + REJECTION_BUSINESS_DAYS
  const earliest = addBusinessDays(countedFrom, days, calendarOf(order.carrier))
  return { order, latest, earliest, weeks: Math.ceil(days / BUSINESS_DAYS_A_WEEK) }
}

function submitBy(order: PortOrderFacts, targetDate: Temporal.PlainDate, now: Temporal.Instant): SubmitBy {
  const { countedFrom, businessDays } = estimateOfOrder(order, now)
  const date = subtractBusinessDays(targetDate, businessDays.max, calendarOf(order.carrier))
  return { portOrderId: order.id, date, late: Temporal.PlainDate.compare(countedFrom, date) > 0 }
}

import { Temporal } from 'temporal-polyfill'
import { businessDaysBetween, calendarOf, dayOfReceipt } from '../calendar/business-day.ts'
import type { CarrierFacts } from '../carrier/carrier.ts'

/** Submissions that a carrier answered with a FOC. */
export interface AnsweredSubmissions {
  readonly submittedAt: Temporal.Instant
  /** The date of the first commitment that followed. */
  readonly focDate: Temporal.PlainDate
  readonly orders: number
}

/** Business days from the day of receipt to the first FOC's date, as they really were. */
export interface LeadTimes {
  readonly count: number
  readonly median: number
  /** A tenth took so long or less. */
  readonly p10: number
  /** Nine tenths took so long or less: the one to plan on. */
  readonly p90: number
}

/**
 * How long a carrier took (R3), counted as its estimates are (R4.2, R4.3), so that the two can be laid side by side. What was
 * entered after the fact, with a FOC before the submission, says nothing and is left out. Null when nothing is left.
 */
export function leadTimesOf(answered: readonly AnsweredSubmissions[], carrier: CarrierFacts): LeadTimes | null {
  const calendar = calendarOf(carrier)
  const taken = answered
    .map(({ submittedAt, focDate, orders }) => ({ receivedOn: dayOfReceipt(submittedAt, carrier), focDate, orders }))
    .filter(({ receivedOn, focDate }) => Temporal.PlainDate.compare(receivedOn, focDate) <= 0)
    .map(({ receivedOn, focDate, orders }) => ({ days: businessDaysBetween(receivedOn, focDate, calendar), orders }))
    .sort((a, b) => a.days - b.days)
  const count = taken.reduce((sum, { orders }) => sum + orders, 0)
  if (count === 0) return null
  return {
    count,
    median: nearestRank(taken, count, 50),
    p10: nearestRank(taken, count, 10),
    p90: nearestRank(taken, count, 90),
  }
}

/** The smallest of the values, each so often, that `percent` of all do not exceed: always one that occurred. */
function nearestRank(
  ascending: readonly { readonly days: number; readonly orders: number }[],
  count: number,
  percent: number,
): number {
  const rank = Math.ceil((count * percent) / 100)
  let passed = 0
  for (const { days, orders } of ascending) {
    passed += orders
    if (passed >= rank) return days
  }
  return 0
}

import type { Temporal } from 'temporal-polyfill'
import {
  addBusinessDays,
  type BusinessCalendar,
  calendarOf,
  dayOfReceipt,
  nextBusinessDay,
  subtractBusinessDays,
} from '../calendar/business-day.ts'
import type { BusinessDayRange } from '../carrier/carrier.ts'
import { focBusinessDays } from '../carrier/carrier-type.ts'
import type { PortOrderFacts } from '../port-order/facts.ts'

/** The window in which a FOC is to be expected (R3.2). */
export interface FocEstimate {
  /** Day 0, a business day of the losing carrier (R4.2). */
  readonly countedFrom: Temporal.PlainDate
  readonly earliest: Temporal.PlainDate
  readonly latest: Temporal.PlainDate
  readonly businessDays: BusinessDayRange
  /** Nothing is submitted yet: the window moves with every day that passes. */
  readonly assumesSubmissionToday: boolean
}

/** The window from a day of receipt on (R3.2, R4.3). */
export function estimateFoc(count: {
  readonly businessDays: BusinessDayRange
  readonly calendar: BusinessCalendar
  readonly countedFrom: Temporal.PlainDate
  readonly assumesSubmissionToday?: boolean
}): FocEstimate {
  const { businessDays, calendar, countedFrom, assumesSubmissionToday = false } = count
  return {
    countedFrom,
    earliest: addBusinessDays(countedFrom, businessDays.min, calendar),
    latest: addBusinessDays(countedFrom, businessDays.max, calendar),
    businessDays,
    assumesSubmissionToday,
  }
}

/** What a window hangs on. */
export type EstimatedOrder = Pick<PortOrderFacts, 'stage' | 'submittedAt' | 'carrier'>

/**
 * The window of an order: from the day its LOA was received, or as if submitted now while it is `loa_pending` (R3.2):
 * past the carrier's cutoff that is received on its next business day (R4.2).
 * A rejection adds its days (R3.3) by the next submission, which starts the count anew.
 */
export function estimateOfOrder(order: EstimatedOrder, now: Temporal.Instant): FocEstimate {
  const { carrier } = order
  const submittedAt = order.stage === 'loa_pending' ? null : order.submittedAt
  return estimateFoc({
    businessDays: focBusinessDays(carrier),
    calendar: calendarOf(carrier),
    countedFrom: dayOfReceipt(submittedAt ?? now, carrier),
    assumesSubmissionToday: submittedAt === null,
  })
}

/**
 * The days of receipt, both included, whose window overlaps the days from `from` to `to` (R3.2, R4.3): the way back from a
 * window to its day 0. No day of receipt lies between when `first` is after `last`.
 */
export function receivedFor(
  { from, to }: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
  { businessDays, calendar }: { readonly businessDays: BusinessDayRange; readonly calendar: BusinessCalendar },
): { readonly first: Temporal.PlainDate; readonly last: Temporal.PlainDate } {
  return {
    first: subtractBusinessDays(nextBusinessDay(from, calendar), businessDays.max, calendar),
    last: subtractBusinessDays(to, businessDays.min, calendar),
  }
}

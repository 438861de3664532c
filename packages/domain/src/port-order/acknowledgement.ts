import { Temporal } from 'temporal-polyfill'
import { addBusinessDays, calendarOf, dayOfReceipt } from '../calendar/business-day.ts'
import { endOfDay } from '../calendar/local-time.ts'
import type { PortOrderFacts } from './facts.ts'

/**
 * When the acknowledgement of the current submission is due: the end of the last business day that the winning carrier
 * has for it (R3.3), in the order's zone; null before a submission.
 */
export function acknowledgementDueAt(order: PortOrderFacts): Temporal.Instant | null {
  const dueOn = acknowledgementDueOn(order)
  return dueOn && endOfDay(dueOn, order.timeZone)
}

/** The last day on which the acknowledgement is in time (R3.3); null before a submission. */
export function acknowledgementDueOn(order: PortOrderFacts): Temporal.PlainDate | null {
  if (!order.submittedAt) return null
  const received = dayOfReceipt(order.submittedAt, order.carrier)
  return addBusinessDays(received, order.winningCarrier.acknowledgementBusinessDays, calendarOf(order.carrier))
}

/** Whether the submission has gone unacknowledged for too long (R3.3). */
export function isAcknowledgementOverdue(order: PortOrderFacts, now: Temporal.Instant): boolean {
  if (order.stage !== 'loa_submitted' || order.acknowledgedAt) return false
  const dueAt = acknowledgementDueAt(order)
  return dueAt !== null && Temporal.Instant.compare(now, dueAt) >= 0
}

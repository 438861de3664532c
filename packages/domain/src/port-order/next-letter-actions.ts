import { Temporal } from 'temporal-polyfill'
import { addBusinessDays, calendarOf } from '../calendar/business-day.ts'
import { localDate } from '../calendar/local-time.ts'
import { LEGAL_BUSINESS_DAYS } from '../carrier/carrier-type.ts'
import { isRejectionFamily, REJECTION_FAMILIES } from '../carrier/rejection-reasons.ts'
import { estimateOfOrder } from '../foc/estimate.ts'
import { acknowledgementDueOn, isAcknowledgementOverdue } from './acknowledgement.ts'
import type { PortOrderFacts } from './facts.ts'
import type { NextAction } from './next-action.ts'

/** Up to the FOC (R5, R14.3). */
export const LETTER_ACTIONS: readonly NextAction[] = [
  { during: ['loa_pending'], say: mendRejection },
  { during: ['loa_pending'], say: getLetter },
  { during: ['loa_pending'], say: fillIn },
  { during: ['loa_pending'], say: writeAsTheCsr },
  { during: ['loa_pending'], say: callCarrier },
  { during: ['loa_pending'], say: submit },
  { during: ['loa_submitted'], say: chaseAcknowledgement },
  { during: ['loa_submitted'], say: escalateByLaw },
  { during: ['loa_submitted'], say: awaitFoc },
]

function mendRejection({ rejectedAt, rejectedFamilies, carrier, timeZone }: PortOrderFacts): string | null {
  if (!rejectedAt) return null
  const remedies = rejectedFamilies.filter(isRejectionFamily).map((family) => REJECTION_FAMILIES[family].remedy)
  return `Mend what ${carrier.name} rejected on ${localDate(rejectedAt, timeZone)}, and nothing else. ${remedies.join(' ')}`.trim()
}

function getLetter({ letter, carrier, accountNumber }: PortOrderFacts): string | null {
  if (letter) return null
  const account = accountNumber === null ? '' : ` for account ${accountNumber}`
  return `Get the CSR of ${carrier.name}${account}, and have the account owner sign the LOA.`
}

function fillIn({ letter }: PortOrderFacts): string | null {
  if (!letter || letter.missingFields.length === 0) return null
  return `Fill in on the LOA: ${letter.missingFields.join(', ')}.`
}

function writeAsTheCsr({ letter, carrier }: PortOrderFacts): string | null {
  if (!letter || letter.blockingFields.length === 0) return null
  return `Write on the LOA as the CSR of ${carrier.name} has it: ${letter.blockingFields.join(', ')}.`
}

function callCarrier({ carrierCallRecorded, carrier }: PortOrderFacts): string | null {
  if (carrierCallRecorded) return null
  return `Have the customer call ${carrier.name} to confirm account number, BTN and legal name, and record the call.`
}

function submit(order: PortOrderFacts, now: Temporal.Instant): string {
  const { winningCarrier: winning, carrier } = order
  return `Submit the LOA to ${winning.name}; sent today, ${carrier.name} gives a FOC by ${estimateOfOrder(order, now).latest}.`
}

function chaseAcknowledgement(order: PortOrderFacts, now: Temporal.Instant): string | null {
  if (order.acknowledgedAt) return null
  const dueOn = acknowledgementDueOn(order)
  if (isAcknowledgementOverdue(order, now)) {
    return `Ask ${order.winningCarrier.name} whether the LOA arrived: it was to acknowledge it by ${dueOn}.`
  }
  return `Record the acknowledgement of ${order.winningCarrier.name}, due by ${dueOn}.`
}

/** A reason to press the carrier, beside the plan that counts on its usual days (R3.6). */
function escalateByLaw(order: PortOrderFacts, now: Temporal.Instant): string | null {
  const { carrier } = order
  const { countedFrom, latest, assumesSubmissionToday } = estimateOfOrder(order, now)
  const days = LEGAL_BUSINESS_DAYS[carrier.type]
  const until = addBusinessDays(countedFrom, days, calendarOf(carrier))
  const today = localDate(now, order.timeZone)
  const isPast = (date: Temporal.PlainDate) => Temporal.PlainDate.compare(today, date) > 0
  if (assumesSubmissionToday || isPast(latest) || Temporal.PlainDate.compare(today, until) < 0) return null
  return `Escalate to ${carrier.name} (${carrier.escalationRoute}): regulation gives it ${days} business days, to ${until}, and there is no FOC.`
}

function awaitFoc(order: PortOrderFacts, now: Temporal.Instant): string {
  const { earliest, latest } = estimateOfOrder(order, now)
  const name = order.carrier.name
  if (Temporal.PlainDate.compare(localDate(now, order.timeZone), latest) > 0) {
    return `Escalate to ${name} (${order.carrier.escalationRoute}): its FOC was to come by ${latest}.`
  }
  return `Record the FOC when ${name} gives it, for a date between ${earliest} and ${latest}.`
}

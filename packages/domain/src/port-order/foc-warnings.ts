import { Temporal } from 'temporal-polyfill'
import { localDate } from '../calendar/local-time.ts'
import { judgeCommitment } from '../foc/judge-commitment.ts'
import type { RuleCode, Warning } from '../verdict.ts'
import type { PortOrderFacts } from './facts.ts'
import { focDay, focInWords } from './foc-day.ts'
import { OPEN_STAGES } from './stage.ts'
import type { StandingRule } from './standing-rule.ts'
import { numbersInWords } from './tally.ts'

/** How long before the FOC somebody has to be reachable at night (R14.3). */
const NIGHT_CONTACT_DAYS = 7

/** What can hurt a commitment while it is in force. */
export const FOC_RULES: readonly StandingRule[] = [
  { during: ['foc_received', 'port_day'], warn: unconfirmed },
  { during: OPEN_STAGES, warn: slipped },
  { during: ['foc_received', 'port_day'], warn: nightContactMissing },
  { during: ['foc_received', 'port_day'], warn: past },
  { during: ['foc_received'], warn: farAhead },
]

function unconfirmed({ foc, winningCarrier: winning }: PortOrderFacts): Warning[] {
  if (foc?.confirmedAt !== null) return []
  return [
    {
      code: 'FOC_NOT_CONFIRMED',
      message: `Nobody of ${winning.name} has confirmed the FOC of ${focInWords(foc)}.`,
      remedy: `Call ${winning.name}, have date and time confirmed, and record who confirmed them.`,
      path: ['foc', 'confirmedAt'],
    },
  ]
}

function slipped({ foc, focSlips, focSlippedFrom }: PortOrderFacts): Warning[] {
  if (!foc || focSlips === 0) return []
  const told = foc.customerToldBy ? `; ${foc.customerToldBy} told the customer` : ''
  return [
    {
      code: 'FOC_SLIPPED',
      message: `The FOC moved from ${focSlippedFrom} to ${focInWords(foc)} (${foc.reason ?? 'no reason given'})${told}.`,
      remedy: 'Tell the customer, move the go-live, and record the new FOC on the deal.',
      path: ['foc', 'date'],
    },
  ]
}

/** Whether nobody can be reached on the port night though it is near (R14.3). */
export function isNightContactMissing(order: PortOrderFacts, now: Temporal.Instant): boolean {
  const { foc, carrier, winningCarrier, timeZone } = order
  const reachable = (carrier.answersAtNight && carrier.escalationPhone !== null) || winningCarrier.nocPhone !== null
  if (!foc || reachable) return false
  const from = focDay(foc, order).subtract({ days: NIGHT_CONTACT_DAYS })
  return Temporal.PlainDate.compare(localDate(now, timeZone), from) >= 0
}

function nightContactMissing(order: PortOrderFacts, now: Temporal.Instant): Warning[] {
  if (!order.foc || !isNightContactMissing(order, now)) return []
  const { carrier, winningCarrier: winning, foc } = order
  return [
    {
      code: 'NIGHT_CONTACT_MISSING',
      message: `No number of ${carrier.name} or ${winning.name} answers at night, and the FOC is ${focInWords(foc)}.`,
      remedy: `Ask ${winning.name} for its porting NOC's number before port day.`,
      path: ['winningCarrier', 'nocPhone'],
    },
  ]
}

function past(order: PortOrderFacts, now: Temporal.Instant): Warning[] {
  if (order.tally.pending === 0) return []
  const remedy = `Record what became of the ${numbersInWords(order.tally.pending)} without an outcome.`
  return commitmentWarnings(order, now, 'FOC_IN_PAST').map((warning) => ({ ...warning, remedy }))
}

function farAhead(order: PortOrderFacts, now: Temporal.Instant): Warning[] {
  return commitmentWarnings(order, now, 'FOC_FAR_AHEAD')
}

/** What R6.2 says of the commitment on record, by its date; what it would refuse was settled when it was recorded. */
function commitmentWarnings(order: PortOrderFacts, now: Temporal.Instant, code: RuleCode): Warning[] {
  if (!order.foc) return []
  const { date, timeZone } = order.foc
  const onRecord = { date, time: null, timeZone, occurrence: null, override: 'on record' }
  const judged = judgeCommitment(order, onRecord, now)
  if (!judged.ok) return []
  return judged.warnings
    .filter((warning) => warning.code === code)
    .map((warning) => ({ ...warning, path: ['foc', 'date'] }))
}

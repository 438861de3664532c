import { Temporal } from 'temporal-polyfill'
import { addBusinessDays, calendarOf } from '../calendar/business-day.ts'
import { localDate } from '../calendar/local-time.ts'
import type { Commitment } from '../foc/commitment.ts'
import { type JudgedCommitment, judgeCommitment } from '../foc/judge-commitment.ts'
import { accept, type Refusal, refuse, type Verdict } from '../verdict.ts'
import { changeBy } from './change.ts'
import type { CommandContext, CommandOf, PortOrderChange } from './commands.ts'
import type { PortOrderFacts } from './facts.ts'
import { fillInTime, fillsInTime } from './fill-in-time.ts'
import { focInWords } from './foc-day.ts'
import { focMissing } from './foc-missing.ts'
import { bestEffortWarnings, lockRefusal } from './locks.ts'
import { overridesOf, saidOrNull } from './override.ts'

type RescheduleFoc = CommandOf<'reschedule_foc'>

const UNBOUND = 'If the carrier moved the date itself, say so with requestedBy: CARRIER'

/** How a locked date is moved all the same: only by the carrier (R6.4). */
export const NEW_DATE_REMEDY = `${UNBOUND}; otherwise call the winning carrier.`

/**
 * Moves the commitment (R2.3, R6.5): refused without a reason, for the date that it has already, by R6.1 and R6.2, and
 * `LOCKED` where R6.4 binds a date of ours. The new commitment is unconfirmed. Where only the date was known, the same date
 * with a time fills the time in.
 */
export function rescheduleFoc(
  order: PortOrderFacts,
  command: RescheduleFoc,
  context: CommandContext,
): Verdict<PortOrderChange> {
  const { foc } = order
  if (!foc) return refuse(focMissing(order))
  if (fillsInTime(foc, command)) return fillInTime(order, foc, command, context.now)
  const { proposal, override } = command
  const isOurs = command.requestedBy !== 'carrier'
  const judged = judgeCommitment(order, { ...proposal, override }, context.now)
  const refusals = [
    ...reasonMissing(command),
    ...(judged.ok ? sameRelease(foc, judged.value) : judged.refusals),
    ...(isOurs ? boundByLocks(order, proposal.date, context.now) : []),
  ]
  if (!judged.ok || refusals.length > 0) return refuse(...refusals)

  const { overridden, ...release } = judged.value
  const change = changeBy('reschedule_foc', order, {
    patch: {
      focSlips: order.focSlips + 1,
      focSlippedFrom: foc.date,
      supplementsAfterFoc: order.supplementsAfterFoc + (isOurs ? 1 : 0),
    },
    foc: movedCommitment(release, command, context),
    overrides: overridesOf('reschedule_foc', overridden, override, context),
  })
  return accept(change, [...judged.warnings, ...(isOurs ? bestEffortWarnings(order, context.now) : [])])
}

function movedCommitment(
  release: Pick<Commitment, 'date' | 'at' | 'timeZone'>,
  { reason, requestedBy, customerToldBy }: RescheduleFoc,
  { now }: CommandContext,
): Commitment {
  return {
    ...release,
    source: 'email',
    confirmedAt: null,
    confirmedBy: null,
    confirmationNumber: null,
    reason: reason.trim(),
    requestedBy,
    customerToldBy: saidOrNull(customerToldBy),
    recordedAt: now,
  }
}

function reasonMissing({ reason }: RescheduleFoc): Refusal[] {
  if (reason.trim() !== '') return []
  return [
    {
      code: 'REASON_MISSING',
      message: 'A FOC moves for a reason, and none was given.',
      remedy: 'Say why the date moves, for the history of the order.',
      path: ['reason'],
    },
  ]
}

/** The same date without a time moves nothing either. */
function sameRelease(foc: Commitment, { date, at }: JudgedCommitment): Refusal[] {
  const isSame = date.equals(foc.date) && (at === null || foc.at?.equals(at) === true)
  if (!isSame) return []
  return [
    {
      code: 'VALUE_INVALID',
      message: `The FOC is ${focInWords(foc)} already.`,
      remedy: 'Give the date or time that it moves to; to confirm this one, confirm the FOC.',
      path: ['date'],
    },
  ]
}

function boundByLocks(order: PortOrderFacts, date: Temporal.PlainDate, now: Temporal.Instant): Refusal[] {
  const locked = lockRefusal(order, now, NEW_DATE_REMEDY)
  return [...(locked ? [locked] : []), ...tooSoon(order, date, now)]
}

function tooSoon(order: PortOrderFacts, date: Temporal.PlainDate, now: Temporal.Instant): Refusal[] {
  const { winningCarrier: winning, carrier, timeZone } = order
  const earliest = addBusinessDays(localDate(now, timeZone), winning.newDateBusinessDays, calendarOf(carrier))
  if (Temporal.PlainDate.compare(date, earliest) >= 0) return []
  return [
    {
      code: 'LOCKED',
      message: `${winning.name} takes a new date of ours from ${earliest} on, ${winning.newDateBusinessDays} business days away; ${date} is sooner.`,
      remedy: `Ask for ${earliest} or later. ${UNBOUND}.`,
      path: ['date'],
    },
  ]
}

import { Temporal } from 'temporal-polyfill'
import { formatInstant } from '../calendar/local-time.ts'
import { accept, type Refusal, refuse, type Verdict } from '../verdict.ts'
import { changeBy } from './change.ts'
import type { CommandContext, CommandOf, PortOrderChange } from './commands.ts'
import type { PortOrderFacts } from './facts.ts'
import { portingContactMissing } from './porting-contact.ts'

/**
 * Submits the letter (R2.3): refused for what the rules of the letter refuse (R5), and `VALUE_INVALID` for a submission in
 * the future, before the rejection that it answers, or more than a year ago. It answers an open rejection and has yet to be
 * acknowledged. Warns of what the letter's rules warn of, and `PORTING_CONTACT_MISSING` (R14.3).
 */
export function submitLoa(
  order: PortOrderFacts,
  { submittedAt, letter }: CommandOf<'submit_loa'>,
  { now }: CommandContext,
): Verdict<PortOrderChange> {
  const refusals = [
    ...inFuture(order, submittedAt, now),
    ...beforeRejection(order, submittedAt),
    ...longAgo(order, submittedAt, now),
    ...(letter.ok ? [] : letter.refusals),
  ]
  if (!letter.ok || refusals.length > 0) return refuse(...refusals)
  const change = changeBy('submit_loa', order, {
    patch: { submittedAt: submittedAt ?? now, acknowledgedAt: null, rejectedAt: null, rejectedFamilies: [] },
  })
  return accept(change, [...letter.warnings, ...portingContactMissing(order)])
}

function inFuture(order: PortOrderFacts, submittedAt: Temporal.Instant | null, now: Temporal.Instant): Refusal[] {
  if (!submittedAt || Temporal.Instant.compare(submittedAt, now) <= 0) return []
  return [
    {
      code: 'VALUE_INVALID',
      message: `The LOA can't have been submitted at ${formatInstant(submittedAt, order.timeZone)}: it is ${formatInstant(now, order.timeZone)}.`,
      remedy: 'Give the moment at which it was sent, or leave it out for now.',
      path: ['submittedAt'],
    },
  ]
}

/** An order may be entered after the fact, but a year later it is a mistyped date. */
const OLDEST_DAYS = 365

function longAgo(order: PortOrderFacts, submittedAt: Temporal.Instant | null, now: Temporal.Instant): Refusal[] {
  const oldest = now.subtract({ hours: OLDEST_DAYS * 24 })
  if (!submittedAt || Temporal.Instant.compare(submittedAt, oldest) >= 0) return []
  return [
    {
      code: 'VALUE_INVALID',
      message: `The LOA would have been submitted at ${formatInstant(submittedAt, order.timeZone)}, more than ${OLDEST_DAYS} days ago.`,
      remedy: 'Give the moment at which it was sent, or leave it out for now.',
      path: ['submittedAt'],
    },
  ]
}

function beforeRejection(order: PortOrderFacts, submittedAt: Temporal.Instant | null): Refusal[] {
  const { rejectedAt, timeZone, carrier } = order
  if (!submittedAt || !rejectedAt || Temporal.Instant.compare(submittedAt, rejectedAt) >= 0) return []
  return [
    {
      code: 'VALUE_INVALID',
      message: `The LOA can't have been submitted again at ${formatInstant(submittedAt, timeZone)}: ${carrier.name} rejected it at ${formatInstant(rejectedAt, timeZone)}.`,
      remedy: 'Give the moment at which it was sent again, or leave it out for now.',
      path: ['submittedAt'],
    },
  ]
}

import { Temporal } from 'temporal-polyfill'
import { formatInstant } from '../calendar/local-time.ts'
import { accept, type Refusal, refuse, type Verdict, type Warning } from '../verdict.ts'
import { changeBy } from './change.ts'
import type { CommandContext, CommandOf, PortOrderChange } from './commands.ts'
import type { PortOrderFacts } from './facts.ts'
import { latestRelease } from './foc-day.ts'
import { focMissing } from './foc-missing.ts'
import { overridesOf, saidOrNull } from './override.ts'
import { portBackUntil } from './port-back.ts'
import { hasOutcomes, movedCount, numbersInWords, unmovedCount } from './tally.ts'

/**
 * Completes the order (R2.7): every number ported and tested, and the port-back window over. With no outcome on any number
 * it takes the user's word for the port at the FOC. An override sets each refusal aside and is kept with its code; numbers that
 * did not move are free then (R8.5). No override completes an order of which no number lives on the platform.
 */
export function complete(
  order: PortOrderFacts,
  { override }: CommandOf<'complete'>,
  context: CommandContext,
): Verdict<PortOrderChange> {
  const onTheirWord = !hasOutcomes(order.tally)
  if (onTheirWord && !order.foc) return refuse(focMissing(order))
  if (!onTheirWord && movedCount(order.tally) === 0) return refuse(nothingPorted(order))
  const portedAt = onTheirWord && order.foc ? latestRelease(order.foc) : null
  const refusals = [
    ...(onTheirWord ? [] : [...notPorted(order), ...notTested(order)]),
    ...windowOpen(order, portedAt ?? order.tally.lastPortedAt, context.now),
  ]
  if (refusals.length > 0 && !saidOrNull(override)) return refuse(...refusals)
  const codes = refusals.map(({ code }) => code)
  const overrides = overridesOf('complete', codes, override, context)
  const change = changeBy('complete', order, {
    patch: { completedAt: context.now, ...(onTheirWord ? { numbersNotTested: true } : {}) },
    allNumbersPortedAt: portedAt,
    ...(!onTheirWord && unmovedCount(order.tally) > 0 ? { freesUnmoved: true } : {}),
    overrides,
  })
  return accept(change, onTheirWord ? [numbersNotTested(order)] : [])
}

/** The mark of an order that was completed on the user's word (R2.7). */
export function numbersNotTested({ carrier }: PortOrderFacts): Warning {
  return {
    code: 'NUMBERS_NOT_TESTED',
    message: `The order at ${carrier.name} was completed on the user's word: no test call is on record.`,
    remedy: 'Make a test call to every number from an outside line.',
    path: ['numbers'],
  }
}

/** There is nothing to complete: what was recorded says that no number lives on the winning carrier's platform. */
function nothingPorted({ tally, winningCarrier: winning }: PortOrderFacts): Refusal {
  const { pending, failed, ported_back: back } = tally
  return {
    code: 'NUMBERS_NOT_PORTED',
    message: `None of the order's numbers lives on ${winning.name}: ${pending} without an outcome, ${failed} failed, ${back} ported back.`,
    remedy:
      unmovedCount(tally) > 0
        ? 'Record those that ported since, or cancel the order.'
        : 'Cancel the order: what ported went back.',
    path: ['numbers'],
  }
}

function notPorted({ tally }: PortOrderFacts): Refusal[] {
  if (unmovedCount(tally) === 0) return []
  return [
    {
      code: 'NUMBERS_NOT_PORTED',
      message: `Of the order's numbers, ${tally.pending} have no outcome and ${tally.failed} failed to port; all have to be ported.`,
      remedy: 'Record those that ported since, and split the un-ported numbers off into a new order.',
      path: ['numbers'],
    },
  ]
}

function notTested({ tally }: PortOrderFacts): Refusal[] {
  const untested = tally.ported + tally.test_failed
  if (untested === 0) return []
  return [
    {
      code: 'NUMBERS_NOT_TESTED',
      message: `${numbersInWords(untested)} ported without a good test call (${tally.test_failed} with a bad one).`,
      remedy:
        'Make a test call to each from an outside line and record it, or complete with an override and its reason.',
      path: ['numbers'],
    },
  ]
}

function windowOpen(order: PortOrderFacts, portedAt: Temporal.Instant | null, now: Temporal.Instant): Refusal[] {
  const until = portedAt && portBackUntil(portedAt, order.winningCarrier)
  if (!until || Temporal.Instant.compare(until, now) <= 0) return []
  return [
    {
      code: 'PORT_BACK_WINDOW_OPEN',
      message: `The numbers can be ported back until ${formatInstant(until, order.timeZone)}; until then the order stays open.`,
      remedy: 'Complete it after that, or with an override and its reason.',
      path: ['stage'],
    },
  ]
}

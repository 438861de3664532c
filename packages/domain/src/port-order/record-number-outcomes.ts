import type { Temporal } from 'temporal-polyfill'
import { accept, type Refusal, refuse, type Verdict } from '../verdict.ts'
import { changeBy } from './change.ts'
import type { CommandContext, CommandOf, NumberFacts, OutcomeReport, PortOrderChange } from './commands.ts'
import type { NumberOutcome, PortOrderFacts } from './facts.ts'
import { namedOnOrder } from './named-numbers.ts'
import { beforeItMoved, outcomeTimeRefusals } from './outcome-time.ts'
import { hasMoved } from './tally.ts'

/**
 * From what is known of a number to what may be recorded next (R7.3). The same again, as two people tap it at night, changes
 * at most its note. Ported back is a command of its own (R10.2).
 */
export const OUTCOME_MOVES = {
  pending: ['ported', 'failed', 'tested', 'test_failed'],
  ported: ['ported', 'tested', 'test_failed'],
  tested: ['tested', 'test_failed'],
  test_failed: ['tested', 'test_failed'],
  failed: ['failed', 'ported', 'tested', 'test_failed'],
  ported_back: [],
} as const satisfies Record<NumberOutcome, readonly NumberOutcome[]>

/**
 * Records what became of numbers, all or none (R7.3). Refused: an empty list (`VALUE_MISSING`), a number twice or not on
 * the order, an outcome that can't follow the one on record (`OUTCOME_FORBIDS`), a time in the future or before the eve of
 * the FOC or before the number moved (`VALUE_INVALID`). A test call proves the port: it fills in when the number moved.
 */
export function recordNumberOutcomes(
  order: PortOrderFacts,
  { outcomes, numbers }: CommandOf<'record_number_outcomes'>,
  { now }: CommandContext,
): Verdict<PortOrderChange> {
  const named = namedOnOrder(
    outcomes.map(({ number }) => number),
    numbers,
    (index) => ['outcomes', index, 'number'],
    ['outcomes'],
  )
  const refusals = [
    ...named.refusals,
    ...outcomes.flatMap((report, index) => [
      ...forbiddenMove(named.found.get(index), report, index),
      ...outcomeTimeRefusals(order, report.at, index, now),
      ...beforeItMoved(order, named.found.get(index), report, index),
    ]),
  ]
  if (refusals.length > 0) return refuse(...refusals)
  return accept(
    changeBy('record_number_outcomes', order, {
      numbers: outcomes.flatMap((report, index) => {
        const number = named.found.get(index)
        return number ? [withOutcome(number, report, now)] : []
      }),
    }),
  )
}

function withOutcome(number: NumberFacts, { outcome, note, at }: OutcomeReport, now: Temporal.Instant): NumberFacts {
  const happenedAt = at ?? now
  return {
    ...number,
    outcome,
    portedAt: hasMoved(outcome) ? (number.portedAt ?? happenedAt) : null,
    testedAt: outcome === 'tested' ? (number.testedAt ?? happenedAt) : null,
    note: note ?? number.note,
  }
}

function forbiddenMove(number: NumberFacts | undefined, { outcome }: OutcomeReport, index: number): Refusal[] {
  if (!number) return []
  const allowed: readonly NumberOutcome[] = OUTCOME_MOVES[number.outcome]
  if (allowed.includes(outcome)) return []
  return [
    {
      code: 'OUTCOME_FORBIDS',
      message: `${number.number} is ${number.outcome}; ${outcome} can't follow that.`,
      remedy: remedyFor(allowed, outcome),
      path: ['outcomes', String(index), 'outcome'],
    },
  ]
}

function remedyFor(allowed: readonly NumberOutcome[], wanted: NumberOutcome): string {
  if (allowed.length === 0) return 'Create a new order: a number that was ported back comes again only as a new port.'
  if (wanted === 'ported_back') return 'Ask for a port-back with its reason: it is a command of its own.'
  return `Record one of: ${allowed.join(', ')}.`
}

import { Temporal } from 'temporal-polyfill'
import { formatInstant, startOfDay } from '../calendar/local-time.ts'
import type { Refusal } from '../verdict.ts'
import type { NumberFacts, OutcomeReport } from './commands.ts'
import type { PortOrderFacts } from './facts.ts'
import { focDay } from './foc-day.ts'

/** `VALUE_INVALID` for an outcome in the future, or before the eve of the FOC: carriers release hours early, never days. */
export function outcomeTimeRefusals(
  order: PortOrderFacts,
  at: Temporal.Instant | null,
  index: number,
  now: Temporal.Instant,
): Refusal[] {
  if (!at) return []
  const eve = order.foc && startOfDay(focDay(order.foc, order).subtract({ days: 1 }), order.timeZone)
  const isFuture = Temporal.Instant.compare(at, now) > 0
  if (!isFuture && !(eve && Temporal.Instant.compare(at, eve) < 0)) return []
  const bound = isFuture
    ? `it is ${inZone(now, order)}`
    : `the day before the FOC begins at ${inZone(eve ?? now, order)}`
  return [
    {
      code: 'VALUE_INVALID',
      message: `The outcome can't be of ${inZone(at, order)}: ${bound}.`,
      remedy: 'Give the moment at which it happened, or leave it out for now.',
      path: ['outcomes', String(index), 'at'],
    },
  ]
}

/** `VALUE_INVALID` for a test call before the moment at which its number is on record as moved. */
export function beforeItMoved(
  order: PortOrderFacts,
  number: NumberFacts | undefined,
  { at }: OutcomeReport,
  index: number,
): Refusal[] {
  if (!at || !number?.portedAt || Temporal.Instant.compare(at, number.portedAt) >= 0) return []
  return [
    {
      code: 'VALUE_INVALID',
      message: `The outcome can't be of ${inZone(at, order)}: ${number.number} moved at ${inZone(number.portedAt, order)}.`,
      remedy: 'Give the moment at which it happened, or leave it out for now.',
      path: ['outcomes', String(index), 'at'],
    },
  ]
}

function inZone(at: Temporal.Instant, { timeZone }: PortOrderFacts): string {
  return formatInstant(at, timeZone)
}

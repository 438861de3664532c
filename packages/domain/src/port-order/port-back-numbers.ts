import { Temporal } from 'temporal-polyfill'
import { formatInstant } from '../calendar/local-time.ts'
import { accept, type Refusal, refuse, type Verdict } from '../verdict.ts'
import { changeBy } from './change.ts'
import type { CommandContext, CommandOf, NumberFacts, PortOrderChange } from './commands.ts'
import type { PortOrderFacts } from './facts.ts'
import { namedOnOrder } from './named-numbers.ts'
import { portBackUntil } from './port-back.ts'
import { hasMoved } from './tally.ts'

/**
 * Reverses the port of numbers, all or none (R10.2), also on a completed order. Refused: no reason, an empty list, a number
 * twice, not on the order or not ported (`OUTCOME_FORBIDS`), and past its own window (`PORT_BACK_WINDOW_CLOSED`).
 */
export function portBack(
  order: PortOrderFacts,
  { asked, numbers, reason }: CommandOf<'port_back'>,
  { now }: CommandContext,
): Verdict<PortOrderChange> {
  const named = namedOnOrder(asked, numbers, (index) => ['numbers', index], ['numbers'])
  const found = [...named.found]
  const refusals = [
    ...reasonMissing(reason),
    ...named.refusals,
    ...found.flatMap(([index, number]) => notReversible(order, number, index, now)),
  ]
  if (refusals.length > 0) return refuse(...refusals)
  const back = found.map(([, number]): NumberFacts => ({ ...number, outcome: 'ported_back' }))
  return accept(changeBy('port_back', order, { numbers: back }))
}

function reasonMissing(reason: string): Refusal[] {
  if (reason.trim() !== '') return []
  return [
    {
      code: 'REASON_MISSING',
      message: 'Numbers are ported back for a reason, and none was given.',
      remedy: 'Say why the numbers go back.',
      path: ['reason'],
    },
  ]
}

function notReversible(
  order: PortOrderFacts,
  { number, outcome, portedAt }: NumberFacts,
  index: number,
  now: Temporal.Instant,
): Refusal[] {
  const path = ['numbers', String(index)]
  if (!portedAt || !hasMoved(outcome)) {
    return [
      {
        code: 'OUTCOME_FORBIDS',
        message: `${number} is ${outcome}; only a number that ported can go back.`,
        remedy: 'Take it off the list.',
        path,
      },
    ]
  }
  const until = portBackUntil(portedAt, order.winningCarrier)
  if (Temporal.Instant.compare(now, until) <= 0) return []
  return [
    {
      code: 'PORT_BACK_WINDOW_CLOSED',
      message: `${number} could be ported back until ${formatInstant(until, order.timeZone)}.`,
      remedy: 'Port it anew, which is the only way left: a new LOA and a new FOC, 10–20 business days.',
      path,
    },
  ]
}

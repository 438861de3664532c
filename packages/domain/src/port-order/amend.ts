import { accept, type Refusal, refuse, type Verdict } from '../verdict.ts'
import { changeBy } from './change.ts'
import type { CommandOf, PortOrderChange } from './commands.ts'
import type { PortOrderFacts } from './facts.ts'
import { notOnOrder } from './named-numbers.ts'

/**
 * Changes what was ordered before it is submitted (R2.3): takes numbers off, which are free then (R8.5). Refused: a number that
 * is not on the order (`NUMBER_NOT_ON_ORDER`) and taking off the last one (`VALUE_INVALID`).
 */
export function amend(order: PortOrderFacts, command: CommandOf<'amend'>): Verdict<PortOrderChange> {
  const refusals = [...unknownNumbers(command), ...nothingLeft(command)]
  if (refusals.length > 0) return refuse(...refusals)
  return accept(changeBy('amend', order, { removesNumbers: command.removesNumbers }))
}

function unknownNumbers({ asked, removesNumbers }: CommandOf<'amend'>): Refusal[] {
  const onOrder = new Set(removesNumbers)
  return asked.flatMap((number, index) =>
    onOrder.has(number) ? [] : [notOnOrder(number, ['removeNumbers', String(index)])],
  )
}

function nothingLeft({ removesNumbers, remaining }: CommandOf<'amend'>): Refusal[] {
  if (removesNumbers.length === 0 || remaining > 0) return []
  return [
    {
      code: 'VALUE_INVALID',
      message: 'That takes every number off the order; at least one has to stay.',
      remedy: 'Keep a number on the order, or cancel the order.',
      path: ['removeNumbers'],
    },
  ]
}

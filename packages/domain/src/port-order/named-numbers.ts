import type { Refusal } from '../verdict.ts'
import type { NumberFacts } from './commands.ts'

interface NamedNumbers {
  /** By the place in the caller's list; a refused place is absent. */
  readonly found: ReadonlyMap<number, NumberFacts>
  readonly refusals: readonly Refusal[]
}

/**
 * Finds the numbers that a caller named among those of the order. Refuses an empty list (`VALUE_MISSING`), a number named
 * before (`NUMBER_REPEATED`) and one that the order has not (`NUMBER_NOT_ON_ORDER`), each with its place in the list.
 */
export function namedOnOrder(
  named: readonly string[],
  numbers: readonly NumberFacts[],
  pathOf: (index: string) => readonly string[],
  listPath: readonly string[],
): NamedNumbers {
  if (named.length === 0) return { found: new Map(), refusals: [nothingNamed(listPath)] }
  const onOrder = new Map(numbers.map((facts) => [facts.number, facts]))
  const found = new Map<number, NumberFacts>()
  const refusals: Refusal[] = []
  named.forEach((number, index) => {
    const facts = onOrder.get(number)
    const path = pathOf(String(index))
    if (named.indexOf(number) < index) refusals.push(repeated(number, path))
    else if (facts) found.set(index, facts)
    else refusals.push(notOnOrder(number, path))
  })
  return { found, refusals }
}

function nothingNamed(path: readonly string[]): Refusal {
  return {
    code: 'VALUE_MISSING',
    message: 'The list of numbers is empty; at least one was wanted.',
    remedy: 'Name the numbers.',
    path,
  }
}

function repeated(number: string, path: readonly string[]): Refusal {
  return {
    code: 'NUMBER_REPEATED',
    message: `${number} stands in the list more than once.`,
    remedy: 'Name each number once.',
    path,
  }
}

/** `NUMBER_NOT_ON_ORDER`, where the caller named it. */
export function notOnOrder(number: string, path: readonly string[]): Refusal {
  return {
    code: 'NUMBER_NOT_ON_ORDER',
    message: `${number} is not on this order.`,
    remedy: 'Check the number, or find the order that has it.',
    path,
  }
}

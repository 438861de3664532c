import type { ViewCounts, ViewName } from './views.ts'

/** What is told of each kind of trouble, the most urgent first. */
const TROUBLES = [
  ['failed', 'failed'],
  ['rejected', 'rejected'],
  ['partial', 'partly ported'],
  ['backed', 'ported back'],
  ['unconfirmed', 'unconfirmed'],
  ['overdue', 'not acknowledged'],
] as const satisfies readonly (readonly [ViewName, string])[]

const TOLD = 3

/** A count stays on one line with what it counts. */
const NO_BREAK = '\u00a0'

/** The answer at the top of the screen, out of the counts alone. */
export function sentenceOf(counts: ViewCounts): string {
  const { all, open, needing } = counts
  if (all === 0) return 'No orders yet'
  if (open === 0) return all === 1 ? 'The one order is closed' : `All ${figure(all)} orders are closed`
  if (needing === 0) {
    return open === 1 ? 'The one open order is in no trouble' : `None of ${figure(open)} open orders is in trouble`
  }
  const orders =
    open === 1 ? 'The one open order needs' : `${figure(needing)} of ${figure(open)} open orders ${verb(needing)}`
  const present = TROUBLES.filter(([view]) => counts[view] > 0)
  if (present.length === 0) return `${orders} somebody`
  const told = present
    .slice(0, TOLD)
    .map(([view, word]) => (open === 1 ? word : `${figure(counts[view])} ${word}`).replaceAll(' ', NO_BREAK))
  return `${orders} somebody: ${told.join(', ')}${present.length > TOLD ? ' and more' : ''}`
}

function verb(orders: number): string {
  return orders === 1 ? 'needs' : 'need'
}

export function figure(count: number): string {
  return count.toLocaleString('en-US')
}

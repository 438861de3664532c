import { figure } from '../words/figure.ts'
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

/** The answer at the top of the screen, out of the counts alone. An order that is closed can still need somebody. */
export function sentenceOf(counts: ViewCounts): string {
  const { all, open, needing } = counts
  if (all === 0) return 'No orders yet'
  if (needing > 0) return `${figure(needing)} ${orders(needing)} ${verb(needing)} somebody${troublesIn(counts)}`
  if (open > 0)
    return open === 1 ? 'The one open order is in no trouble' : `None of ${figure(open)} open orders is in trouble`
  return all === 1 ? 'The one order is closed' : `All ${figure(all)} orders are closed`
}

/** `: 1 failed, 2 rejected, 1 partly ported and more`; of one order what it is, without figures. */
function troublesIn(counts: ViewCounts): string {
  const present = TROUBLES.filter(([view]) => counts[view] > 0)
  if (present.length === 0) return ''
  const told = present
    .slice(0, TOLD)
    .map(([view, word]) => (counts.needing === 1 ? word : `${figure(counts[view])} ${word}`).replaceAll(' ', NO_BREAK))
  return `: ${told.join(', ')}${present.length > TOLD ? ' and more' : ''}`
}

function orders(count: number): string {
  return count === 1 ? 'order' : 'orders'
}

export function verb(orders: number): string {
  return orders === 1 ? 'needs' : 'need'
}

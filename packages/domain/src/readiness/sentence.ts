import type { PortOrderFacts } from '../port-order/facts.ts'
import type { Warning } from '../verdict.ts'
import { BLOCKERS } from './blockers.ts'

const NAMED_AT_MOST = 3

/**
 * "Can we go?" as one sentence (R8.3), without a full stop: "No: 2 of 5 orders lack a confirmed FOC (Comcast, Cox)". It is
 * made of the very blockers that readiness answers, so the two can't disagree. Cancelled orders are not counted.
 */
export function readinessSentence(orders: readonly PortOrderFacts[], blockers: readonly Warning[]): string {
  const live = orders.filter(({ cancelledAt }) => cancelledAt === null)
  if (live.length === 0) return orders.length === 0 ? 'No: no orders yet' : `No: ${allOf(orders.length)} cancelled`
  return blockers.length === 0 ? `Yes: ${whyReady(live)}` : `No: ${whyNot(live, blockers)}`
}

function whyReady(live: readonly PortOrderFacts[]): string {
  const done = live.filter(({ stage }) => stage === 'complete').length
  if (done === live.length) return `${allOf(done)} complete`
  if (done === 0) return 'every FOC is confirmed'
  return `every FOC is confirmed, and ${done} of ${live.length} orders ${done === 1 ? 'is' : 'are'} complete`
}

/** What the orders lack, each with how many lack it and at which carriers. */
function whyNot(live: readonly PortOrderFacts[], blockers: readonly Warning[]): string {
  const lacks = new Map(BLOCKERS.map(({ says: [one, many] }) => [one, many]))
  return [...lacks]
    .flatMap(([one, many]) => {
      const codes = BLOCKERS.filter(({ says }) => says[0] === one).map(({ code }) => code)
      const ids = blockers.filter(({ code }) => codes.includes(code)).map(({ portOrderId }) => portOrderId)
      const orders = live.filter(({ id }) => ids.includes(id))
      if (orders.length === 0) return []
      return [`${someOf(orders.length, live.length)} ${orders.length === 1 ? one : many} (${carriersOf(orders)})`]
    })
    .join(', and ')
}

function someOf(some: number, all: number): string {
  if (some < all) return `${some} of ${all} orders`
  if (all === 1) return 'the only order'
  return all === 2 ? 'both orders' : `all ${all} orders`
}

function allOf(count: number): string {
  return `${someOf(count, count)} ${count === 1 ? 'is' : 'are'}`
}

/** Each carrier once, in the order of the orders. */
function carriersOf(orders: readonly PortOrderFacts[]): string {
  const names = [...new Set(orders.map(({ carrier }) => carrier.name))]
  const rest = names.length - NAMED_AT_MOST
  return rest > 0 ? `${names.slice(0, NAMED_AT_MOST).join(', ')} and ${rest} more` : names.join(', ')
}

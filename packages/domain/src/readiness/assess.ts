import type { Temporal } from 'temporal-polyfill'
import type { PortOrderFacts } from '../port-order/facts.ts'
import { warningsOf } from '../port-order/warnings.ts'
import type { RuleCode, Warning } from '../verdict.ts'
import { BLOCKERS, noOrders } from './blockers.ts'
import { targetWarnings } from './migration-warnings.ts'
import { readinessSentence } from './sentence.ts'
import { staggerDaysOf, staggerWarnings } from './stagger.ts'

export interface Readiness {
  readonly ready: boolean
  /** The answer in words, made of the blockers. */
  readonly sentence: string
  /** Empty exactly when ready; each names its order, save `NO_ORDERS`. */
  readonly blockers: readonly Warning[]
  /** Everything else that could hurt. */
  readonly warnings: readonly Warning[]
  /** Calendar days between the first and the last FOC; null with fewer than two. */
  readonly staggerDays: number | null
}

/**
 * Whether a migration is ready for its cutover (R8.3): at least one live order, and of each the FOC received and confirmed
 * and no hold. The orders are as they stand after their due transitions (R2.4). With a target it warns of what R3.5 says of it.
 */
export function assessReadiness(
  migrationId: string,
  orders: readonly PortOrderFacts[],
  now: Temporal.Instant,
  { targetDate }: { readonly targetDate: Temporal.PlainDate | null } = { targetDate: null },
): Readiness {
  const live = orders.filter(({ cancelledAt }) => cancelledAt === null)
  const blockers = live.length === 0 ? [noOrders(migrationId)] : live.flatMap(blockersOf)
  return {
    ready: blockers.length === 0,
    sentence: readinessSentence(orders, blockers),
    blockers,
    warnings: [
      ...(targetDate ? targetWarnings(live, targetDate, now) : []),
      ...staggerWarnings(live),
      ...live.flatMap((order) => warningsBeside(order, now)),
    ],
    staggerDays: staggerDaysOf(live),
  }
}

function blockersOf(order: PortOrderFacts): Warning[] {
  return BLOCKERS.filter(({ blocks }) => blocks(order)).map(({ code, path, message, remedy }) => ({
    code,
    message: message(order),
    remedy: remedy(order),
    path,
    portOrderId: order.id,
  }))
}

/** What is a blocker is no warning as well. */
function warningsBeside(order: PortOrderFacts, now: Temporal.Instant): Warning[] {
  const blocking = new Set<RuleCode>(BLOCKERS.map(({ code }) => code))
  return warningsOf(order, now).filter(({ code }) => !blocking.has(code))
}

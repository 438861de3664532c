import type { Temporal } from 'temporal-polyfill'
import { judgeTarget } from '../foc/judge-target.ts'
import type { PortOrderFacts } from '../port-order/facts.ts'
import type { Warning } from '../verdict.ts'
import { staggerWarnings } from './stagger.ts'

export interface MigrationFacts {
  readonly id: string
  /** The stage of the deal; null when there is none. Stage 3 is the proposal. */
  readonly dealStage: number | null
  readonly targetDate: Temporal.PlainDate | null
}

/** Porting starts on the day on which the deal reaches this stage (R14.1). */
const PROPOSAL = 3

/**
 * The standing warnings of a migration as a whole: `ORDERS_MISSING` (R14.1), `TARGET_TOO_EARLY` and `TARGET_WITHOUT_MARGIN`,
 * which orders that come later may bring about (R3.5), and `STAGGER_WIDE` (R8.1).
 */
export function migrationWarnings(
  { dealStage, targetDate }: MigrationFacts,
  orders: readonly PortOrderFacts[],
  now: Temporal.Instant,
): Warning[] {
  const live = orders.filter(({ cancelledAt }) => cancelledAt === null)
  return [
    ...(live.length === 0 ? ordersMissing(dealStage) : []),
    ...(targetDate ? targetWarnings(live, targetDate, now) : []),
    ...staggerWarnings(live),
  ]
}

function ordersMissing(dealStage: number | null): Warning[] {
  if (dealStage === null || dealStage < PROPOSAL) return []
  return [
    {
      code: 'ORDERS_MISSING',
      message: `The deal is at stage ${dealStage} and nothing is being ported; porting starts at stage ${PROPOSAL}.`,
      remedy: 'Create an order for each carrier account of the customer.',
      path: ['portOrders'],
    },
  ]
}

/** What R3.5 says of a target that stands, refusals as warnings. */
export function targetWarnings(
  orders: readonly PortOrderFacts[],
  targetDate: Temporal.PlainDate,
  now: Temporal.Instant,
): readonly Warning[] {
  const judged = judgeTarget(orders, targetDate, now)
  return judged.ok ? judged.warnings : judged.refusals
}

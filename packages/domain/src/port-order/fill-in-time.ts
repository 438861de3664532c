import type { Temporal } from 'temporal-polyfill'
import type { Commitment } from '../foc/commitment.ts'
import { judgeCommitment } from '../foc/judge-commitment.ts'
import { accept, type Verdict } from '../verdict.ts'
import { changeBy } from './change.ts'
import type { CommandOf, PortOrderChange } from './commands.ts'
import type { PortOrderFacts } from './facts.ts'
import { saidOrNull } from './override.ts'

type RescheduleFoc = CommandOf<'reschedule_foc'>

/** Whether a reschedule only gives the hour of the date that is on record without one (R6.1). */
export function fillsInTime(foc: Commitment, { proposal }: RescheduleFoc): boolean {
  return foc.at === null && proposal.time !== null && proposal.date.equals(foc.date)
}

/**
 * Gives a commitment its hour (R6.1): nothing slips and nothing is asked of the carrier, so that no lock binds it (R6.4)
 * and no reason is wanted. It is to be confirmed all the same. R6.2 was settled when the date was recorded.
 */
export function fillInTime(
  order: PortOrderFacts,
  foc: Commitment,
  { proposal, reason, customerToldBy }: RescheduleFoc,
  now: Temporal.Instant,
): Verdict<PortOrderChange> {
  const judged = judgeCommitment(order, { ...proposal, override: 'on record' }, now)
  if (!judged.ok) return judged
  const { at, timeZone } = judged.value
  const change = changeBy('reschedule_foc', order, {
    foc: {
      ...foc,
      at,
      timeZone,
      confirmedAt: null,
      confirmedBy: null,
      reason: saidOrNull(reason) ?? foc.reason,
      customerToldBy: saidOrNull(customerToldBy) ?? foc.customerToldBy,
      recordedAt: now,
    },
  })
  return accept(change, judged.warnings)
}

import { judgeCommitment } from '../foc/judge-commitment.ts'
import { accept, type Verdict } from '../verdict.ts'
import { changeBy } from './change.ts'
import type { CommandContext, CommandOf, PortOrderChange } from './commands.ts'
import type { PortOrderFacts } from './facts.ts'
import { overridesOf, saidOrNull } from './override.ts'

/**
 * Records the losing carrier's commitment (R2.3), judged by R6.1 and R6.2. It stands unconfirmed whatever its source
 * (R6.3), and the counts of slips and supplements start again.
 */
export function recordFoc(
  order: PortOrderFacts,
  { proposal, source, confirmationNumber, override }: CommandOf<'record_foc'>,
  context: CommandContext,
): Verdict<PortOrderChange> {
  const judged = judgeCommitment(order, { ...proposal, override }, context.now)
  if (!judged.ok) return judged
  const { date, at, timeZone, overridden } = judged.value
  const change = changeBy('record_foc', order, {
    patch: { supplementsAfterFoc: 0, focSlips: 0, focSlippedFrom: null },
    foc: {
      date,
      at,
      timeZone,
      source,
      confirmedAt: null,
      confirmedBy: null,
      confirmationNumber: saidOrNull(confirmationNumber),
      reason: null,
      requestedBy: null,
      customerToldBy: null,
      recordedAt: context.now,
    },
    overrides: overridesOf('record_foc', overridden, override, context),
  })
  return accept(change, judged.warnings)
}

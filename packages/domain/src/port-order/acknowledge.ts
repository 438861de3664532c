import { accept, type Verdict } from '../verdict.ts'
import { changeBy } from './change.ts'
import type { CommandContext, PortOrderChange } from './commands.ts'
import type { PortOrderFacts } from './facts.ts'

/** The winning carrier has the letter (R2.3, R3.3). */
export function acknowledge(order: PortOrderFacts, { now }: CommandContext): Verdict<PortOrderChange> {
  return accept(changeBy('acknowledge', order, { patch: { acknowledgedAt: now } }))
}

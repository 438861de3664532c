import { accept, type Verdict } from '../verdict.ts'
import { changeBy } from './change.ts'
import type { CommandOf, PortOrderChange } from './commands.ts'
import type { PortOrderFacts } from './facts.ts'

/** Saving touches nothing of the order itself; the letter is judged when it is submitted (R2.3). */
export function saveOnly(
  order: PortOrderFacts,
  command: CommandOf<'save_csr' | 'save_loa' | 'record_carrier_call'>,
): Verdict<PortOrderChange> {
  return accept(changeBy(command.type, order))
}

import { refuse, type Verdict } from '../verdict.ts'
import type { CommandContext, PortOrderChange, PortOrderCommand } from './commands.ts'
import type { PortOrderFacts } from './facts.ts'

/** What a command does to an order, or why it may not (R2.3). Pure; refuses before anything is written. */
export function decide(
  _order: PortOrderFacts,
  _command: PortOrderCommand,
  _context: CommandContext,
): Verdict<PortOrderChange> {
  return refuse()
}

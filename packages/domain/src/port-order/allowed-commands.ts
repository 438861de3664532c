import type { Temporal } from 'temporal-polyfill'
import type { Refusal } from '../verdict.ts'
import type { CommandName } from './command-names.ts'
import type { PortOrderFacts } from './facts.ts'

export interface AllowedCommand {
  readonly command: CommandName
  readonly allowed: boolean
  readonly why: Refusal | null
}

/** For every command, whether stage, hold and lock let it through now; what it carries is judged when it is given. */
export function allowedCommands(_order: PortOrderFacts, _now: Temporal.Instant): AllowedCommand[] {
  return []
}

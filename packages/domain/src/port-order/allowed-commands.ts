import type { Temporal } from 'temporal-polyfill'
import type { Refusal } from '../verdict.ts'
import { CANCEL_REMEDY } from './cancel.ts'
import { COMMANDS, type CommandName } from './command-names.ts'
import type { PortOrderFacts } from './facts.ts'
import { gateOf } from './gate.ts'
import { lockRefusal } from './locks.ts'
import { NEW_DATE_REMEDY } from './reschedule-foc.ts'

export interface AllowedCommand {
  readonly command: CommandName
  readonly allowed: boolean
  /** Null exactly when allowed. `LOCKED` binds a plain command of ours alone: its remedy says what goes all the same. */
  readonly why: Refusal | null
}

type Lock = (order: PortOrderFacts, now: Temporal.Instant) => Refusal | null

const LOCKS: Partial<Record<CommandName, Lock>> = {
  reschedule_foc: (order, now) => lockRefusal(order, now, NEW_DATE_REMEDY),
  cancel: (order, now) => lockRefusal(order, now, CANCEL_REMEDY),
}

/** For every command, whether stage, hold and lock let it through now; what it carries is judged when it is given. */
export function allowedCommands(order: PortOrderFacts, now: Temporal.Instant): AllowedCommand[] {
  return COMMANDS.map((command) => {
    const refusal = gateOf(order, command, now) ?? LOCKS[command]?.(order, now)
    const why = refusal ? { ...refusal, portOrderId: order.id } : null
    return { command, allowed: why === null, why }
  })
}

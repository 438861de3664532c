import type { Temporal } from 'temporal-polyfill'
import type { Refusal } from '../verdict.ts'
import { CANCEL_REMEDY } from './cancel.ts'
import { COMMANDS, type CommandName } from './command-names.ts'
import { complete } from './complete.ts'
import type { PortOrderFacts } from './facts.ts'
import { gateOf } from './gate.ts'
import { lockRefusal } from './locks.ts'
import { nothingToPortBack } from './port-back.ts'
import { NEW_DATE_REMEDY } from './reschedule-foc.ts'
import { nothingToSplit } from './split-unported.ts'
import { unmovedCount } from './tally.ts'

export interface AllowedCommand {
  readonly command: CommandName
  readonly allowed: boolean
  /** Null exactly when allowed. `LOCKED` binds a plain command of ours alone: its remedy says what goes all the same. */
  readonly why: Refusal | null
  /** Whether an override with its reason sets `why` aside (R2.6). */
  readonly overridable: boolean
}

interface Hindrance {
  readonly why: Refusal | null | undefined
  readonly overridable: boolean
}

type Rule = (order: PortOrderFacts, now: Temporal.Instant) => Hindrance

/** What stands in a command's way besides its stage: the locks (R6.4) and what became of the numbers (R2.7, R8.4, R10.2). */
const RULES: Partial<Record<CommandName, Rule>> = {
  reschedule_foc: (order, now) => ({ why: lockRefusal(order, now, NEW_DATE_REMEDY), overridable: false }),
  split_unported: ({ tally }) => ({ why: nothingToSplit(tally, unmovedCount(tally)), overridable: false }),
  complete: notToComplete,
  port_back: (order, now) => ({ why: nothingToPortBack(order, now), overridable: false }),
  cancel: (order, now) => ({ why: lockRefusal(order, now, CANCEL_REMEDY), overridable: true }),
}

/** For every command, whether stage, hold, locks and numbers let it through now; what it carries is judged when it is given. */
export function allowedCommands(order: PortOrderFacts, now: Temporal.Instant): AllowedCommand[] {
  return COMMANDS.map((command) => {
    const closed = gateOf(order, command, now)
    const { why, overridable } = closed
      ? { why: closed, overridable: false }
      : (RULES[command]?.(order, now) ?? { why: null, overridable: false })
    if (!why) return { command, allowed: true, why: null, overridable: false }
    return { command, allowed: false, why: { ...why, portOrderId: order.id }, overridable }
  })
}

function notToComplete(order: PortOrderFacts, now: Temporal.Instant): Hindrance {
  const given = (override: string | null) => complete(order, { type: 'complete', override }, { now, actor: '' })
  const plain = given(null)
  return { why: plain.ok ? null : plain.refusals[0], overridable: given('Agreed').ok }
}

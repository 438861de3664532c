import { accept, refuse, type Verdict } from '../verdict.ts'
import { acknowledge } from './acknowledge.ts'
import { amend } from './amend.ts'
import { beginPortDay } from './begin-port-day.ts'
import { cancel } from './cancel.ts'
import type { CommandContext, PortOrderChange, PortOrderCommand } from './commands.ts'
import { complete } from './complete.ts'
import { confirmFoc } from './confirm-foc.ts'
import type { PortOrderFacts } from './facts.ts'
import { gateOf } from './gate.ts'
import { hold, release } from './hold.ts'
import { overriddenWarning } from './override.ts'
import { portBack } from './port-back-numbers.ts'
import { recordFoc } from './record-foc.ts'
import { recordNumberOutcomes } from './record-number-outcomes.ts'
import { rejectLoa } from './reject-loa.ts'
import { rescheduleFoc } from './reschedule-foc.ts'
import { saveOnly } from './save.ts'
import { splitUnported } from './split-unported.ts'
import { submitLoa } from './submit-loa.ts'

/**
 * What a command does to an order, or why it may not (R2.3). The order is as it stands after `dueBefore` (R2.4). Every
 * refusal and warning names the order; a rule that was set aside warns `OVERRIDDEN`.
 */
export function decide(
  order: PortOrderFacts,
  command: PortOrderCommand,
  context: CommandContext,
): Verdict<PortOrderChange> {
  const closed = gateOf(order, command.type, context.now)
  const verdict = closed ? refuse(closed) : judge(order, command, context)
  if (!verdict.ok) return refuse(...verdict.refusals.map((refusal) => ({ ...refusal, portOrderId: order.id })))
  const setAside = verdict.value.overrides.map((override) => overriddenWarning(override, order))
  return accept(
    verdict.value,
    [...verdict.warnings, ...setAside].map((warning) => ({ ...warning, portOrderId: order.id })),
  )
}

function judge(order: PortOrderFacts, command: PortOrderCommand, context: CommandContext): Verdict<PortOrderChange> {
  switch (command.type) {
    case 'save_csr':
    case 'save_loa':
    case 'record_carrier_call':
      return saveOnly(order, command)
    case 'amend':
      return amend(order, command)
    case 'submit_loa':
      return submitLoa(order, command, context)
    case 'acknowledge':
      return acknowledge(order, context)
    case 'reject_loa':
      return rejectLoa(order, command, context)
    case 'record_foc':
      return recordFoc(order, command, context)
    case 'confirm_foc':
      return confirmFoc(order, command, context)
    case 'reschedule_foc':
      return rescheduleFoc(order, command, context)
    case 'begin_port_day':
      return beginPortDay(order)
    case 'record_number_outcomes':
      return recordNumberOutcomes(order, command, context)
    case 'split_unported':
      return splitUnported(order, command)
    case 'complete':
      return complete(order, command, context)
    case 'port_back':
      return portBack(order, command, context)
    case 'hold':
      return hold(order, command, context)
    case 'release':
      return release(order)
    case 'cancel':
      return cancel(order, command, context)
  }
}

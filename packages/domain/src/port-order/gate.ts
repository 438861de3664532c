import type { Temporal } from 'temporal-polyfill'
import { formatInstant, localDate } from '../calendar/local-time.ts'
import type { Refusal } from '../verdict.ts'
import { COMMANDS, type CommandName } from './command-names.ts'
import type { PortOrderFacts } from './facts.ts'
import { focDay } from './foc-day.ts'
import { TRANSITIONS, type Transition } from './stage.ts'
import { everMovedCount, movedCount, numbersInWords } from './tally.ts'

type Gate = (order: PortOrderFacts, now: Temporal.Instant) => Refusal | null

/** What a command asks of the order besides its row in the table. */
const OWN_GATES: Partial<Record<CommandName, Gate>> = {
  acknowledge: alreadyAcknowledged,
  begin_port_day: notOnTheFocDate,
  release: notOnHold,
}

/**
 * Why an order takes no such command now, whatever it carries: CANCELLED, ON_HOLD (R2.8), STAGE_FORBIDS (R2.3),
 * ALREADY_EXISTS for a second acknowledgement, NOT_ON_HOLD; null when it does.
 */
export function gateOf(order: PortOrderFacts, command: CommandName, now: Temporal.Instant): Refusal | null {
  return (
    cancelled(order, command) ??
    onHold(order, command) ??
    wrongStage(order, command) ??
    somethingPorted(order, command) ??
    OWN_GATES[command]?.(order, now) ??
    null
  )
}

function cancelled(order: PortOrderFacts, command: CommandName): Refusal | null {
  if (!order.cancelledAt) return null
  return {
    code: 'CANCELLED',
    message: `The order was cancelled on ${localDate(order.cancelledAt, order.timeZone)} in ${order.stage} and takes no more commands, "${says(command)}" included.`,
    remedy: 'Create a new order; the numbers of this one are free.',
    path: ['cancelledAt'],
  }
}

function onHold(order: PortOrderFacts, command: CommandName): Refusal | null {
  if (!order.heldAt || TRANSITIONS[command].whileHeld) return null
  const since = localDate(order.heldAt, order.timeZone)
  return {
    code: 'ON_HOLD',
    message: `The order in ${order.stage} is on hold since ${since} (${order.holdReason ?? 'no reason given'}), so "${says(command)}" has to wait.`,
    remedy: `Release the order first. On hold it takes: ${takenNow(order)}.`,
    path: ['heldAt'],
  }
}

function wrongStage(order: PortOrderFacts, command: CommandName): Refusal | null {
  const { from }: Transition = TRANSITIONS[command]
  if (from.includes(order.stage)) return null
  return {
    code: 'STAGE_FORBIDS',
    message: `"${says(command)}" is for an order in ${from.join(' or ')}; this one is in ${order.stage}.`,
    remedy: `In ${order.stage} the order takes: ${takenNow(order)}.`,
    path: ['stage'],
  }
}

function somethingPorted(order: PortOrderFacts, command: CommandName): Refusal | null {
  const { beforeAnythingPorted: until }: Transition = TRANSITIONS[command]
  const ported = portedUntil(order, until)
  if (until === null || ported === 0) return null
  const back = order.tally.ported_back
  const ofThoseBack = until === 'ever' && back > 0 ? ` (${back} ported back)` : ''
  return {
    code: 'STAGE_FORBIDS',
    message: `"${says(command)}" is for an order of which nothing has ported; this one is in ${order.stage} with ${numbersInWords(ported)} ported${ofThoseBack}.`,
    remedy: `${wayOut(order, until)} The order takes: ${takenNow(order)}.`,
    path: ['numbers'],
  }
}

function portedUntil({ tally }: PortOrderFacts, until: Transition['beforeAnythingPorted']): number {
  if (until === null) return 0
  return until === 'ever' ? everMovedCount(tally) : movedCount(tally)
}

/** A number that was ported back has ported all the same: its order can be cancelled, but gets no other FOC. */
function wayOut({ tally }: PortOrderFacts, until: 'ever' | 'now'): string {
  if (until === 'now') return 'Split the un-ported numbers off, or port back those that moved.'
  if (movedCount(tally) > 0) return 'Split the un-ported numbers off; their new order gets its own FOC.'
  return 'Cancel the order and create a new one: a number that was ported back comes again only as a new port.'
}

function alreadyAcknowledged(order: PortOrderFacts): Refusal | null {
  if (!order.acknowledgedAt) return null
  return {
    code: 'ALREADY_EXISTS',
    message: `This submission was acknowledged at ${formatInstant(order.acknowledgedAt, order.timeZone)}.`,
    remedy: 'Leave it as it is; the next step is to record the FOC.',
    path: ['acknowledgedAt'],
  }
}

function notOnTheFocDate(order: PortOrderFacts, now: Temporal.Instant): Refusal | null {
  const day = order.foc && focDay(order.foc, order)
  const today = localDate(now, order.timeZone)
  if (day?.equals(today)) return null
  const wanted = day ? `on the FOC date, ${day}` : 'on the FOC date, and there is no FOC'
  return {
    code: 'STAGE_FORBIDS',
    message: `"begin port day" is for an order in foc_received ${wanted}; today is ${today} in ${order.timeZone}.`,
    remedy: 'Wait for the date, or reschedule the FOC when the numbers are released on another one.',
    path: ['foc', 'date'],
  }
}

function notOnHold(order: PortOrderFacts): Refusal | null {
  if (order.heldAt) return null
  return {
    code: 'NOT_ON_HOLD',
    message: 'The order is not on hold, so there is nothing to release.',
    remedy: `Go on with it. It takes: ${takenNow(order)}.`,
    path: ['heldAt'],
  }
}

function takenNow(order: PortOrderFacts): string {
  return COMMANDS.filter((command) => takes(order, command))
    .map(says)
    .join(', ')
}

function takes(order: PortOrderFacts, command: CommandName): boolean {
  const row: Transition = TRANSITIONS[command]
  if (!row.from.includes(order.stage)) return false
  if (portedUntil(order, row.beforeAnythingPorted) > 0) return false
  return order.heldAt ? row.whileHeld : command !== 'release'
}

function says(command: CommandName): string {
  return TRANSITIONS[command].says
}

import { Temporal } from 'temporal-polyfill'
import { localDate, startOfDay } from '../calendar/local-time.ts'
import { changeBy } from './change.ts'
import type { CommandName } from './command-names.ts'
import type { PortOrderChange } from './commands.ts'
import type { PortOrderFacts } from './facts.ts'
import { focDay } from './foc-day.ts'

/** 00:00 of the FOC date in the order's zone; null without a FOC (R2.3). */
export function portDayBeginsAt(order: PortOrderFacts): Temporal.Instant | null {
  return order.foc ? startOfDay(focDay(order.foc, order), order.timeZone) : null
}

/**
 * The automatic transition that is due (R2.4); null when none is. It waits while the order is on hold (R2.8). Before a
 * command is judged use `dueBefore`.
 */
export function applyDue(order: PortOrderFacts, now: Temporal.Instant): PortOrderChange | null {
  if (order.stage !== 'foc_received' || order.heldAt || order.cancelledAt) return null
  const beginsAt = portDayBeginsAt(order)
  if (!beginsAt || Temporal.Instant.compare(now, beginsAt) < 0) return null
  return changeBy('begin_port_day', order)
}

/**
 * The automatic transition to apply before a command is judged (R2.4). Beginning port day by hand on the FOC date is that
 * very transition (R2.3): applied first, it would leave the hand nothing to do and have the command refused.
 */
export function dueBefore(order: PortOrderFacts, command: CommandName, now: Temporal.Instant): PortOrderChange | null {
  const byHand =
    command === 'begin_port_day' && order.foc && localDate(now, order.timeZone).equals(focDay(order.foc, order))
  return byHand ? null : applyDue(order, now)
}

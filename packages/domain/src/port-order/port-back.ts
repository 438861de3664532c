import { Temporal } from 'temporal-polyfill'
import { formatInstant } from '../calendar/local-time.ts'
import type { WinningCarrierFacts } from '../carrier/carrier.ts'
import type { Refusal } from '../verdict.ts'
import type { PortOrderFacts } from './facts.ts'
import { movedCount } from './tally.ts'

/** Some carriers give no more than this: from here on the window is shown as closing (R10.2). */
const AMBER_HOURS = 24

export interface PortBackWindow {
  readonly opensAt: Temporal.Instant
  /** From here on, warn. */
  readonly amberAt: Temporal.Instant
  /** The last moment at which a port-back can be asked for. */
  readonly closesAt: Temporal.Instant
}

/** What the window of an order hangs on. */
type PortBackFacts = Pick<PortOrderFacts, 'tally'> & {
  readonly winningCarrier: Pick<WinningCarrierFacts, 'portBackHours'>
}

/** The last moment at which a number that ported then can be ported back (R10.2). */
export function portBackUntil(
  portedAt: Temporal.Instant,
  winning: Pick<WinningCarrierFacts, 'portBackHours'>,
): Temporal.Instant {
  return portedAt.add({ hours: winning.portBackHours })
}

/**
 * While numbers of the order can be ported back (R10.2): from the first that moved to the end of the last one's window.
 * Null while none is on the platform, and once the window is over.
 */
export function portBackWindow(order: PortBackFacts, now: Temporal.Instant): PortBackWindow | null {
  const { firstPortedAt, lastPortedAt } = order.tally
  if (!firstPortedAt || !lastPortedAt || movedCount(order.tally) === 0) return null
  const closesAt = portBackUntil(lastPortedAt, order.winningCarrier)
  if (Temporal.Instant.compare(now, closesAt) > 0) return null
  const amberAt = lastPortedAt.add({ hours: AMBER_HOURS })
  return {
    opensAt: firstPortedAt,
    amberAt: Temporal.Instant.compare(amberAt, closesAt) < 0 ? amberAt : closesAt,
    closesAt,
  }
}

/** Why no number of the order can be ported back now, whichever is named (R10.2); null while some can. */
export function nothingToPortBack(order: PortOrderFacts, now: Temporal.Instant): Refusal | null {
  if (portBackWindow(order, now)) return null
  const { lastPortedAt } = order.tally
  if (!lastPortedAt || movedCount(order.tally) === 0) {
    return {
      code: 'OUTCOME_FORBIDS',
      message: `None of the order's numbers lives on ${order.winningCarrier.name}; only a number that ported can go back.`,
      remedy: 'Record what ported, if any did.',
      path: ['numbers'],
    }
  }
  const until = portBackUntil(lastPortedAt, order.winningCarrier)
  return {
    code: 'PORT_BACK_WINDOW_CLOSED',
    message: `The order's numbers could be ported back until ${formatInstant(until, order.timeZone)}.`,
    remedy: 'Port them anew, which is the only way left: a new LOA and a new FOC, 10–20 business days.',
    path: ['numbers'],
  }
}

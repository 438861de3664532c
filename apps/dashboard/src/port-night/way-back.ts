import { portBackUntil, portBackWindow } from '@portday/domain/port-order'
import { Temporal } from 'temporal-polyfill'
import { rulesTallyOf } from './counts.ts'
import { hasMovedBy } from './outcomes.ts'
import type { ShownNumber, ShownOrder } from './with-taps.ts'

/** While numbers of an order can go back (R10.2); all in milliseconds since 1970. */
export interface WayBack {
  readonly order: ShownOrder
  readonly opensAt: number
  readonly amberAt: number
  readonly closesAt: number
  readonly isAmber: boolean
  /** Those that can still go back. */
  readonly numbers: readonly ShownNumber[]
}

/** The windows that are open, the one that closes first at the head. */
export function waysBack(orders: readonly ShownOrder[], portBackHours: number, now: Date): WayBack[] {
  return orders
    .flatMap((order) => wayBackOf(order, portBackHours, now))
    .sort((one, other) => one.closesAt - other.closesAt)
}

/** The last moment at which a number can go back; null when it is not on the platform. */
export function backUntil({ outcome, portedAt }: ShownNumber, portBackHours: number): Date | null {
  if (portedAt === null || !hasMovedBy(outcome)) return null
  return new Date(portBackUntil(Temporal.Instant.from(portedAt), { portBackHours }).epochMilliseconds)
}

function wayBackOf(order: ShownOrder, portBackHours: number, now: Date): WayBack[] {
  const moments = order.numbers
    .flatMap(({ portedAt }) => (portedAt === null ? [] : [Temporal.Instant.from(portedAt)]))
    .sort(Temporal.Instant.compare)
  const tally = {
    ...rulesTallyOf(order),
    firstPortedAt: moments[0] ?? null,
    lastPortedAt: moments.at(-1) ?? null,
  }
  const at = Temporal.Instant.fromEpochMilliseconds(now.getTime())
  const window = portBackWindow({ tally, winningCarrier: { portBackHours } }, at)
  if (!window) return []
  return [
    {
      order,
      opensAt: window.opensAt.epochMilliseconds,
      amberAt: window.amberAt.epochMilliseconds,
      closesAt: window.closesAt.epochMilliseconds,
      isAmber: Temporal.Instant.compare(at, window.amberAt) >= 0,
      numbers: order.numbers.filter((number) => (backUntil(number, portBackHours)?.getTime() ?? 0) >= now.getTime()),
    },
  ]
}

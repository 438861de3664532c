import type { ShownItem, ShownNight, ShownNumber, ShownOrder } from './with-taps.ts'

const HOUR_MS = 3_600_000
const BACK_MS = 48 * HOUR_MS
const AHEAD_MS = 18 * HOUR_MS
/** Items of a night lie from two hours before its first release to a while after its last one. */
const BEFORE_MS = 4 * HOUR_MS
const AFTER_MS = 8 * HOUR_MS

/** The part of a migration that ports together: its orders, what is to be done around them, and when it begins. */
export interface Tonight {
  readonly orders: readonly ShownOrder[]
  readonly items: readonly ShownItem[]
  /** In milliseconds since 1970; null while no release has a time. */
  readonly beginsAt: number | null
}

/**
 * The orders of the last 48 hours and of the hours to come, those on their port day among them; where there are none, those
 * released next. Cancelled orders and those without a FOC have no night.
 */
export function tonightOf({ orders, items }: Pick<ShownNight, 'orders' | 'items'>, now: Date): Tonight {
  const committed = orders
    .filter(({ foc, conditions }) => foc !== null && !conditions.includes('CANCELLED'))
    .sort((one, other) => releaseOf(one) - releaseOf(other))
  const ahead = (order: ShownOrder) => releaseOf(order) - now.getTime()
  const near = committed.filter(
    (order) => order.stage === 'PORT_DAY' || (ahead(order) > -BACK_MS && ahead(order) < AHEAD_MS),
  )
  const first = committed.find((order) => ahead(order) > 0)
  const chosen =
    near.length > 0 || !first
      ? near
      : committed.filter((order) => releaseOf(order) - releaseOf(first) < AHEAD_MS && ahead(order) > 0)
  const times = chosen.flatMap(({ foc }) => (foc?.at ? [Date.parse(foc.at)] : []))
  return {
    orders: chosen,
    items: items.filter((item) => isOf(item, chosen, times)),
    beginsAt: times.length > 0 ? Math.min(...times) : null,
  }
}

/** When an order is released, or the noon of a day whose hour nobody knows yet. */
function releaseOf({ foc }: ShownOrder): number {
  return Date.parse(foc?.at ?? `${foc?.date}T12:00:00Z`)
}

/** Whether its numbers should be moving, or some already did: carriers release hours early too. */
export function isReleased(order: ShownOrder, now: Date): boolean {
  const at = order.foc?.at
  return (at !== null && at !== undefined && Date.parse(at) <= now.getTime()) || order.numbers.some(isKnown)
}

export function isKnown({ outcome }: ShownNumber): boolean {
  return outcome !== 'PENDING'
}

const NIGHT_CODES = ['CHANNELS_OPEN', 'PORT_BEGINS', 'E911_TEST', 'HEALTH_CHECK', 'DECOMMISSION_TRUNK', 'TELL_CUSTOMER']

function isOf(item: ShownItem, orders: readonly ShownOrder[], times: readonly number[]): boolean {
  if (!NIGHT_CODES.includes(item.code)) return false
  if (item.portOrderId !== null) return orders.some(({ id }) => id === item.portOrderId)
  if (item.code === 'DECOMMISSION_TRUNK') return orders.length > 0
  if (item.dueAt === null) return orders.some(({ foc }) => foc?.date === item.dueOn)
  const due = Date.parse(item.dueAt)
  return times.some((at) => due > at - BEFORE_MS && due < at + AFTER_MS)
}

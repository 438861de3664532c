import type { ZoneChoice } from '../time/zone-choice.ts'
import { byMigration, type CalendarOrder, isOpen } from './calendar-order.ts'
import { isWithin, type Span } from './dates.ts'
import { dayShown } from './day-shown.ts'

/** Customers that want the same people at the same hour. */
export interface Clash {
  readonly day: string
  /** One order a customer, by time. */
  readonly orders: readonly CalendarOrder[]
}

/** A migration whose FOCs are further apart than is to be expected (R8.1). */
export interface WideStagger {
  readonly migrationId: string
  readonly customerName: string
  readonly days: number
  readonly message: string
}

const HOUR_MS = 3_600_000

/**
 * Open orders of different migrations with less than an hour between their FOCs: the test calls and the 933 call of the
 * one (R7) fall on the release of the other. By day, the earliest first.
 */
export function clashesIn(orders: readonly CalendarOrder[], span: Span, choice: ZoneChoice): Clash[] {
  const released = orders
    .flatMap((order) => {
      const { foc } = order
      if (!foc?.at || !isOpen(order)) return []
      const day = dayShown(foc, choice)
      return isWithin(day, span) ? [{ order, day, atMs: Date.parse(foc.at) }] : []
    })
    .sort((a, b) => a.atMs - b.atMs)
  const clashing = new Map<string, Map<string, CalendarOrder>>()
  for (const [index, one] of released.entries()) {
    for (let next = index + 1; next < released.length; next += 1) {
      const other = released[next]
      if (!other || other.atMs - one.atMs >= HOUR_MS) break
      if (other.order.migration.id === one.order.migration.id) continue
      const day = clashing.get(one.day) ?? new Map<string, CalendarOrder>()
      clashing.set(one.day, day)
      for (const { order } of [one, other]) if (!day.has(order.migration.id)) day.set(order.migration.id, order)
    }
  }
  return [...clashing].map(([day, byCustomer]) => ({ day, orders: [...byCustomer.values()] }))
}

/** The API says which migrations are too far apart; the widest first. */
export function wideStaggersIn(orders: readonly CalendarOrder[]): WideStagger[] {
  return byMigration(orders)
    .flatMap(([order]) => {
      const migration = order?.migration
      const warning = migration?.readiness.warnings.find(({ code }) => code === 'STAGGER_WIDE')
      const days = migration?.readiness.staggerDays
      if (!migration || !warning || typeof days !== 'number') return []
      const { id, customerName } = migration
      return [{ migrationId: id, customerName, days, message: warning.message }]
    })
    .sort((a, b) => b.days - a.days || a.customerName.localeCompare(b.customerName))
}

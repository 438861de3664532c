import type { CalendarOrderPartsFragment } from '@portday/schema/dashboard'

/** An order as the calendar knows it. */
export type CalendarOrder = CalendarOrderPartsFragment
export type Commitment = CalendarOrder['focHistory'][number]

/** The migrations of orders, each with its orders, in the order in which they come. */
export function byMigration(orders: readonly CalendarOrder[]): CalendarOrder[][] {
  const groups = new Map<string, CalendarOrder[]>()
  for (const order of orders) {
    const group = groups.get(order.migration.id)
    if (group) group.push(order)
    else groups.set(order.migration.id, [order])
  }
  return [...groups.values()]
}

/** A complete or cancelled order waits for nothing more. */
export function isOpen({ stage, conditions }: CalendarOrder): boolean {
  return stage !== 'COMPLETE' && !conditions.includes('CANCELLED')
}

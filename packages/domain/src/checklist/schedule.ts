import { startOfDay } from '../calendar/local-time.ts'
import { CHECKLIST_CODES, type ChecklistPlan, type PlannedItem } from './checklist-plan.ts'
import { type DueTime, dueTime } from './due-time.ts'
import { PORT_DAY_SCHEDULE, SCHEDULE_CODES, type ScheduleCode, type ScheduleRow } from './port-day-schedule.ts'
import { type CommittedOrder, SCOPES } from './scopes.ts'
import { tellCustomerItems } from './tell-customer.ts'

interface Timed {
  readonly item: PlannedItem
  readonly time: number
}

/**
 * The checklist of a migration as it should stand now (R7), by time and then by scope. Cancelled orders and orders without
 * a FOC contribute nothing, complete orders stay in, numbers
 * ported back or left behind by a complete order are out. Items without an hour come first on
 * their date.
 */
export function planChecklist(plan: ChecklistPlan): PlannedItem[] {
  const orders = plan.orders.flatMap((order): CommittedOrder[] => {
    const { foc, cancelledAt } = order.facts
    return foc && !cancelledAt ? [{ ...order, foc }] : []
  })
  const told = orders.flatMap(tellCustomerItems)
  return [
    ...SCHEDULE_CODES.flatMap((code) => scheduledItems(code, plan, orders)),
    ...told.map((item): Timed => ({ item, time: timeOf(item, plan.timeZone) })),
  ]
    .sort(byTimeThenScope)
    .map(({ item }) => item)
}

/** Thousands of numbers share one release: what is due when is worked out once for all of them. */
function scheduledItems(code: ScheduleCode, plan: ChecklistPlan, orders: readonly CommittedOrder[]): Timed[] {
  const { title, offset, scope }: ScheduleRow = PORT_DAY_SCHEDULE[code]
  return SCOPES[scope](plan, orders).flatMap(({ release, timeZone, owners }) => {
    const due = dueTime(release, offset, timeZone)
    const time = timeOf(due, timeZone)
    return owners.map((owner) => ({
      item: { ...owner, ...due, code, title, offset, key: `${code}:${owner.key}` },
      time,
    }))
  })
}

function timeOf({ dueAt, dueOn }: DueTime, timeZone: string): number {
  return (dueAt ?? startOfDay(dueOn, timeZone)).epochMilliseconds
}

function byTimeThenScope(a: Timed, b: Timed): number {
  return (
    a.time - b.time ||
    CHECKLIST_CODES.indexOf(a.item.code) - CHECKLIST_CODES.indexOf(b.item.code) ||
    (a.item.key < b.item.key ? -1 : 1)
  )
}

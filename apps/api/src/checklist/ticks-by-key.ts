import type { PlannedItem } from '@portday/domain/checklist'
import { portOrderFacts } from '../port-orders/port-order.facts.ts'
import type { ChecklistTick, MigrationState } from './checklist-of-migration.ts'

/**
 * The ticks of a migration by the key that their step has now. A step of a whole FOC is keyed by its release: when a
 * date alone gets its hour, what was ticked or noted under the date goes on under the hour, and does not come undone.
 */
export function ticksByKey(
  { orders, ticks }: Pick<MigrationState, 'orders' | 'ticks'>,
  planned: readonly PlannedItem[],
): Map<string, ChecklistTick> {
  const byKey = new Map(ticks.map((tick) => [tick.key, tick]))
  const plannedKeys = new Set(planned.map(({ key }) => key))
  for (const tick of ticks) {
    if (plannedKeys.has(tick.key)) continue
    const now = withHour(tick.key, orders).find((key) => plannedKeys.has(key))
    if (now === undefined) continue
    byKey.delete(tick.key)
    if (!byKey.has(now)) byKey.set(now, tick)
  }
  return byKey
}

/** The keys that a step of a date can have once the hour is known, the earliest release first. */
function withHour(key: string, orders: MigrationState['orders']): string[] {
  const releases = orders.flatMap((order) => portOrderFacts(order).foc ?? [])
  return releases
    .flatMap(({ at, date }) => (at !== null && key.endsWith(`:${date}`) ? `${key.slice(0, -10)}${at}` : []))
    .sort()
}

import { startOfDay } from '@portday/domain/calendar'
import { type PlannedItem, planChecklist } from '@portday/domain/checklist'
import { Temporal } from 'temporal-polyfill'
import type { Migration, Site } from '../customer-migrations/migration.entity.ts'
import { numberFacts, type PortedNumber } from '../port-orders/number.entity.ts'
import type { PortOrder } from '../port-orders/port-order.entity.ts'
import { portOrderFacts } from '../port-orders/port-order.facts.ts'
import type { ChecklistItem } from './checklist-item.ts'
import { ticksByKey } from './ticks-by-key.ts'

/** What was ticked or noted; `item` is how the step stood then, for the day it no longer hangs on any FOC. */
export interface ChecklistTick {
  readonly migrationId: string
  readonly key: string
  readonly version: number
  readonly item: Pick<PlannedItem, 'code' | 'title' | 'offset' | 'portOrderId' | 'siteId' | 'number'> & {
    readonly dueAt: string | null
    readonly dueOn: string | null
  }
  readonly doneAt: string | null
  readonly doneBy: string | null
  readonly note: string | null
}

export interface MigrationState {
  readonly migration: Migration
  readonly sites: readonly Site[]
  readonly orders: readonly PortOrder[]
  readonly numbers: readonly PortedNumber[]
  readonly ticks: readonly ChecklistTick[]
}

/** The steps as the schedule has them now. */
export function plannedItems({ migration, sites, orders, numbers }: MigrationState): PlannedItem[] {
  const ofOrder = new Map(orders.map((order) => [order.id, [] as PortedNumber[]]))
  for (const row of numbers) ofOrder.get(row.portOrderId)?.push(row)
  return planChecklist({
    migrationId: migration.id,
    timeZone: migration.timeZone,
    sites,
    orders: orders.map((order) => ({
      facts: portOrderFacts(order),
      numbers: (ofOrder.get(order.id) ?? []).map(numberFacts),
    })),
  })
}

/**
 * The checklist of a migration: the schedule as it is now, by time, with what was ticked and noted. A slip re-dates the
 * open steps only: what is done stays as it was due then, also for a FOC that is no more (R7.1).
 */
export function checklistOfMigration(state: MigrationState): ChecklistItem[] {
  const { migration } = state
  const steps = plannedItems(state)
  const ticks = ticksByKey(state, steps)
  const numbers = new Map(state.numbers.map((row) => [`${row.portOrderId} ${row.number}`, row]))
  let hasPast = false
  const items = steps.map((planned) => {
    const tick = ticks.get(planned.key)
    ticks.delete(planned.key)
    const number = numbers.get(`${planned.portOrderId} ${planned.number}`)
    const item = itemOf(migration.id, textOf(planned), tick)
    if (number && planned.code === 'TEST_CALL') return { ...item, ...testCallOf(number) }
    if (!tick?.doneAt) return item
    hasPast ||= tick.item.dueAt !== item.dueAt || tick.item.dueOn !== item.dueOn
    return itemOf(migration.id, { ...tick.item, key: planned.key }, tick)
  })
  const past = [...ticks.values()].filter((tick) => tick.doneAt !== null)
  if (past.length === 0 && !hasPast) return items
  const all = [...past.map((tick) => itemOf(migration.id, { ...tick.item, key: tick.key }, tick)), ...items]
  return byTime(all, migration.timeZone)
}

/** What a slip left behind stands where it was due; the schedule's own order holds among steps of one time. */
function byTime(items: readonly ChecklistItem[], timeZone: string): ChecklistItem[] {
  const timeOf = ({ dueAt, dueOn }: ChecklistItem) => {
    if (dueAt !== null) return Temporal.Instant.from(dueAt).epochMilliseconds
    return dueOn === null ? 0 : startOfDay(Temporal.PlainDate.from(dueOn), timeZone).epochMilliseconds
  }
  return items
    .map((item) => ({ item, time: timeOf(item) }))
    .sort((a, b) => a.time - b.time)
    .map(({ item }) => item)
}

/**
 * A test call is its number's outcome (R7.3): who tested it and what was noted stands with the number, and its version
 * says whether that is known.
 */
export function testCallOf(number: PortedNumber): Pick<ChecklistItem, 'version' | 'doneAt' | 'doneBy' | 'note'> {
  const { testedAt, testedBy, note } = number
  return {
    version: 1 + Number(testedAt !== null) + Number(note !== null),
    doneAt: testedAt,
    doneBy: testedAt && testedBy,
    note,
  }
}

export function textOf(planned: PlannedItem): ChecklistTick['item'] & { key: string } {
  const { key, code, title, offset, portOrderId, siteId, number } = planned
  return {
    key,
    code,
    title,
    offset,
    portOrderId,
    siteId,
    number,
    dueAt: planned.dueAt?.toString() ?? null,
    dueOn: planned.dueOn?.toString() ?? null,
  }
}

export function itemOf(
  migrationId: string,
  { key, ...item }: ChecklistTick['item'] & { key: string },
  tick: ChecklistTick | undefined,
): ChecklistItem {
  return {
    ...item,
    id: itemId(migrationId, key),
    version: tick?.version ?? 1,
    doneAt: tick?.doneAt ?? null,
    doneBy: tick?.doneBy ?? null,
    note: tick?.note ?? null,
  }
}

/** An item is named by its migration and its place in the schedule, so that it needs no row until somebody ticks it. */
function itemId(migrationId: string, key: string): string {
  return `${migrationId}:${key}`
}

export function readItemId(id: string): { migrationId: string; key: string } {
  const colon = id.indexOf(':')
  return { migrationId: id.slice(0, Math.max(colon, 0)), key: id.slice(colon + 1) }
}

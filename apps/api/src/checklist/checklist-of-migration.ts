import { type PlannedItem, planChecklist } from '@portday/domain/checklist'
import type { Migration, Site } from '../customer-migrations/migration.entity.ts'
import { numberFacts, type PortedNumber } from '../port-orders/number.entity.ts'
import type { PortOrder } from '../port-orders/port-order.entity.ts'
import { portOrderFacts } from '../port-orders/port-order.facts.ts'
import type { ChecklistItem } from './checklist-item.ts'

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
 * The checklist of a migration: the schedule as it is now, with what was ticked and noted. What was done for a FOC that
 * has since moved stays, as done (R7.1).
 */
export function checklistOfMigration(state: MigrationState): ChecklistItem[] {
  const ticks = new Map(state.ticks.map((tick) => [tick.key, tick]))
  const numbers = new Map(state.numbers.map((row) => [`${row.portOrderId} ${row.number}`, row]))
  const items = plannedItems(state).map((planned) => {
    const tick = ticks.get(planned.key)
    ticks.delete(planned.key)
    const number = numbers.get(`${planned.portOrderId} ${planned.number}`)
    return { ...itemOf(state.migration.id, textOf(planned), tick), ...(number && testCall(planned, number)) }
  })
  const past = [...ticks.values()].filter((tick) => tick.doneAt !== null)
  return [...past.map((tick) => itemOf(state.migration.id, { ...tick.item, key: tick.key }, tick)), ...items]
}

/** A test call is its number's outcome (R7.3): who tested it and what was noted stands with the number. */
function testCall(planned: PlannedItem, number: PortedNumber): Partial<ChecklistItem> {
  return planned.code === 'TEST_CALL'
    ? { doneAt: number.testedAt, doneBy: number.testedAt && number.testedBy, note: number.note }
    : {}
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

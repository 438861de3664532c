import { judgeTick, type PlannedItem } from '@portday/domain/checklist'
import { type Refusal, refuse } from '@portday/domain/verdict'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { findMigration } from '../customer-migrations/find-migration.ts'
import { countRefusals } from '../events/count-refusals.ts'
import { recordEvent } from '../events/record-event.ts'
import { TextReader } from '../graph/text.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { forgetPortOrders } from '../port-orders/loaders.ts'
import type { PortOrder } from '../port-orders/port-order.entity.ts'
import type { ChecklistItem, ChecklistItemPayload, SetChecklistItemInput } from './checklist-item.ts'
import {
  type ChecklistTick,
  checklistOfMigration,
  itemOf,
  type MigrationState,
  plannedItems,
  readItemId,
  textOf,
} from './checklist-of-migration.ts'
import { stateOf } from './checklist-state.ts'
import { itemNotFound, staleItem } from './item-refusals.ts'
import { recordTestCall } from './record-test-call.ts'

const LONGEST_NOTE = 2000

/**
 * Ticks a step off, or opens it again (R7.1, R10.1). The same tick twice changes nothing. A test call is its number's
 * outcome (R7.3): ticking it records the number as tested.
 */
export async function setChecklistItem(
  context: RequestContext,
  input: SetChecklistItemInput,
): Promise<ChecklistItemPayload> {
  const payload = await context.database.transaction((tx) => tick(tx, context, input))
  forgetPortOrders(context)
  if ('testCall' in payload) return recordTestCall(context, input, payload.testCall)
  await countRefusals(context, 'set_checklist_item', payload.refusals)
  return payload
}

async function tick(
  tx: EntityManager,
  context: RequestContext,
  input: SetChecklistItemInput,
): Promise<ChecklistItemPayload | { testCall: ChecklistItem }> {
  const { migrationId, key } = readItemId(input.id)
  const migration = await findMigration(tx, migrationId, 'lock')
  if (migration === null) return no(null, itemNotFound(input.id))
  const state = await stateOf(tx, migration)
  const planned = plannedItems(state).find((item) => item.key === key)
  const item = checklistOfMigration(state).find(({ id }) => id === input.id)
  if (item === undefined) return no(null, itemNotFound(input.id))
  if (item.code === 'TEST_CALL') return { testCall: item }
  const { expectedVersion } = input
  if (expectedVersion !== null && expectedVersion !== undefined && expectedVersion !== item.version) {
    return no(item, staleItem(item, expectedVersion))
  }
  const text = new TextReader()
  const note = input.note === undefined ? item.note : text.optional(input.note, ['note'], LONGEST_NOTE)
  if (text.refusals.length > 0) return { item, refusals: text.refusals, warnings: [] }
  if ((item.doneAt !== null) === input.done && note === item.note) return { item, refusals: [], warnings: [] }
  const verdict = judgeTick(
    { code: item.code as PlannedItem['code'] },
    { done: input.done, note },
    progressOf(state),
    context.now(),
  )
  if (!verdict.ok) return { item, refusals: verdict.refusals, warnings: [] }
  // What is done keeps the time at which it was due then, whatever is noted later (R7.1).
  const staysDone = input.done && item.doneAt !== null
  const doneAt = input.done ? (item.doneAt ?? context.now().toString()) : null
  const written = await writeTick(
    tx,
    context,
    {
      migrationId,
      key,
      version: item.version + 1,
      item: planned && !staysDone ? withoutKey(textOf(planned)) : asTicked(item),
      doneAt,
      doneBy: input.done ? (item.doneBy ?? context.actor) : null,
      note,
    },
    item,
  )
  return { item: written, refusals: [], warnings: verdict.warnings }
}

async function writeTick(
  tx: EntityManager,
  context: RequestContext,
  tick: ChecklistTick,
  before: ChecklistItem,
): Promise<ChecklistItem> {
  await tx.query(
    `INSERT INTO checklist_ticks (migration_id, key, version, item, done_at, done_by, note)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (migration_id, key) DO UPDATE SET version = excluded.version, item = excluded.item,
       done_at = excluded.done_at, done_by = excluded.done_by, note = excluded.note`,
    [tick.migrationId, tick.key, tick.version, JSON.stringify(tick.item), tick.doneAt, tick.doneBy, tick.note],
  )
  await recordEvent(tx, context, {
    streamId: tick.migrationId,
    stream: 'migration',
    migrationId: tick.migrationId,
    portOrderId: tick.item.portOrderId,
    command: 'set_checklist_item',
    reason: tick.note,
    before: { doneAt: before.doneAt, doneBy: before.doneBy, note: before.note },
    after: { code: tick.item.code, key: tick.key, doneAt: tick.doneAt, doneBy: tick.doneBy, note: tick.note },
  })
  return itemOf(tick.migrationId, { ...tick.item, key: tick.key }, tick)
}

/** How far the live orders have come, for the old trunk (R10.1). What a complete order left behind is free again. */
function progressOf({ orders }: MigrationState) {
  const live = orders.filter((order) => order.cancelledAt === null)
  const open = live.filter((order) => order.stage !== 'complete')
  const lastPorted = live
    .flatMap((order) => order.lastPortedAt ?? [])
    .sort()
    .at(-1)
  return {
    lastPortedAt: lastPorted === undefined ? null : Temporal.Instant.from(lastPorted),
    anyUnported: open.some((order) => order.numbersPending + order.numbersFailed > 0),
    portBackHours: Math.max(48, ...live.map((order: PortOrder) => order.winningCarrier.portBackHours)),
  }
}

function withoutKey({ key: _, ...item }: ReturnType<typeof textOf>): ChecklistTick['item'] {
  return item
}

function asTicked(item: ChecklistItem): ChecklistTick['item'] {
  const { code, title, offset, portOrderId, siteId, number, dueAt, dueOn } = item
  return { code: code as PlannedItem['code'], title, offset, portOrderId, siteId, number, dueAt, dueOn }
}

function no(item: ChecklistItem | null, refusal: Refusal): ChecklistItemPayload {
  return { item, ...refuse(refusal), warnings: [] }
}

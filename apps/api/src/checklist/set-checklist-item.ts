import { judgeTick, type PlannedItem } from '@portday/domain/checklist'
import { type Refusal, refuse } from '@portday/domain/verdict'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { findMigration } from '../customer-migrations/find-migration.ts'
import { recordEvent } from '../events/record-event.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { countRefusals } from '../events/count-refusals.ts'
import type { PortOrder } from '../port-orders/port-order.entity.ts'
import { recordNumberOutcomes } from '../port-orders/record-number-outcomes.ts'
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

/**
 * Ticks a step off, or opens it again (R7.1, R10.1). The same tick twice changes nothing. A test call is its number's
 * outcome (R7.3): ticking it records the number as tested.
 */
export async function setChecklistItem(
  context: RequestContext,
  input: SetChecklistItemInput,
): Promise<ChecklistItemPayload> {
  const payload = await context.database.transaction((tx) => tick(tx, context, input))
  const result = 'testCall' in payload ? await recordTestCall(context, input, payload.testCall) : payload
  await countRefusals(context, 'set_checklist_item', result.refusals)
  return result
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
  const { expectedVersion } = input
  if (expectedVersion !== null && expectedVersion !== undefined && expectedVersion !== item.version) {
    return no(item, staleItem(item, expectedVersion))
  }
  if (item.code === 'TEST_CALL') return { testCall: item }
  const note = input.note === undefined ? item.note : input.note?.trim() || null
  if ((item.doneAt !== null) === input.done && note === item.note) return { item, refusals: [], warnings: [] }
  const verdict = judgeTick(
    { code: item.code as PlannedItem['code'] },
    { done: input.done, note },
    progressOf(state),
    context.now(),
  )
  if (!verdict.ok) return { item, refusals: verdict.refusals, warnings: [] }
  const doneAt = input.done ? (item.doneAt ?? context.now().toString()) : null
  const written = await writeTick(
    tx,
    context,
    {
      migrationId,
      key,
      version: item.version + 1,
      item: planned ? withoutKey(textOf(planned)) : asTicked(item),
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

async function recordTestCall(
  context: RequestContext,
  input: SetChecklistItemInput,
  item: ChecklistItem,
): Promise<ChecklistItemPayload> {
  const done = item.doneAt !== null
  if (!input.done && !done && input.note === undefined) return { item, refusals: [], warnings: [] }
  if (!input.done) return no(item, testCallStays(item))
  if (done && (input.note === undefined || input.note === item.note)) return { item, refusals: [], warnings: [] }
  const { portOrder, refusals, warnings } = await recordNumberOutcomes(context, {
    portOrderId: item.portOrderId ?? '',
    outcomes: [{ number: item.number ?? '', outcome: 'tested', note: input.note ?? item.note }],
  })
  if (refusals.length > 0 || portOrder === null) return { item, refusals, warnings }
  const now = context.now().toString()
  const note = input.note === undefined ? item.note : input.note
  return {
    item: { ...item, doneAt: item.doneAt ?? now, doneBy: item.doneBy ?? context.actor, note },
    refusals,
    warnings,
  }
}

/** How far the live orders have come, for the old trunk (R10.1). */
function progressOf({ orders }: MigrationState) {
  const live = orders.filter((order) => order.cancelledAt === null)
  const lastPorted = live
    .flatMap((order) => order.lastPortedAt ?? [])
    .sort()
    .at(-1)
  return {
    lastPortedAt: lastPorted === undefined ? null : Temporal.Instant.from(lastPorted),
    anyUnported: live.some((order) => order.numbersPending + order.numbersFailed > 0),
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

function itemNotFound(id: string): Refusal {
  return {
    code: 'NOT_FOUND',
    message: `There is no checklist item ${id.slice(0, 120)}, or the FOC that it hung on has moved.`,
    remedy: 'Read the checklist again and give the ID of one of its items.',
    path: ['id'],
  }
}

function staleItem(item: ChecklistItem, expected: number): Refusal {
  return {
    code: 'STALE_VERSION',
    message: `Somebody changed this step since: you saw version ${expected}, it is now ${item.version}.`,
    remedy: 'Read the checklist again, look at who did what, and give the command again.',
    path: ['expectedVersion'],
    changedFields: ['doneAt', 'note'],
  }
}

function testCallStays(item: ChecklistItem): Refusal {
  return {
    code: 'OUTCOME_FORBIDS',
    message: `The test call of ${item.number} is its outcome and can’t be taken back here.`,
    remedy: 'Record the number as TEST_FAILED if calls do not work.',
    path: ['done'],
  }
}

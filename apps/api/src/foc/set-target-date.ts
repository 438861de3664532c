import { judgeTarget } from '@portday/domain/foc'
import type { Warning } from '@portday/domain/verdict'
import type { EntityManager } from 'typeorm'
import { findMigration, migrationNotFound } from '../customer-migrations/find-migration.ts'
import type { MigrationPayload } from '../customer-migrations/migration-inputs.ts'
import { migrationLoader } from '../customer-migrations/migration-loaders.ts'
import { staleMigration } from '../customer-migrations/stale-migration.ts'
import { changedRows } from '../database/transaction.ts'
import { countRefusals } from '../events/count-refusals.ts'
import { recordEvent } from '../events/record-event.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { portOrderFacts } from '../port-orders/port-order.facts.ts'
import { portOrdersOfMigration } from '../port-orders/read-port-orders.ts'
import type { SetTargetDateInput } from './foc-inputs.ts'

/** Sets when the customer wants to go live. A date that no estimate can meet is refused, with the one that works (R3.5). */
export async function setTargetDate(context: RequestContext, input: SetTargetDateInput): Promise<MigrationPayload> {
  const payload = await context.database.transaction((tx) => set(tx, context, input))
  migrationLoader(context).clearAll()
  await countRefusals(context, 'set_target_date', payload.refusals)
  return payload
}

async function set(tx: EntityManager, context: RequestContext, input: SetTargetDateInput): Promise<MigrationPayload> {
  const migration = await findMigration(tx, input.migrationId, 'lock')
  if (migration === null) {
    return { migration, refusals: [migrationNotFound(input.migrationId)], warnings: [] }
  }
  const stale = await staleMigration(tx, migration, input.expectedVersion)
  if (stale.length > 0) return { migration, refusals: stale, warnings: [] }
  let warnings: readonly Warning[] = []
  if (input.targetDate) {
    const orders = (await portOrdersOfMigration(tx, migration.id)).map(portOrderFacts)
    const verdict = judgeTarget(orders, input.targetDate, context.now())
    if (!verdict.ok) return { migration, refusals: verdict.refusals, warnings: [] }
    warnings = verdict.warnings
  }
  const targetDate = input.targetDate?.toString() ?? null
  const now = context.now().toString()
  const version = migration.version + 1
  await changedRows(
    tx,
    'UPDATE customer_migrations SET target_date = $2, version = $3, updated_at = $4 WHERE id = $1',
    [migration.id, targetDate, version, now],
  )
  await recordEvent(tx, context, {
    streamId: migration.id,
    stream: 'migration',
    migrationId: migration.id,
    portOrderId: null,
    command: 'set_target_date',
    reason: null,
    before: { version: migration.version, targetDate: migration.targetDate },
    after: { version, targetDate },
  })
  return { migration: { ...migration, targetDate, version, updatedAt: now }, refusals: [], warnings }
}

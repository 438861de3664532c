import type { EntityManager } from 'typeorm'
import { countRefusals } from '../events/count-refusals.ts'
import { recordEvent } from '../events/record-event.ts'
import { TextReader } from '../graph/text.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { findMigration, migrationNotFound } from './find-migration.ts'
import { Migration } from './migration.entity.ts'
import type { MigrationPayload, UpdateMigrationInput } from './migration-inputs.ts'
import { readDealStage } from './read-deal-stage.ts'
import { staleMigration } from './stale-migration.ts'

/** What follows for others from a customer's new name, in the same transaction. */
export type AfterRename = (tx: EntityManager, migration: Migration) => Promise<unknown>

/**
 * Changes what is known of a migration: what the input leaves out stays, null empties. A customer always has a name. The
 * same values again change nothing.
 */
export async function updateMigration(
  context: RequestContext,
  input: UpdateMigrationInput,
  afterRename: AfterRename,
): Promise<MigrationPayload> {
  const payload = await context.database.transaction((tx) => update(tx, context, input, afterRename))
  context.loaders.clear()
  await countRefusals(context, 'update_migration', payload.refusals)
  return payload
}

async function update(
  tx: EntityManager,
  context: RequestContext,
  input: UpdateMigrationInput,
  afterRename: AfterRename,
): Promise<MigrationPayload> {
  const migration = await findMigration(tx, input.migrationId, 'lock')
  if (migration === null) return { migration, refusals: [migrationNotFound(input.migrationId)], warnings: [] }
  const stale = await staleMigration(tx, migration, input.expectedVersion)
  if (stale.length > 0) return { migration, refusals: stale, warnings: [] }
  const text = new TextReader()
  const wanted = readWanted(text, input, migration)
  if (text.refusals.length > 0) return { migration, refusals: text.refusals, warnings: [] }
  const names = (['customerName', 'projectManager', 'dealStage'] as const).filter(
    (name) => wanted[name] !== migration[name],
  )
  if (names.length === 0) return { migration, refusals: [], warnings: [] }

  const only = (from: Pick<Migration, (typeof names)[number]>) =>
    Object.fromEntries(names.map((name) => [name, from[name]]))
  const written = { ...only(wanted), version: migration.version + 1, updatedAt: context.now().toString() }
  await tx.createQueryBuilder().update(Migration).set(written).where('id = :id', { id: migration.id }).execute()
  const updated: Migration = { ...migration, ...written }
  if (names.includes('customerName')) await afterRename(tx, updated)
  await recordEvent(tx, context, {
    streamId: migration.id,
    stream: 'migration',
    migrationId: migration.id,
    portOrderId: null,
    command: 'update_migration',
    reason: null,
    before: { version: migration.version, ...only(migration) },
    after: { version: updated.version, ...only(wanted) },
  })
  return { migration: updated, refusals: [], warnings: [] }
}

function readWanted(text: TextReader, input: UpdateMigrationInput, migration: Migration) {
  const { customerName, projectManager, dealStage } = input
  return {
    customerName:
      customerName === undefined ? migration.customerName : text.required(customerName, ['customerName'], 120),
    projectManager:
      projectManager === undefined ? migration.projectManager : text.optional(projectManager, ['projectManager'], 120),
    dealStage: dealStage === undefined ? migration.dealStage : readDealStage(text, dealStage),
  }
}

import { randomUUID } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import { findOrMakeWinningCarrier } from '../carriers/find-carrier.ts'
import { isUuid } from '../database/uuid.ts'
import { countRefusals } from '../events/count-refusals.ts'
import { recordEvent } from '../events/record-event.ts'
import { TextReader } from '../graph/text.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { findMigration } from './find-migration.ts'
import { Migration, Site } from './migration.entity.ts'
import type { CreateMigrationInput, MigrationPayload } from './migration-inputs.ts'
import { readDealStage } from './read-deal-stage.ts'

/** Makes a migration with its first site, “Main site” (R1.1). A second one with the same id is refused. */
export async function createMigration(context: RequestContext, input: CreateMigrationInput): Promise<MigrationPayload> {
  const payload = await context.database.transaction((tx) => create(tx, context, input))
  await countRefusals(context, 'create_migration', payload.refusals)
  return payload
}

async function create(
  tx: EntityManager,
  context: RequestContext,
  input: CreateMigrationInput,
): Promise<MigrationPayload> {
  const text = new TextReader()
  const customerName = text.required(input.customerName, ['customerName'], 120)
  const winningCarrierName = text.required(input.winningCarrier, ['winningCarrier'], 120)
  if (input.id !== null && input.id !== undefined && !isUuid(input.id)) {
    text.no('VALUE_INVALID', ['id'], 'The id is no UUID.', 'Give a UUID, or leave it out and one is made.')
  }
  const dealStage = readDealStage(text, input.dealStage)
  const projectManager = text.optional(input.projectManager, ['projectManager'], 120)
  if (text.refusals.length > 0) return { migration: null, refusals: text.refusals, warnings: [] }

  const id = input.id?.toLowerCase() ?? randomUUID()
  const now = context.now().toString()
  // Two with the same id wait for one another here, before either has made a winning carrier.
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [id])
  const known = await findMigration(tx, id, 'read')
  if (known !== null) return { migration: known, refusals: [alreadyThere(known)], warnings: [] }
  const winningCarrier = await findOrMakeWinningCarrier(tx, winningCarrierName)
  await tx
    .createQueryBuilder()
    .insert()
    .into(Migration)
    .values({
      id,
      version: 1,
      customerName,
      winningCarrierId: winningCarrier.id,
      timeZone: input.timeZone,
      targetDate: input.targetDate?.toString() ?? null,
      dealStage,
      projectManager,
      createdAt: now,
      updatedAt: now,
    })
    .updateEntity(false)
    .execute()
  const migration = await findMigration(tx, id, 'read')
  await insertSite(tx, {
    id: randomUUID(),
    migrationId: id,
    name: 'Main site',
    address: null,
    timeZone: input.timeZone,
    contacts: [],
    createdAt: now,
  })
  await recordEvent(tx, context, {
    streamId: id,
    stream: 'migration',
    migrationId: id,
    portOrderId: null,
    command: 'create_migration',
    reason: null,
    before: null,
    after: {
      version: 1,
      customerName,
      winningCarrier: winningCarrier.name,
      timeZone: input.timeZone,
      targetDate: input.targetDate?.toString() ?? null,
      dealStage,
      projectManager,
    },
  })
  return { migration, refusals: [], warnings: [] }
}

export async function insertSite(tx: EntityManager, site: Site): Promise<void> {
  await tx.createQueryBuilder().insert().into(Site).values(site).updateEntity(false).execute()
}

function alreadyThere({ id, customerName }: Migration) {
  return {
    code: 'ALREADY_EXISTS' as const,
    message: `Migration ${id} exists already, for ${customerName}.`,
    remedy: 'Use it, or give another id.',
    path: ['id'],
  }
}

import type { EntityManager } from 'typeorm'
import { countRefusals } from '../events/count-refusals.ts'
import { recordEvent } from '../events/record-event.ts'
import { TextReader } from '../graph/text.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { findMigration, migrationNotFound } from './find-migration.ts'
import type { AddMigrationNoteInput, MigrationPayload } from './migration-inputs.ts'
import { ADD_NOTE } from './note.ts'

const LONGEST_NOTE = 4000

/**
 * Notes something about a migration (R1.5). The note is an event of its journal and nothing else: the migration's version
 * stays, so that nobody's command goes stale by it. Empty, or longer than 4,000 characters: refused.
 */
export async function addNote(context: RequestContext, input: AddMigrationNoteInput): Promise<MigrationPayload> {
  const payload = await context.database.transaction((tx) => add(tx, context, input))
  context.loaders.clear()
  await countRefusals(context, ADD_NOTE, payload.refusals)
  return payload
}

async function add(
  tx: EntityManager,
  context: RequestContext,
  input: AddMigrationNoteInput,
): Promise<MigrationPayload> {
  const migration = await findMigration(tx, input.migrationId, 'read')
  if (migration === null) return { migration, refusals: [migrationNotFound(input.migrationId)], warnings: [] }
  const reader = new TextReader()
  const text = reader.required(input.text, ['text'], LONGEST_NOTE)
  if (reader.refusals.length > 0) return { migration, refusals: reader.refusals, warnings: [] }
  await recordEvent(tx, context, {
    streamId: migration.id,
    stream: 'migration',
    migrationId: migration.id,
    portOrderId: null,
    command: ADD_NOTE,
    reason: null,
    before: null,
    after: { text },
  })
  return { migration, refusals: [], warnings: [] }
}

import { randomUUID } from 'node:crypto'
import { parseNumber } from '@portday/domain/telephone-number'
import type { EntityManager } from 'typeorm'
import { changedRows, queryRows } from '../database/transaction.ts'
import { countRefusals } from '../events/count-refusals.ts'
import { recordEvent } from '../events/record-event.ts'
import { TextReader } from '../graph/text.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { insertSite } from './create-migration.ts'
import { findMigration, migrationNotFound } from './find-migration.ts'
import type { SiteContact } from './migration.entity.ts'
import type { AddSiteInput, MigrationPayload } from './migration-inputs.ts'

/** Adds a site to a migration: a name of its own, an address, a zone and the people to reach (R1.1). */
export async function addSite(context: RequestContext, input: AddSiteInput): Promise<MigrationPayload> {
  const payload = await context.database.transaction((tx) => add(tx, context, input))
  context.loaders.clear()
  await countRefusals(context, 'add_site', payload.refusals)
  return payload
}

async function add(tx: EntityManager, context: RequestContext, input: AddSiteInput): Promise<MigrationPayload> {
  const migration = await findMigration(tx, input.migrationId, 'lock')
  if (migration === null) {
    return { migration, refusals: [migrationNotFound(input.migrationId)], warnings: [] }
  }
  const text = new TextReader()
  const name = text.required(input.name, ['name'], 120)
  const address = text.optional(input.address, ['address'], 300)
  const contacts = (input.contacts ?? []).map((contact, index) => readContact(text, contact, index))
  const taken = await queryRows(tx, 'SELECT FROM sites WHERE migration_id = $1 AND lower(name) = lower($2)', [
    migration.id,
    name,
  ])
  if (taken.length > 0) {
    text.no('ALREADY_EXISTS', ['name'], `The migration has a site ${name} already.`, 'Give it another name.')
  }
  if (text.refusals.length > 0) return { migration, refusals: text.refusals, warnings: [] }

  const now = context.now().toString()
  const timeZone = input.timeZone ?? migration.timeZone
  const siteId = randomUUID()
  await insertSite(tx, { id: siteId, migrationId: migration.id, name, address, timeZone, contacts, createdAt: now })
  await changedRows(tx, 'UPDATE customer_migrations SET version = version + 1, updated_at = $2 WHERE id = $1', [
    migration.id,
    now,
  ])
  const version = migration.version + 1
  await recordEvent(tx, context, {
    streamId: migration.id,
    stream: 'migration',
    migrationId: migration.id,
    portOrderId: null,
    command: 'add_site',
    reason: null,
    before: { version: migration.version },
    after: { version, siteId, name, address, timeZone, contacts },
  })
  return { migration: { ...migration, version, updatedAt: now }, refusals: [], warnings: [] }
}

function readContact(text: TextReader, contact: { name: string; phone?: string | null }, index: number): SiteContact {
  const name = text.required(contact.name, ['contacts', String(index), 'name'], 120)
  if (!contact.phone?.trim()) return { name, phone: null }
  const read = parseNumber(contact.phone)
  if (read.ok) return { name, phone: read.number }
  text.no(read.code, ['contacts', String(index), 'phone'], read.reason, read.remedy)
  return { name, phone: null }
}

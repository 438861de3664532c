import type { Refusal } from '@portday/domain/verdict'
import type { EntityManager } from 'typeorm'
import { selectList } from '../database/select-list.ts'
import { queryRows } from '../database/transaction.ts'
import { isUuid } from '../database/uuid.ts'
import { Migration, Site } from './migration.entity.ts'

/** The migration for a command; `lock` holds its row, for decisions that span its orders. Null when there is none. */
export async function findMigration(tx: EntityManager, id: string, lock: 'lock' | 'read'): Promise<Migration | null> {
  if (!isUuid(id)) return null
  const rows = await queryRows<Migration>(
    tx,
    `SELECT ${selectList(Migration, 'm')} FROM customer_migrations m WHERE m.id = $1 ${lock === 'lock' ? 'FOR UPDATE' : ''}`,
    [id],
  )
  return rows[0] ?? null
}

/** A site of the migration; null when it has none with that id. */
export async function findSite(tx: EntityManager, migrationId: string, id: string): Promise<Site | null> {
  if (!isUuid(id)) return null
  const rows = await queryRows<Site>(
    tx,
    `SELECT ${selectList(Site, 's')} FROM sites s WHERE s.id = $1 AND s.migration_id = $2`,
    [id, migrationId],
  )
  return rows[0] ?? null
}

export function migrationNotFound(id: string): Refusal {
  const shown = id.length > 60 ? `${id.slice(0, 60)}…` : id
  return {
    code: 'NOT_FOUND',
    message: `There is no migration ${shown}.`,
    remedy: isUuid(id)
      ? `Make it first: createMigration, or \`porting-tracker migrations create --id ${shown} --customer … --winning-carrier … --time-zone …\`.`
      : 'A migration is named by its UUID: give that of one in the list, or make one first.',
    path: ['migrationId'],
  }
}

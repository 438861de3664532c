import DataLoader from 'dataloader'
import { WinningCarrier } from '../carriers/winning-carrier.entity.ts'
import { selectList } from '../database/select-list.ts'
import { isUuid } from '../database/uuid.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { Migration, Site } from './migration.entity.ts'

/** Migrations by id; null for an unknown one. */
export function migrationLoader(context: RequestContext): DataLoader<string, Migration | null> {
  return context.memo(
    'migration',
    () =>
      new DataLoader<string, Migration | null>(async (ids) => {
        const rows = await byIds<Migration>(
          context,
          `SELECT ${selectList(Migration, 'm')} FROM customer_migrations m WHERE m.id = ANY ($1::uuid[])`,
          ids,
        )
        const byId = new Map(rows.map((row) => [row.id, row]))
        return ids.map((id) => byId.get(id.toLowerCase()) ?? null)
      }),
  )
}

/** The platform of a migration, by the platform's id. */
export function winningCarrierLoader(context: RequestContext): DataLoader<string, WinningCarrier> {
  return context.memo(
    'winningCarrier',
    () =>
      new DataLoader<string, WinningCarrier>(async (ids) => {
        const rows = await byIds<WinningCarrier>(
          context,
          `SELECT ${selectList(WinningCarrier, 'w')} FROM winning_carriers w WHERE w.id = ANY ($1::uuid[])`,
          ids,
        )
        const byId = new Map(rows.map((row) => [row.id, row]))
        return ids.map((id) => byId.get(id) ?? new Error(`No winning carrier ${id}`))
      }),
  )
}

/** The sites of a migration, the first one first. */
export function sitesLoader(context: RequestContext): DataLoader<string, Site[]> {
  return context.memo(
    'sites',
    () =>
      new DataLoader<string, Site[]>(async (ids) => {
        const rows = await byIds<Site>(
          context,
          `SELECT ${selectList(Site, 's')} FROM sites s WHERE s.migration_id = ANY ($1::uuid[]) ORDER BY s.place`,
          ids,
        )
        return ids.map((id) => rows.filter((row) => row.migrationId === id))
      }),
  )
}

async function byIds<T extends object>(context: RequestContext, sql: string, ids: readonly string[]): Promise<T[]> {
  const { rows } = await context.database.read.query<T>(sql, [ids.filter(isUuid)])
  return rows
}

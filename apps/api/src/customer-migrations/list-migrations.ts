import { selectList } from '../database/select-list.ts'
import { type Connection, pageOf, pageSize } from '../graph/connection.ts'
import { readPlace } from '../graph/cursor.ts'
import type { OffsetPaging } from '../graph/paging.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { Migration } from './migration.entity.ts'

/** A page of migrations, the newest first. */
export async function listMigrations(
  context: RequestContext,
  { first, after, offset }: OffsetPaging,
  search: string,
  countsTotal: boolean,
): Promise<Connection<Migration>> {
  const size = pageSize(first)
  const place = readPlace(after, 'timestamptz', 'uuid')
  const skipped = place ? 0 : (offset ?? 0)
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  const { read } = context.database
  const { rows } = await read.query<Migration>(
    `SELECT ${selectList(Migration, 'm')} FROM customer_migrations m
     WHERE m.customer_name ILIKE $1 AND ($4::timestamptz IS NULL OR (m.created_at, m.id) < ($4, $5::uuid))
     ORDER BY m.created_at DESC, m.id DESC LIMIT $2 OFFSET $3`,
    [pattern, size + 1, skipped, place?.[0] ?? null, place?.[1] ?? null],
  )
  const counted = countsTotal
    ? await read.query<{ total: number }>(
        'SELECT count(*) AS total FROM customer_migrations m WHERE m.customer_name ILIKE $1',
        [pattern],
      )
    : null
  const keyOf = (migration: Migration) => [migration.createdAt, migration.id]
  return pageOf(rows, size, keyOf, counted?.rows[0]?.total ?? 0, place !== null || skipped > 0)
}

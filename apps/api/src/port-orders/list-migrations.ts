import { Migration } from '../customer-migrations/migration.entity.ts'
import { selectList } from '../database/select-list.ts'
import { type Connection, pageOf, pageSize } from '../graph/connection.ts'
import { readPlace } from '../graph/cursor.ts'
import type { OffsetPaging } from '../graph/paging.ts'
import type { RequestContext } from '../platform/request-context.ts'
import {
  type MigrationFilter,
  type MigrationOrder,
  type MigrationSortField,
  OPEN_SQL,
  whereOfMigrations,
} from './migration-filter.ts'

type Listed = Migration & { readonly nextFocAt?: string | null }

const SORT_KEYS = {
  created_at: { sql: 'm.created_at', type: 'timestamptz', of: (row) => row.createdAt },
  updated_at: { sql: 'm.updated_at', type: 'timestamptz', of: (row) => row.updatedAt },
  customer: { sql: 'm.customer_name', type: 'text', of: (row) => row.customerName },
  next_foc: nextFocKey('infinity'),
} as const satisfies Record<MigrationSortField, { sql: string; type: string; of: (row: Listed) => string }>

/** Migrations without a FOC to come last, whichever way the others run. */
function nextFocKey(none: 'infinity' | '-infinity') {
  return {
    sql: `coalesce(f.at, '${none}'::timestamptz)`,
    type: 'timestamptz' as const,
    of: (row: Listed): string => row.nextFocAt ?? none,
  }
}

/** The earliest FOC of its open orders; one without a time counts from the start of its day. */
const NEXT_FOC = `LEFT JOIN LATERAL (
  SELECT min(coalesce(o.foc_at, o.port_day_begins_at)) AS at FROM porting_orders o
  WHERE o.migration_id = m.id AND o.foc_date IS NOT NULL AND ${OPEN_SQL}) f ON true`

export interface MigrationPage extends OffsetPaging {
  readonly filter: MigrationFilter
  readonly orderBy: MigrationOrder | null
}

/** A page of migrations, the newest first unless told. */
export async function listMigrations(
  context: RequestContext,
  page: MigrationPage,
  countsTotal: boolean,
): Promise<Connection<Migration>> {
  const { field, direction } = page.orderBy ?? { field: 'created_at', direction: 'desc' }
  const key = field === 'next_foc' && direction === 'desc' ? nextFocKey('-infinity') : SORT_KEYS[field]
  const size = pageSize(page.first)
  const place = readPlace(page.after, key.type, 'uuid')
  const skipped = place ? 0 : (page.offset ?? 0)
  const where = whereOfMigrations(page.filter)
  if (place) {
    const beyond = direction === 'asc' ? '>' : '<'
    where.and(`(${key.sql}, m.id) ${beyond} (?::${key.type}, ?::uuid)`, ...place)
  }
  const byFoc = field === 'next_foc'
  const reading = context.database.read.query<Listed>(
    `SELECT ${selectList(Migration, 'm')} ${byFoc ? ', f.at AS "nextFocAt"' : ''}
     FROM customer_migrations m ${byFoc ? NEXT_FOC : ''}
     WHERE ${where.sql} ORDER BY ${key.sql} ${direction}, m.id ${direction} LIMIT ${size + 1} OFFSET ${skipped}`,
    where.params,
  )
  const [{ rows }, total] = await Promise.all([reading, countsTotal ? countMigrations(context, page.filter) : 0])
  return pageOf(rows, size, (row) => [key.of(row), row.id], total, place !== null || skipped > 0)
}

async function countMigrations(context: RequestContext, filter: MigrationFilter): Promise<number> {
  const where = whereOfMigrations(filter)
  const { rows } = await context.database.read.query<{ total: number }>(
    `SELECT count(*) AS total FROM customer_migrations m WHERE ${where.sql}`,
    where.params,
  )
  return rows[0]?.total ?? 0
}

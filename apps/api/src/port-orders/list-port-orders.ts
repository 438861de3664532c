import { prepared } from '../database/prepared.ts'
import { type Connection, pageOf, pageSize } from '../graph/connection.ts'
import { readPlace } from '../graph/cursor.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { type Where, whereOf } from './filter-sql.ts'
import type { PortOrder } from './port-order.entity.ts'
import type { PortOrderFilter, PortOrderOrder, SortField } from './port-order-filter.ts'
import { portOrderOf } from './read-port-orders.ts'
import { selectForPage } from './select-for-page.ts'

/** What each order sorts by: one index each, so that a page costs the same at any depth. */
const SORT_KEYS = {
  created_at: { sql: 'o.created_at', type: 'timestamptz', of: (order) => order.createdAt },
  updated_at: { sql: 'o.updated_at', type: 'timestamptz', of: (order) => order.updatedAt },
  foc_date: focKey('infinity'),
  carrier: { sql: 'o.carrier', type: 'text', of: (order) => order.carrierName },
  stage: { sql: 'o.stage_place', type: 'integer', of: (order) => order.stagePlace },
  customer: { sql: 'o.customer', type: 'text', of: (order) => order.customer },
} as const satisfies Record<SortField, { sql: string; type: string; of: (order: PortOrder) => string | number }>

/** Orders without a FOC come last, whichever way the others run. */
function focKey(none: 'infinity' | '-infinity') {
  return {
    sql: `coalesce(o.foc_date, '${none}'::date)`,
    type: 'date' as const,
    of: (order: PortOrder): string | number => order.focDate ?? none,
  }
}

export interface PortOrderPage {
  readonly filter?: PortOrderFilter | null
  readonly orderBy?: PortOrderOrder | null
  readonly first?: number | null
  readonly after?: string | null
  readonly offset?: number | null
}

/** A page of orders, and the WHERE that its total is counted by. */
export async function listPortOrders(
  context: RequestContext,
  page: PortOrderPage,
  fields: ReadonlySet<string>,
  countsTotal: boolean,
): Promise<Connection<PortOrder>> {
  const { field, direction } = page.orderBy ?? { field: 'created_at', direction: 'desc' }
  const key = field === 'foc_date' && direction === 'desc' ? focKey('-infinity') : SORT_KEYS[field]
  const size = pageSize(page.first)
  const where = await whereOf(context, page.filter)
  const counted = countsTotal ? await whereOf(context, page.filter) : null
  const place = readPlace(page.after, key.type, 'uuid')
  if (place) andAfter(where, key, direction, place)
  const offset = place ? 0 : Math.max(page.offset ?? 0, 0)
  // Both numbers stand in the text: a plan is only kept when it can know that few rows are wanted.
  const sql = `${selectForPage(fields)} WHERE ${where.sql} ORDER BY ${key.sql} ${direction}, o.id ${direction}
    LIMIT ${size + 1} OFFSET ${offset}`
  const statement = page.filter || offset > 0 ? { text: sql, values: where.params } : prepared(sql, where.params)
  const reading = context.database.read.query<PortOrder>(statement)
  const counting = counted ? countOf(context, counted) : 0
  const [{ rows }, total] = await Promise.all([reading, counting])
  return pageOf(rows.map(portOrderOf), size, (order) => [key.of(order), order.id], total, place !== null || offset > 0)
}

async function countOf(context: RequestContext, where: Where): Promise<number> {
  const { rows } = await context.database.read.query<{ total: number }>(
    `SELECT count(*) AS total FROM porting_orders o WHERE ${where.sql}`,
    where.params,
  )
  return rows[0]?.total ?? 0
}

function andAfter(
  where: Where,
  key: { sql: string; type: string },
  direction: 'asc' | 'desc',
  [value, id]: readonly unknown[],
): void {
  const beyond = direction === 'asc' ? '>' : '<'
  where.and(`(${key.sql}, o.id) ${beyond} (?::${key.type}, ?::uuid)`, value, id)
}

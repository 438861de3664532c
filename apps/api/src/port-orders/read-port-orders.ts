import type { EntityManager } from 'typeorm'
import { Carrier } from '../carriers/carrier.entity.ts'
import { WinningCarrier } from '../carriers/winning-carrier.entity.ts'
import { Migration } from '../customer-migrations/migration.entity.ts'
import { prepared } from '../database/prepared.ts'
import { jsonObject, selectList } from '../database/select-list.ts'
import { queryRows } from '../database/transaction.ts'
import { isUuid } from '../database/uuid.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { PortOrder } from './port-order.entity.ts'

/** An order is always read with its carrier, its migration and the winning carrier: one statement, no request a row. */
export const selectPortOrders = `
  SELECT ${selectList(PortOrder, 'o')},
    ${jsonObject(Carrier, 'c')} AS "carrier",
    ${jsonObject(Migration, 'm')} AS "migration",
    ${jsonObject(WinningCarrier, 'w')} AS "winningCarrier"
  FROM porting_orders o
  JOIN carriers c ON c.id = o.carrier_id
  JOIN customer_migrations m ON m.id = o.migration_id
  JOIN winning_carriers w ON w.id = m.winning_carrier_id`

/**
 * A row becomes an instance of its class, in place: type-graphql copies whatever is none for every single field, and
 * `portOrderFacts` would then be made as often.
 */
export function portOrderOf(row: PortOrder): PortOrder {
  return Object.setPrototypeOf(row, PortOrder.prototype)
}

/** The order for a command: its row is locked until the transaction ends. Null when there is none. */
export async function lockPortOrder(tx: EntityManager, id: string): Promise<PortOrder | null> {
  if (!isUuid(id)) return null
  const rows = await queryRows<PortOrder>(tx, `${selectPortOrders} WHERE o.id = $1 FOR UPDATE OF o`, [id])
  return rows[0] ? portOrderOf(rows[0]) : null
}

/** All orders of a migration, in the order in which they were made, as one statement saw them. */
export async function portOrdersOfMigration(tx: EntityManager, migrationId: string): Promise<PortOrder[]> {
  const sql = `${selectPortOrders} WHERE o.migration_id = $1 ORDER BY o.created_at, o.reference`
  return (await queryRows<PortOrder>(tx, sql, [migrationId])).map(portOrderOf)
}

/** Orders by id, in the order of the ids; null for an unknown one. */
export async function readPortOrders(
  context: RequestContext,
  ids: readonly string[],
): Promise<readonly (PortOrder | null)[]> {
  const { rows } = await context.database.read.query<PortOrder>(
    prepared(`${selectPortOrders} WHERE o.id = ANY ($1::uuid[])`, [ids.filter(isUuid)]),
  )
  const byId = new Map(rows.map((row) => [row.id, portOrderOf(row)]))
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null)
}

/** The orders of many migrations, by migration. */
export function readPortOrdersOfMigrations(context: RequestContext, ids: readonly string[]): Promise<PortOrder[][]> {
  return readGrouped(context, 'migration_id', ids, (order) => order.migrationId)
}

/** The orders that were split off, by parent. */
export function readChildren(context: RequestContext, ids: readonly string[]): Promise<PortOrder[][]> {
  return readGrouped(context, 'parent_id', ids, (order) => order.parentId)
}

async function readGrouped(
  context: RequestContext,
  column: 'migration_id' | 'parent_id',
  ids: readonly string[],
  groupOf: (order: PortOrder) => string | null,
): Promise<PortOrder[][]> {
  const { rows } = await context.database.read.query<PortOrder>(
    prepared(`${selectPortOrders} WHERE o.${column} = ANY ($1::uuid[]) ORDER BY o.created_at, o.reference`, [ids]),
  )
  const groups = new Map(ids.map((id) => [id, [] as PortOrder[]]))
  for (const row of rows) groups.get(groupOf(row) ?? '')?.push(portOrderOf(row))
  return ids.map((id) => groups.get(id) ?? [])
}

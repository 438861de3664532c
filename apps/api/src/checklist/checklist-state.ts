import type { EntityManager } from 'typeorm'
import type { Migration } from '../customer-migrations/migration.entity.ts'
import { Site } from '../customer-migrations/migration.entity.ts'
import { sitesLoader } from '../customer-migrations/migration-loaders.ts'
import { selectList } from '../database/select-list.ts'
import { queryRows } from '../database/transaction.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { migrationOrdersLoader } from '../port-orders/loaders.ts'
import { PortedNumber } from '../port-orders/number.entity.ts'
import { portOrdersOfMigration } from '../port-orders/read-port-orders.ts'
import type { ChecklistTick, MigrationState } from './checklist-of-migration.ts'

const TICKS_SQL = `
  SELECT migration_id AS "migrationId", key, version, item, done_at AS "doneAt", done_by AS "doneBy", note
  FROM checklist_ticks WHERE migration_id = ANY ($1::uuid[])`

/** The numbers of every order with a FOC: the others have no schedule yet. */
const NUMBERS_SQL = `
  SELECT o.migration_id AS "migrationId", ${selectList(PortedNumber, 'n')}
  FROM porting_orders o JOIN port_order_numbers n ON n.port_order_id = o.id
  WHERE o.migration_id = ANY ($1::uuid[]) AND o.foc_date IS NOT NULL AND o.cancelled_at IS NULL
  ORDER BY n.place, n.number`

/** What the checklists of many migrations hang on: one statement each, however many there are. */
export async function readStates(context: RequestContext, migrations: readonly Migration[]): Promise<MigrationState[]> {
  const ids = migrations.map(({ id }) => id)
  const { read } = context.database
  const [sites, orders, numbers, ticks] = await Promise.all([
    sitesLoader(context).loadMany(ids),
    migrationOrdersLoader(context).loadMany(ids),
    read.query<PortedNumber & { migrationId: string }>(NUMBERS_SQL, [ids]),
    read.query<ChecklistTick>(TICKS_SQL, [ids]),
  ])
  return migrations.map((migration, index) => ({
    migration,
    sites: orThrow(sites[index]),
    orders: orThrow(orders[index]),
    numbers: numbers.rows.filter((row) => row.migrationId === migration.id),
    ticks: ticks.rows.filter((row) => row.migrationId === migration.id),
  }))
}

/** The same for one migration under its lock. */
export async function stateOf(tx: EntityManager, migration: Migration): Promise<MigrationState> {
  return {
    migration,
    sites: await queryRows<Site>(
      tx,
      `SELECT ${selectList(Site, 's')} FROM sites s WHERE s.migration_id = $1 ORDER BY s.created_at, s.name`,
      [migration.id],
    ),
    orders: await portOrdersOfMigration(tx, migration.id),
    numbers: await queryRows<PortedNumber>(tx, NUMBERS_SQL, [[migration.id]]),
    ticks: await queryRows<ChecklistTick>(tx, TICKS_SQL, [[migration.id]]),
  }
}

function orThrow<T>(loaded: T | Error | undefined): T {
  if (loaded === undefined || loaded instanceof Error) throw loaded ?? new Error('One answer for each key')
  return loaded
}

import type { EntityManager } from 'typeorm'
import type { Migration } from '../customer-migrations/migration.entity.ts'

/**
 * The customer's name that each order carries for whoever looks with SQL, and for sorting, follows the migration's.
 * Nothing of the orders themselves changes: no version, no event.
 */
export async function renameCustomer(tx: EntityManager, { id, customerName }: Migration): Promise<void> {
  await tx.query('UPDATE porting_orders SET customer = $2 WHERE migration_id = $1', [id, customerName])
}

import type { EntityManager } from 'typeorm'
import { queryRows } from '../database/transaction.ts'

/** Whether another migration has orders on that account number; it warns, never refuses (R1.2). */
export async function accountUsedElsewhere(
  tx: EntityManager,
  migrationId: string,
  accountNumber: string | null,
): Promise<boolean> {
  if (accountNumber === null) return false
  const rows = await queryRows(
    tx,
    `SELECT FROM porting_orders WHERE account_number = $1 AND migration_id <> $2 AND cancelled_at IS NULL LIMIT 1`,
    [accountNumber, migrationId],
  )
  return rows.length > 0
}

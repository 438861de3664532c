import type { Warning } from '@portday/domain/verdict'
import type { EntityManager } from 'typeorm'
import { queryRows } from '../database/transaction.ts'

/** An account number as it is compared: separators and letter case are no difference. */
const compared = (sql: string) => `lower(regexp_replace(${sql}, '[^[:alnum:]]', '', 'g'))`

/** Whether another migration has live orders on that account number; it warns, never refuses (R1.2). */
export async function accountUsedElsewhere(
  tx: EntityManager,
  migrationId: string,
  accountNumber: string | null,
): Promise<boolean> {
  if (accountNumber === null) return false
  const rows = await queryRows(
    tx,
    `SELECT FROM porting_orders
     WHERE ${compared('account_number')} = ${compared('$1')} AND account_number IS NOT NULL
       AND migration_id <> $2 AND cancelled_at IS NULL LIMIT 1`,
    [accountNumber, migrationId],
  )
  return rows.length > 0
}

export function accountWarning(portOrderId: string, accountNumber: string | null): Warning {
  return {
    code: 'ACCOUNT_USED_ELSEWHERE',
    message: `Another migration has orders on account ${accountNumber}.`,
    remedy: 'Check the account number on the newest invoice.',
    path: ['accountNumber'],
    portOrderId,
  }
}

import type { DataSource, EntityManager } from 'typeorm'

const ATTEMPTS = 3
/** serialization_failure and deadlock_detected: the database undid the work and asks for another try. */
const WORTH_ANOTHER_TRY = new Set(['40001', '40P01'])

/**
 * Runs `work` in one READ COMMITTED transaction: all of it or nothing. A deadlock is tried again, three times in all, so
 * `work` must change nothing but the database.
 */
export async function runTransaction<T>(dataSource: DataSource, work: (tx: EntityManager) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await dataSource.transaction('READ COMMITTED', work)
    } catch (error) {
      if (attempt === ATTEMPTS || !WORTH_ANOTHER_TRY.has(sqlState(error) ?? '')) throw error
    }
  }
}

/** The five letters by which PostgreSQL names an error; null for an error of another kind. */
export function sqlState(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null
  if ('code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code)) return error.code
  return 'driverError' in error ? sqlState(error.driverError) : null
}

/** The rows of a statement in the transaction, RETURNING included. */
export async function queryRows<T>(tx: EntityManager, sql: string, params: readonly unknown[] = []): Promise<T[]> {
  return (await run(tx, sql, params)).records as T[]
}

/** How many rows a statement changed. Read it: a guard in the WHERE says no by 0. */
export async function changedRows(tx: EntityManager, sql: string, params: readonly unknown[] = []): Promise<number> {
  return (await run(tx, sql, params)).affected ?? 0
}

function run(tx: EntityManager, sql: string, params: readonly unknown[]) {
  if (tx.queryRunner === undefined) throw new Error('A statement of a command ran outside its transaction.')
  return tx.queryRunner.query(sql, [...params], true)
}

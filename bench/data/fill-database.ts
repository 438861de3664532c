import pg from 'pg'
import { FOC_HISTORY, JOURNAL, LETTERS, MIGRATIONS, NUMBERS, ORDERS, PLACES, RECORDS } from './fill-sql.ts'

/**
 * Fills a migrated database with `orders` orders of ten numbers each. Whatever their count, 4,500 are open and a business
 * day has 25 commitments: more orders mean more years that are past, as in a team that stays the same size.
 */
export async function fillDatabase(url: string, orders: number): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    // The rows are made consistent here, so the foreign keys need not be checked one row at a time.
    await client.query("SET session_replication_role = replica; SET synchronous_commit = off; SET work_mem = '64MB'")
    await client.query(PLACES, [orders])
    for (const sql of [MIGRATIONS, ORDERS, NUMBERS, FOC_HISTORY, LETTERS, RECORDS, JOURNAL]) await client.query(sql)
    await client.query('DROP TABLE place')
    await client.query('VACUUM ANALYZE')
    await client.query('CHECKPOINT')
  } finally {
    await client.end()
  }
}

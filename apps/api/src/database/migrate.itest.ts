import { afterAll, beforeAll, expect, it } from 'vitest'
import { cloneDatabase } from '../../test/test-server.ts'
import { slices } from '../slices.ts'
import { migrateDatabase } from './migrate.ts'

let cloned: Awaited<ReturnType<typeof cloneDatabase>>
beforeAll(async () => {
  cloned = await cloneDatabase()
})
afterAll(() => cloned.drop())

/** Every column and every index that there is, with what defines it. */
async function tables(): Promise<unknown[]> {
  const { rows } = await cloned.database.read.query(`
    SELECT table_name || '.' || column_name AS name, data_type || ' ' || is_nullable AS definition
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'portday_migrations'
    UNION ALL
    SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'portday_migrations'
    ORDER BY 1, 2`)
  return rows
}

it('every migration goes down again, and up to the same tables', async () => {
  const before = await tables()
  expect(before.length).toBeGreaterThan(100)
  for (const _ of slices.migrations) await cloned.database.dataSource.undoLastMigration({ transaction: 'all' })
  expect(await tables()).toEqual([])
  await migrateDatabase(cloned.database)
  expect(await tables()).toEqual(before)
})

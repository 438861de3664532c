import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cloneDatabase } from '../../test/test-server.ts'
import { rowInstant } from './row-types.ts'
import { changedRows, queryRows } from './transaction.ts'

let clone: Awaited<ReturnType<typeof cloneDatabase>>

beforeAll(async () => {
  clone = await cloneDatabase()
})
afterAll(() => clone.drop())

const CASES = [
  ["'2026-02-28'::date", '2026-02-28'],
  ["ARRAY['2026-07-03', '2026-12-24']::date[]", ['2026-07-03', '2026-12-24']],
  ["'2026-06-15 12:00:00.123456+02'::timestamptz", '2026-06-15T10:00:00.123456Z'],
  ["'2026-06-15 10:00:00+00'::timestamptz", '2026-06-15T10:00:00Z'],
  ["'2026-03-08 02:30:00 America/New_York'::timestamptz", '2026-03-08T07:30:00Z'],
  ['9007199254740991::int8', 9007199254740991],
  ['1.50::numeric', '1.50'],
  ['NULL::date', null],
] as const

describe('values come from the database as the rules take them', () => {
  test.each(CASES)('%s by the reading pool', async (sql, value) => {
    expect((await clone.database.read.query(`SELECT ${sql} AS value`)).rows).toEqual([{ value }])
  })

  test.each(CASES)('%s in a transaction', async (sql, value) => {
    expect(await clone.database.transaction((tx) => queryRows(tx, `SELECT ${sql} AS value`))).toEqual([{ value }])
  })

  test('an instant keeps its microseconds', () => {
    expect(rowInstant('2026-06-15T10:00:00.123456Z').epochNanoseconds).toBe(1_781_517_600_123_456_000n)
  })
})

describe('a transaction', () => {
  const insert = 'INSERT INTO first_start_steps (name, done_at) VALUES ($1, now())'
  const names = async () => (await clone.database.read.query('SELECT name FROM first_start_steps ORDER BY name')).rows

  test('is undone as a whole when its work fails', async () => {
    const work = clone.database.transaction(async (tx) => {
      expect(await changedRows(tx, insert, ['half'])).toBe(1)
      throw new Error('no')
    })
    await expect(work).rejects.toThrow('no')
    expect(await names()).toEqual([])
  })

  test('is tried again after a deadlock, and both are done', async () => {
    const { transaction } = clone.database
    await transaction((tx) => changedRows(tx, insert, ['a']))
    await transaction((tx) => changedRows(tx, insert, ['b']))
    let met = 0
    let meet = () => {}
    const both = new Promise<void>((resolve) => {
      meet = resolve
    })
    const touch = (first: string, second: string) =>
      transaction(async (tx) => {
        const update = 'UPDATE first_start_steps SET done_at = now() WHERE name = $1'
        await changedRows(tx, update, [first])
        met += 1
        if (met === 2) meet()
        await both
        await changedRows(tx, update, [second])
      })
    await expect(Promise.all([touch('a', 'b'), touch('b', 'a')])).resolves.toBeDefined()
    expect(met).toBe(3)
  })

  test('says how many rows a guard let through', async () => {
    const guarded = "UPDATE first_start_steps SET done_at = now() WHERE name = 'a' AND done_at < '2000-01-01'"
    expect(await clone.database.transaction((tx) => changedRows(tx, guarded))).toBe(0)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk, said } from '../foc/porting-desk.fixture.ts'
import { journalOf, journalProblems, timesRefused, writtenRows } from '../port-orders/port-day.fixture.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => {
  expect(await journalProblems(desk)).toEqual([])
  await desk.close()
})

const FIELDS = 'id version customerName projectManager dealStage updatedAt'
interface Made {
  readonly id: string
  readonly version: number
  readonly projectManager: string | null
}
const update = (input: object, key?: string | null) =>
  desk.give<Made>('updateMigration', input, { fields: FIELDS, ...(key === undefined ? {} : { key }) })
const migration = (input: object = {}) => desk.migration({ dealStage: 3, projectManager: 'Dana Reyes', ...input })

describe('updateMigration', () => {
  it('changes what is given, with its event and what is to be sent; the rest stays (R1.4)', async () => {
    const migrationId = await migration()
    desk.at('2026-06-02T12:00:00Z')
    const reply = await update({ migrationId, projectManager: '  Priya Nair ', expectedVersion: 1 })
    expect(reply.refusals).toEqual([])
    const after = { version: 2, customerName: 'Acme Dental', projectManager: 'Priya Nair', dealStage: 3 }
    expect(reply.made).toEqual({ id: migrationId, ...after, updatedAt: '2026-06-02T12:00:00Z' })
    expect(await desk.readMigration(migrationId, FIELDS)).toEqual(reply.made)
    expect(await journalOf(desk, migrationId)).toEqual([
      'create_migration by the engineer',
      'update_migration by the engineer',
    ])
    const [event] = await desk.rows(
      `SELECT before, after FROM events WHERE stream_id = $1 AND command = 'update_migration'`,
      migrationId,
    )
    expect(event).toEqual({
      before: '{"projectManager":"Dana Reyes","version":1}',
      after: '{"projectManager":"Priya Nair","version":2}',
    })
  })

  it('null empties; the same again changes nothing', async () => {
    const migrationId = await migration()
    expect((await update({ migrationId, projectManager: null, dealStage: null })).made).toMatchObject({
      ...{ version: 2, projectManager: null, dealStage: null },
    })
    const before = await writtenRows(desk)
    const again = await update({ migrationId, projectManager: ' ', dealStage: null, customerName: 'Acme Dental' })
    expect([again.refusals, again.made?.version]).toEqual([[], 2])
    expect(await writtenRows(desk)).toEqual(before)
  })

  it('a new name is the customer’s on every order, whose versions stay', async () => {
    const { id, migrationId } = await desk.order()
    await desk.done('updateMigration', { migrationId, customerName: 'Acme Smiles' })
    expect(await desk.rows('SELECT customer, version FROM porting_orders WHERE id = $1', id)).toEqual([
      { customer: 'Acme Smiles', version: 1 },
    ])
    expect(await desk.read(id, 'migration { customerName }')).toEqual({ migration: { customerName: 'Acme Smiles' } })
    expect(
      await desk.ask('query ($filter: PortOrderFilter) { portOrders(filter: $filter) { totalCount } }', {
        filter: { search: 'smiles' },
      }),
    ).toEqual({ portOrders: { totalCount: 1 } })
  })

  it.each<[string, object, string[]]>([
    ['a customer without a name', { customerName: null }, ['VALUE_MISSING customerName']],
    [
      'long names',
      { customerName: 'x'.repeat(121), projectManager: 'x'.repeat(121) },
      ['VALUE_INVALID customerName', 'VALUE_INVALID projectManager'],
    ],
    ['a bell in a name', { projectManager: 'Dana\u0007' }, ['VALUE_INVALID projectManager']],
    ['a stage that no deal has', { dealStage: 21 }, ['VALUE_INVALID dealStage']],
  ])('%s is refused', async (_case, input, refusals) => {
    const migrationId = await migration()
    const before = await writtenRows(desk)
    const reply = await update({ migrationId, ...input })
    expect({ errors: reply.errorMessages, said: said(reply.refusals) }).toEqual({ errors: [], said: refusals })
    expect(reply.made).toMatchObject({ version: 1, projectManager: 'Dana Reyes' })
    expect(await writtenRows(desk)).toEqual(before)
  })

  it('a migration that is none: NOT_FOUND, and counted', async () => {
    for (const migrationId of ['00000000-0000-4000-8000-000000000000', 'x']) {
      expect(said((await update({ migrationId, dealStage: 3 })).refusals)).toEqual(['NOT_FOUND migrationId'])
    }
    expect(await timesRefused(desk, 'update_migration', 'NOT_FOUND')).toBe(2)
  })

  it('refuses who has no right', async () => {
    const migrationId = await migration()
    const before = await writtenRows(desk)
    expect((await update({ migrationId, dealStage: 4 }, desk.api.readerKey)).errors).toEqual(['FORBIDDEN'])
    expect((await update({ migrationId, dealStage: 4 }, null)).errors).toEqual(['UNAUTHENTICATED'])
    expect(await writtenRows(desk)).toEqual(before)
  })

  it('loses the race cleanly: of many at once that saw the same, one writes, and the others hear what changed', async () => {
    const migrationId = await migration()
    const replies = await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        update({ migrationId, projectManager: `Racer ${at}`, dealStage: 5, expectedVersion: 1 }),
      ),
    )
    expect(replies.flatMap(({ errorMessages }) => errorMessages)).toEqual([])
    const refusals = replies.flatMap((reply) => reply.refusals)
    expect(said(refusals)).toEqual(Array(5).fill('STALE_VERSION expectedVersion'))
    expect(refusals.map(({ changedFields }) => changedFields)).toEqual(Array(5).fill(['dealStage', 'projectManager']))
    expect(await journalOf(desk, migrationId)).toHaveLength(2)
  })

  it('a rename and the orders’ own commands at once all go through', async () => {
    const { id, migrationId } = await desk.order()
    const replies = await Promise.all([
      ...Array.from({ length: 4 }, (_, at) => update({ migrationId, customerName: `Acme ${at}` })),
      ...Array.from({ length: 4 }, () => desk.give('holdPortOrder', { portOrderId: id, reason: 'Wait' })),
      ...Array.from({ length: 2 }, () =>
        desk.give('createPortOrder', { migrationId, carrier: 'Cox', numbers: ['2125550177'] }, { fields: 'id' }),
      ),
    ])
    expect(replies.flatMap(({ errorMessages }) => errorMessages)).toEqual([])
    const names = await desk.rows('SELECT DISTINCT customer FROM porting_orders WHERE migration_id = $1', migrationId)
    expect(names).toEqual([
      { customer: (await desk.readMigration<{ customerName: string }>(migrationId, 'customerName')).customerName },
    ])
  })
})

describe('who leads', () => {
  it('is told once each, by name, and orders are found by it', async () => {
    for (const projectManager of ['Zoë Quist', 'Abe Field', 'Zoë Quist']) {
      await desk.order({ migrationId: await migration({ projectManager }) })
    }
    const { projectManagers } = await desk.ask<{ projectManagers: string[] }>('{ projectManagers }')
    expect(projectManagers.filter((name) => /Quist|Field/.test(name))).toEqual(['Abe Field', 'Zoë Quist'])
    expect(projectManagers).toEqual([...new Set(projectManagers)])
    const count = async (names: string[]) =>
      (
        await desk.ask<{ portOrders: { totalCount: number } }>(
          'query ($filter: PortOrderFilter) { portOrders(filter: $filter) { totalCount } }',
          { filter: { projectManager: names } },
        )
      ).portOrders.totalCount
    expect([await count(['Zoë Quist']), await count(['Zoë Quist', 'Abe Field']), await count(['Nobody'])]).toEqual([
      ...[2, 3, 0],
    ])
  })
})

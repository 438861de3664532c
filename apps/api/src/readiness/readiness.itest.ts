import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Desk, type DeskOrder, type Note, openDesk, said } from '../foc/porting-desk.fixture.ts'
import { countStatements } from '../foc/statements.fixture.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())
beforeEach(() => desk.at('2026-06-01T12:00:00Z'))

interface Readiness {
  ready: boolean
  sentence: string
  blockers: Note[]
  warnings: Note[]
  staggerDays: number | null
}
const NOTE = '{ code message remedy path portOrderId }'
async function readiness(migrationId: string): Promise<Readiness> {
  const fields = `readiness { ready sentence blockers ${NOTE} warnings ${NOTE} staggerDays }`
  return (await desk.readMigration<{ readiness: Readiness }>(migrationId, fields)).readiness
}
/** Whether it is ready, and what blocks it, each with its order's place among those given. */
async function told(migrationId: string, orders: readonly DeskOrder[] = []): Promise<string> {
  const { ready, blockers } = await readiness(migrationId)
  const placeOf = ({ portOrderId }: Note) => orders.findIndex(({ id }) => id === portOrderId)
  const each = blockers
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map((blocker) => `${blocker.code} ${placeOf(blocker)}`)
  return [ready ? 'ready' : 'not ready', ...each].join(', ')
}
const FOC = { date: '2026-06-22', time: '09:30' }
const confirm = ({ id }: DeskOrder, foc: object = FOC) =>
  desk.done('confirmFoc', { portOrderId: id, ...foc, confirmedBy: 'Dana' })
const command = (mutation: 'holdPortOrder' | 'releasePortOrder' | 'cancelPortOrder', { id }: DeskOrder) =>
  desk.done(mutation, { portOrderId: id, reason: 'The customer said so' })

describe('ready for cutover (R8.3)', () => {
  it('takes one order all the way', async () => {
    const migrationId = await desk.migration()
    expect(await told(migrationId)).toBe('not ready, NO_ORDERS -1')
    const order = await desk.order({ migrationId })
    expect(await told(migrationId, [order])).toBe('not ready, FOC_NOT_RECEIVED 0')
    await desk.done('submitLoa', { portOrderId: order.id })
    expect(await told(migrationId, [order])).toBe('not ready, FOC_NOT_RECEIVED 0')
    await desk.done('recordFoc', { portOrderId: order.id, ...FOC })
    expect(await told(migrationId, [order])).toBe('not ready, FOC_NOT_CONFIRMED 0')
    await confirm(order)
    expect(await told(migrationId, [order])).toBe('ready')
    await command('holdPortOrder', order)
    expect(await told(migrationId, [order])).toBe('not ready, ON_HOLD 0')
    await command('releasePortOrder', order)
    expect(await told(migrationId, [order])).toBe('ready')
    await desk.done('rescheduleFoc', {
      portOrderId: order.id,
      date: '2026-06-24',
      reason: 'A slip',
      requestedBy: 'CARRIER',
    })
    expect(await told(migrationId, [order])).toBe('not ready, FOC_NOT_CONFIRMED 0')
    await desk.done('rejectLoa', { portOrderId: order.id, codes: ['7401'] })
    expect(await told(migrationId, [order])).toBe('not ready, FOC_NOT_RECEIVED 0')
    await command('cancelPortOrder', order)
    expect(await told(migrationId, [order])).toBe('not ready, NO_ORDERS -1')
  })

  it('wants every live order, and each blocker names its own and what to do next', async () => {
    const first = await desk.committed(FOC)
    const { migrationId } = first
    await confirm(first)
    const second = await desk.committed(FOC, { migrationId, carrier: 'Cox' })
    const third = await desk.order({ migrationId, carrier: 'T-Mobile' })
    await command('holdPortOrder', third)
    const orders = [first, second, third]
    expect(await told(migrationId, orders)).toBe('not ready, FOC_NOT_CONFIRMED 1, ON_HOLD 2, FOC_NOT_RECEIVED 2')
    expect((await readiness(migrationId)).sentence).toBe(
      'No: 1 of 3 orders is on hold (T-Mobile), and 2 of 3 orders lack a confirmed FOC (Cox, T-Mobile)',
    )
    const blockers = (await readiness(migrationId)).blockers.toSorted((a, b) => (a.code < b.code ? -1 : 1))
    expect(said(blockers)).toEqual(['FOC_NOT_CONFIRMED foc.confirmedAt', 'FOC_NOT_RECEIVED foc', 'ON_HOLD heldAt'])
    expect(blockers.map(({ remedy }) => remedy)).toEqual([
      expect.stringContaining('Call Ringline'),
      expect.stringContaining('Submit the LOA for T-Mobile'),
      expect.stringContaining('release'),
    ])
    await confirm(second)
    await command('cancelPortOrder', third)
    expect(await told(migrationId, orders)).toBe('ready')
  })

  it('an order on port day still wants its confirmation; a complete one wants nothing', async () => {
    const done = await desk.committed(FOC)
    const { migrationId } = done
    desk.at('2026-06-22T14:00:00Z')
    expect(await told(migrationId, [done])).toBe('not ready, FOC_NOT_CONFIRMED 0')
    const { portOrders } = await desk.readMigration<{ portOrders: { edges: { node: { stage: string } }[] } }>(
      migrationId,
      'portOrders { edges { node { stage } } }',
    )
    expect(portOrders.edges[0]?.node.stage).toBe('PORT_DAY')
    desk.at('2026-06-25T14:00:00Z')
    await desk.done('completePortOrder', { portOrderId: done.id })
    expect(await told(migrationId, [done])).toBe('ready')
    const next = await desk.order({ migrationId, carrier: 'Cox' })
    expect(await told(migrationId, [done, next])).toBe('not ready, FOC_NOT_RECEIVED 1')
  })

  it('is never true a moment early: eight orders are confirmed at once while somebody looks', async () => {
    const migrationId = await desk.migration()
    const orders: DeskOrder[] = []
    for (let made = 0; made < 8; made += 1) {
      orders.push(await desk.committed(FOC, { migrationId, with: { accountNumber: `ACC-${made}` } }))
    }
    interface Look {
      readiness: { ready: boolean }
      portOrders: { edges: { node: { foc: { confirmedAt: string | null } } }[] }
    }
    const look = async () => {
      const seen = await desk.readMigration<Look>(
        migrationId,
        'readiness { ready } portOrders { edges { node { foc { confirmedAt } } } }',
      )
      const allConfirmed = seen.portOrders.edges.every(({ node }) => node.foc.confirmedAt !== null)
      return [seen.readiness.ready, allConfirmed]
    }
    const looks: unknown[] = []
    let confirming = orders.length
    const confirmed = orders.map(async (order) => {
      await confirm(order)
      confirming -= 1
    })
    while (confirming > 0) looks.push(await look())
    await Promise.all(confirmed)
    for (const [ready, allConfirmed] of looks as boolean[][]) expect(ready).toBe(allConfirmed)
    expect(await look()).toEqual([true, true])
  })
})

describe('what stands beside it', () => {
  const stagger = async (...dates: string[]) => {
    const migrationId = await desk.migration()
    for (const date of dates) await desk.committed({ date }, { migrationId })
    const { staggerDays, warnings } = await readiness(migrationId)
    const { warnings: ofMigration } = await desk.readMigration<{ warnings: Note[] }>(migrationId, `warnings ${NOTE}`)
    const wide = [warnings, ofMigration].map((notes) => notes.filter(({ code }) => code === 'STAGGER_WIDE').length)
    return [staggerDays, ...wide]
  }

  it.each([
    ['one FOC', ['2026-06-22'], [null, 0, 0]],
    ['the same day', ['2026-06-22', '2026-06-22'], [0, 0, 0]],
    ['three days', ['2026-06-22', '2026-06-25'], [3, 0, 0]],
    ['four days', ['2026-06-26', '2026-06-22'], [4, 1, 1]],
  ])('the stagger (R8.1): %s', async (_case, dates, expected) => {
    expect(await stagger(...dates)).toEqual(expected)
  })

  it('warnings do not block, and what blocks is no warning as well', async () => {
    const order = await desk.committed({ date: '2026-07-31', time: '09:30' })
    const before = await readiness(order.migrationId)
    expect(said(before.warnings)).toEqual(['FOC_FAR_AHEAD foc.date', 'LOA_NOT_ON_FILE loa'])
    expect(before.warnings.every(({ portOrderId }) => portOrderId === order.id)).toBe(true)
    await confirm(order, { date: '2026-07-31', time: '09:30' })
    const after = await readiness(order.migrationId)
    expect([after.ready, after.blockers, after.warnings.length]).toEqual([true, [], 2])
  })

  it('nobody to reach at night inside day −7 (R14.3)', async () => {
    const { migrationId } = await desk.committed(FOC)
    const codes = async () => (await readiness(migrationId)).warnings.map(({ code }) => code)
    desk.at('2026-06-15T03:59:59Z')
    expect(await codes()).not.toContain('NIGHT_CONTACT_MISSING')
    desk.at('2026-06-15T04:00:00Z')
    expect(await codes()).toContain('NIGHT_CONTACT_MISSING')
  })

  it.each([
    [null, []],
    [2, []],
    [3, ['ORDERS_MISSING portOrders']],
    [4, ['ORDERS_MISSING portOrders']],
  ])('a deal at stage %s without orders (R14.1)', async (dealStage, expected) => {
    const migrationId = await desk.migration({ dealStage })
    const warnings = async () =>
      said((await desk.readMigration<{ warnings: Note[] }>(migrationId, `warnings ${NOTE}`)).warnings)
    expect(await warnings()).toEqual(expected)
    const order = await desk.order({ migrationId })
    expect(await warnings()).toEqual([])
    await command('cancelPortOrder', order)
    expect(await warnings()).toEqual(expected)
  })
})

describe('many migrations at once', () => {
  it('readiness, go-live, warnings and checklists of a page take as many statements as of one', async () => {
    desk.at('2026-06-02T12:00:00Z')
    for (let made = 0; made < 3; made += 1) {
      const { migrationId } = await desk.committed(FOC, { numbers: 2 })
      await desk.committed({ date: '2026-06-24' }, { migrationId, carrier: 'Cox' })
    }
    const query = `query ($first: Int) { migrations(first: $first) { edges { node {
      readiness { ready blockers { code } warnings { code } } goLive { earliest } warnings { code } sites { name }
      checklist(first: 2) { totalCount edges { node { code dueAt } } }
      portOrders(first: 2) { edges { node { id checklist(first: 1) { edges { node { code } } } } } } } } } }`
    interface Page {
      migrations: { edges: { node: { checklist: { totalCount: number } } }[] }
    }
    const page = (first: number) =>
      countStatements(desk, (statements) => async () => {
        const { migrations } = await desk.ask<Page>(query, { first })
        return { totals: migrations.edges.map(({ node }) => node.checklist.totalCount), statements: statements() }
      })
    const [one, three] = [await page(1), await page(3)]
    expect([one.totals.length, three.totals.length]).toEqual([1, 3])
    expect(three.totals.every((total) => total > 10)).toBe(true)
    expect(three.statements).toBe(one.statements)
    expect(three.statements).toBeLessThanOrEqual(6)
  })

  it('the checklist of a migration with a hundred orders takes as many statements as with one', async () => {
    const migrationId = await desk.migration()
    const entries = Array.from({ length: 100 }, (_, index) => ({
      number: `+12015550${100 + index}`,
      accountNumber: `ACC-${index}`,
    }))
    await desk.give('createPortOrder', { migrationId, carrier: 'Cox', entries, split: true }, { fields: 'id' })
    const commit = (orders: number) =>
      desk.rows(
        `UPDATE porting_orders o SET status = 'foc_received', foc_date = '2026-07-01', foc_recorded_at = now(),
           foc_time_zone = 'America/New_York', port_day_begins_at = '2026-07-01T04:00:00Z'
         FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM porting_orders WHERE migration_id = $1) p
         WHERE o.id = p.id AND p.place <= $2`,
        migrationId,
        orders,
      )
    const query = `query ($id: ID!, $first: Int) { migration(id: $id) { readiness { ready }
      checklist(first: $first) { totalCount edges { node { code dueOn } } } } }`
    const read = () =>
      countStatements(desk, (statements) => async () => {
        const { migration } = await desk.ask<{ migration: { checklist: { totalCount: number } } }>(query, {
          id: migrationId,
          first: 100,
        })
        return { total: migration.checklist.totalCount, statements: statements() }
      })
    await commit(1)
    const one = await read()
    await commit(100)
    const hundred = await read()
    expect([one.total, hundred.total]).toEqual([9, 6 + 3 * 100])
    expect(hundred.statements).toBe(one.statements)
    expect(hundred.statements).toBeLessThanOrEqual(6)
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../foc/porting-desk.fixture.ts'
import { itemNamed, itemsOf, line, setItem } from './checklist.fixture.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())
beforeEach(() => desk.at('2026-06-01T12:00:00Z'))

const lines = async (migrationId: string) => (await itemsOf(desk, migrationId)).map(line)

describe('the port-day schedule (R7)', () => {
  it('of an order whose FOC has a time', async () => {
    const { id, migrationId, numbers } = await desk.committed({ date: '2026-06-22', time: '09:30' }, { numbers: 2 })
    expect(await lines(migrationId)).toEqual([
      '2026-06-15T21:00:00Z -P7D PLATFORM_CONFIGURED',
      '2026-06-19T21:00:00Z -P3D PRE_CUTOVER_CALL',
      '2026-06-21T21:00:00Z -P1D FINAL_REVIEW',
      '2026-06-22T11:30:00Z -PT2H CHANNELS_OPEN',
      '2026-06-22T13:30:00Z PT0S PORT_BEGINS',
      '2026-06-22T13:45:00Z PT15M TEST_CALL',
      '2026-06-22T13:45:00Z PT15M TEST_CALL',
      '2026-06-22T14:30:00Z PT60M E911_TEST',
      '2026-06-22T17:30:00Z PT4H HEALTH_CHECK',
      '2026-06-24T13:30:00Z PT48H DECOMMISSION_TRUNK',
    ])
    const { sites } = await desk.readMigration<{ sites: { id: string }[] }>(migrationId, 'sites { id }')
    const owners = (await itemsOf(desk, migrationId)).map(({ portOrderId, siteId, number }) =>
      [portOrderId === id && 'order', siteId === sites[0]?.id && 'site', number].filter(Boolean).join(' '),
    )
    const calls = numbers.map((number) => `order ${number}`)
    expect(owners).toEqual(['', '', 'order', '', 'order', ...calls, 'site', '', ''])
  })

  it('of an order whose FOC has a date alone shows what hangs on the hour as relative (R6.1)', async () => {
    const { migrationId } = await desk.committed({ date: '2026-06-22' })
    expect(await lines(migrationId)).toEqual([
      '2026-06-15T21:00:00Z -P7D PLATFORM_CONFIGURED',
      '2026-06-19T21:00:00Z -P3D PRE_CUTOVER_CALL',
      '2026-06-21T21:00:00Z -P1D FINAL_REVIEW',
      '2026-06-22 -PT2H CHANNELS_OPEN',
      '2026-06-22 PT0S PORT_BEGINS',
      '2026-06-22 PT15M TEST_CALL',
      '2026-06-22 PT60M E911_TEST',
      '2026-06-22 PT4H HEALTH_CHECK',
      '2026-06-24 PT48H DECOMMISSION_TRUNK',
    ])
  })

  it('gets its hours when the time is confirmed', async () => {
    const { id, migrationId } = await desk.committed({ date: '2026-06-22' })
    await setItem(desk, (await itemNamed(desk, migrationId, 'PLATFORM_CONFIGURED')).id, { done: true })
    await desk.done('confirmFoc', { portOrderId: id, date: '2026-06-22', time: '09:30', confirmedBy: 'Dana' })
    const all = await lines(migrationId)
    expect(all).toContain('2026-06-22T13:45:00Z PT15M TEST_CALL')
    expect(all[0]).toBe('2026-06-15T21:00:00Z -P7D PLATFORM_CONFIGURED done')
  })

  it('day items are due at 17:00 in the order’s zone, and 48 h elapse across a change of the clocks (R4.4)', async () => {
    desk.at('2026-10-12T12:00:00Z')
    const { migrationId } = await desk.committed(
      { date: '2026-10-30', time: '20:00' },
      { timeZone: 'America/Los_Angeles' },
    )
    const all = await lines(migrationId)
    expect(all).toContain('2026-10-30T00:00:00Z -P1D FINAL_REVIEW')
    expect(all).toContain('2026-11-02T03:00:00Z PT48H DECOMMISSION_TRUNK')
  })

  it('is empty without a FOC, and of a cancelled order', async () => {
    const { migrationId } = await desk.submitted()
    expect(await lines(migrationId)).toEqual([])
    const order = await desk.committed({ date: '2026-06-22', time: '09:30' }, { migrationId, carrier: 'Cox' })
    expect(await lines(migrationId)).toHaveLength(9)
    await desk.done('cancelPortOrder', { portOrderId: order.id, reason: 'Stays' })
    expect(await lines(migrationId)).toEqual([])
  })

  it('can leave out the numbers, and counts their test calls', async () => {
    const { id, migrationId, numbers } = await desk.committed({ date: '2026-06-22', time: '09:30' }, { numbers: 3 })
    desk.at('2026-06-22T13:40:00Z')
    const outcomes = [{ number: numbers[0], outcome: 'TESTED' }]
    await desk.done('recordNumberOutcomes', { portOrderId: id, outcomes })
    const { testCalls, checklist } = await desk.readMigration<{
      testCalls: object[]
      checklist: { totalCount: number }
    }>(migrationId, 'testCalls { portOrderId dueAt dueOn done total } checklist(perNumber: false) { totalCount }')
    expect(testCalls).toEqual([
      { portOrderId: id, dueAt: '2026-06-22T13:45:00Z', dueOn: '2026-06-22', done: 1, total: 3 },
    ])
    expect(checklist.totalCount).toBe(8)
  })

  it('has an E911 test for each site and FOC, in the site’s zone', async () => {
    const { migrationId } = await desk.committed({ date: '2026-06-22', time: '09:30' })
    await desk.done('addSite', { migrationId, name: 'Denver', timeZone: 'America/Denver' })
    const tests = (await itemsOf(desk, migrationId)).filter(({ code }) => code === 'E911_TEST')
    expect(tests.map(line)).toEqual(Array(2).fill('2026-06-22T14:30:00Z PT60M E911_TEST'))
    expect(new Set(tests.map(({ siteId }) => siteId)).size).toBe(2)
  })
})

describe('two orders with different FOCs (R7.2)', () => {
  async function twoOrders(): Promise<{ migrationId: string; first: string; last: string }> {
    const first = await desk.committed({ date: '2026-06-22', time: '09:30' })
    const { migrationId } = first
    const last = await desk.committed({ date: '2026-06-24', time: '10:00' }, { migrationId, carrier: 'Cox' })
    return { migrationId, first: first.id, last: last.id }
  }

  it('−7 and −3 hang on the earliest, the trunk on the latest, the rest on each', async () => {
    const { migrationId } = await twoOrders()
    expect(await lines(migrationId)).toEqual([
      '2026-06-15T21:00:00Z -P7D PLATFORM_CONFIGURED',
      '2026-06-19T21:00:00Z -P3D PRE_CUTOVER_CALL',
      '2026-06-21T21:00:00Z -P1D FINAL_REVIEW',
      '2026-06-22T11:30:00Z -PT2H CHANNELS_OPEN',
      '2026-06-22T13:30:00Z PT0S PORT_BEGINS',
      '2026-06-22T13:45:00Z PT15M TEST_CALL',
      '2026-06-22T14:30:00Z PT60M E911_TEST',
      '2026-06-22T17:30:00Z PT4H HEALTH_CHECK',
      '2026-06-23T21:00:00Z -P1D FINAL_REVIEW',
      '2026-06-24T12:00:00Z -PT2H CHANNELS_OPEN',
      '2026-06-24T14:00:00Z PT0S PORT_BEGINS',
      '2026-06-24T14:15:00Z PT15M TEST_CALL',
      '2026-06-24T15:00:00Z PT60M E911_TEST',
      '2026-06-24T18:00:00Z PT4H HEALTH_CHECK',
      '2026-06-26T14:00:00Z PT48H DECOMMISSION_TRUNK',
    ])
  })

  it('the same FOC is one FOC', async () => {
    const { migrationId } = await desk.committed({ date: '2026-06-22', time: '09:30' })
    await desk.committed({ date: '2026-06-22', time: '09:30' }, { migrationId, carrier: 'Cox' })
    const all = await lines(migrationId)
    expect(all.filter((each) => each.endsWith('CHANNELS_OPEN'))).toHaveLength(1)
    expect(all.filter((each) => each.endsWith('FINAL_REVIEW'))).toHaveLength(2)
  })

  it('an order’s own list has its own steps, in pages', async () => {
    const { last } = await twoOrders()
    interface Page {
      checklist: {
        totalCount: number
        edges: { node: { code: string } }[]
        pageInfo: { hasNextPage: boolean; endCursor: string }
      }
    }
    const page = (args: string) =>
      desk.read<Page>(
        last,
        `checklist(${args}) { totalCount edges { node { code } } pageInfo { hasNextPage endCursor } }`,
      )
    const { checklist: one } = await page('first: 2')
    expect([one.totalCount, one.pageInfo.hasNextPage, one.edges.map(({ node }) => node.code)]).toEqual([
      3,
      true,
      ['FINAL_REVIEW', 'PORT_BEGINS'],
    ])
    const { checklist: two } = await page(`first: 2, after: "${one.pageInfo.endCursor}"`)
    expect([two.pageInfo.hasNextPage, two.edges.map(({ node }) => node.code)]).toEqual([false, ['TEST_CALL']])
  })

  it.each(['first: -1', 'first: 101', 'after: "nothing of ours"', `after: "${'A'.repeat(5000)}"`])(
    'a page that can’t be served is an error of the request: %.30s',
    async (args) => {
      const { migrationId } = await twoOrders()
      const query = `query ($id: ID!) { migration(id: $id) { checklist(${args}) { totalCount } } }`
      expect(await desk.errorsOf(query, { id: migrationId })).toEqual(['BAD_USER_INPUT'])
    },
  )
})

describe('a slip (R6.5, R7.1)', () => {
  it('re-dates the open steps only; what was done stays as it was due', async () => {
    const { id, migrationId } = await desk.committed({ date: '2026-06-22', time: '09:30' })
    for (const code of ['PLATFORM_CONFIGURED', 'CHANNELS_OPEN']) {
      await setItem(desk, (await itemNamed(desk, migrationId, code)).id, { done: true })
    }
    await desk.done('rescheduleFoc', {
      portOrderId: id,
      date: '2026-06-29',
      time: '10:00',
      reason: 'The carrier is short of staff',
      requestedBy: 'CARRIER',
    })
    const tell = '2026-06-01T21:00:00Z P0D TELL_CUSTOMER'
    expect(await lines(migrationId)).toEqual([
      tell,
      '2026-06-15T21:00:00Z -P7D PLATFORM_CONFIGURED done',
      '2026-06-22T11:30:00Z -PT2H CHANNELS_OPEN done',
      '2026-06-26T21:00:00Z -P3D PRE_CUTOVER_CALL',
      '2026-06-28T21:00:00Z -P1D FINAL_REVIEW',
      '2026-06-29T12:00:00Z -PT2H CHANNELS_OPEN',
      '2026-06-29T14:00:00Z PT0S PORT_BEGINS',
      '2026-06-29T14:15:00Z PT15M TEST_CALL',
      '2026-06-29T15:00:00Z PT60M E911_TEST',
      '2026-06-29T18:00:00Z PT4H HEALTH_CHECK',
      '2026-07-01T14:00:00Z PT48H DECOMMISSION_TRUNK',
    ])
    const done = await itemNamed(desk, migrationId, 'PLATFORM_CONFIGURED')
    expect(await setItem(desk, done.id, { done: true, note: 'On the spare numbers' })).toMatchObject({
      doneAt: '2026-06-01T12:00:00Z',
      dueAt: '2026-06-15T21:00:00Z',
    })
    expect(await setItem(desk, done.id, { done: false })).toMatchObject({ dueAt: '2026-06-22T21:00:00Z' })
  })

  it('asks nobody to tell a customer who was told', async () => {
    const { id, migrationId } = await desk.committed({ date: '2026-06-22', time: '09:30' })
    const slip = { portOrderId: id, date: '2026-06-29', reason: 'Short of staff', customerToldBy: 'Ana' }
    await desk.done('rescheduleFoc', slip)
    expect((await lines(migrationId)).filter((each) => each.includes('TELL_CUSTOMER'))).toEqual([])
  })
})

describe('the trunk’s date', () => {
  it('is forecast from the latest FOC until all numbers ported, then counted from the last (R7.2)', async () => {
    const { id, migrationId, numbers } = await desk.committed({ date: '2026-06-22', time: '09:30' }, { numbers: 2 })
    desk.at('2026-06-22T20:00:00Z')
    const ported = (number: string | undefined) =>
      desk.done('recordNumberOutcomes', { portOrderId: id, outcomes: [{ number, outcome: 'PORTED' }] })
    await ported(numbers[0])
    expect((await itemNamed(desk, migrationId, 'DECOMMISSION_TRUNK')).dueAt).toBe('2026-06-24T13:30:00Z')
    await ported(numbers[1])
    expect((await itemNamed(desk, migrationId, 'DECOMMISSION_TRUNK')).dueAt).toBe('2026-06-24T20:00:00Z')
  })
})

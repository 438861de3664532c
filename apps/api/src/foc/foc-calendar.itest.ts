import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './porting-desk.fixture.ts'
import { countStatements } from './statements.fixture.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())
beforeEach(() => desk.at('2026-06-01T12:00:00Z'))

interface Day {
  date: string
  businessDay: boolean
  holiday: string | null
  committedCount: number
  expectedCount: number
  committed: { id: string }[]
}
const DAY = 'date businessDay holiday committedCount expectedCount'
async function calendar(from: string, to: string, filter: object | null = null, fields = DAY): Promise<Day[]> {
  const query = `query ($from: Date!, $to: Date!, $filter: PortOrderFilter) {
    focCalendar(from: $from, to: $to, filter: $filter) { ${fields} } }`
  return (await desk.ask<{ focCalendar: Day[] }>(query, { from, to, filter })).focCalendar
}
const carrierId = async (name: string) =>
  (await desk.rows<{ id: string }>('SELECT id FROM carriers WHERE name = $1', name))[0]?.id ?? ''
/** The first and last of the days on which orders are expected, with how many. */
function windows(days: readonly Day[]): string[] {
  const expected = days.filter(({ expectedCount }) => expectedCount > 0)
  return [expected[0], expected.at(-1)].map((day) => `${day?.date} ${day?.expectedCount}`)
}

describe('the days', () => {
  it('both ends included, with weekends and the federal holidays (R4.1)', async () => {
    const days = await calendar('2026-06-18', '2026-06-22')
    expect(days.map(({ date, businessDay, holiday }) => [date, businessDay, holiday])).toEqual([
      ['2026-06-18', true, null],
      ['2026-06-19', false, 'Juneteenth'],
      ['2026-06-20', false, null],
      ['2026-06-21', false, null],
      ['2026-06-22', true, null],
    ])
    expect(await calendar('2026-06-18', '2026-06-18')).toHaveLength(1)
  })

  it('are those of the filter’s single carrier', async () => {
    await desk.rows(
      `UPDATE carriers SET holidays_added = '{2026-06-22}', holidays_dropped = '{2026-06-19}' WHERE name = 'Cox'`,
    )
    const [cox, spectrum] = [await carrierId('Cox'), await carrierId('Spectrum Business')]
    const business = async (ids: string[]) =>
      (await calendar('2026-06-19', '2026-06-22', { carrierId: ids })).map(({ businessDay }) => businessDay)
    expect(await business([cox])).toEqual([true, false, false, false])
    expect(await business([cox.toUpperCase()])).toEqual([true, false, false, false])
    expect(await business([cox, spectrum])).toEqual([false, false, false, true])
    expect(await business(['nobody'])).toEqual([false, false, false, true])
    await desk.rows(`UPDATE carriers SET holidays_added = '{}', holidays_dropped = '{}' WHERE name = 'Cox'`)
  })

  it('a Canadian carrier’s are Canada’s', async () => {
    await desk.rows(`INSERT INTO carriers (name, type, country) VALUES ('Maple Telecom', 'clec', 'CA')`)
    const [day] = await calendar('2026-07-01', '2026-07-01', { carrierId: [await carrierId('Maple Telecom')] })
    expect(day).toMatchObject({ businessDay: false, holiday: 'Canada Day' })
  })

  it.each([
    ['reversed dates', { from: '2026-06-22', to: '2026-06-18' }],
    ['401 days', { from: '2026-01-01', to: '2027-02-05' }],
    ['a date that no calendar has', { from: '2026-02-30', to: '2026-03-01' }],
    ['a year out of reach', { from: '0001-01-01', to: '0001-01-02' }],
    ['no date', { from: '', to: '2026-03-01' }],
    ['a null byte in the filter', { from: '2026-06-18', to: '2026-06-18', filter: { search: 'a\0' } }],
    ['a stage nobody knows', { from: '2026-06-18', to: '2026-06-18', filter: { stage: ['LOST'] } }],
  ])('%s: an error of the request', async (_case, variables) => {
    const query = `query ($from: Date!, $to: Date!, $filter: PortOrderFilter) {
      focCalendar(from: $from, to: $to, filter: $filter) { date } }`
    expect(new Set(await desk.errorsOf(query, variables))).toEqual(new Set(['BAD_USER_INPUT']))
  })

  it('400 days are the most', async () => {
    expect(await calendar('2026-01-01', '2027-02-04', null, 'date')).toHaveLength(400)
  })

  it.each([-1, 101])('committed(first: %i) is an error of the request', async (first) => {
    const { migrationId } = await desk.committed({ date: '2026-06-24' })
    const query = `query ($day: Date!, $filter: PortOrderFilter, $first: Int) {
      focCalendar(from: $day, to: $day, filter: $filter) { committed(first: $first) { id } } }`
    expect(await desk.errorsOf(query, { day: '2026-06-24', filter: { migrationId }, first })).toEqual([
      'BAD_USER_INPUT',
    ])
  })
})

describe('what is committed', () => {
  it('is counted a day, listed by time, and gone with a cancellation or a slip', async () => {
    const late = await desk.committed({ date: '2026-06-24', time: '15:00' })
    const { migrationId } = late
    const wanted = { migrationId }
    const early = await desk.committed({ date: '2026-06-24', time: '09:30' }, wanted)
    const dateOnly = await desk.committed({ date: '2026-06-24' }, wanted)
    const cancelled = await desk.committed({ date: '2026-06-24', time: '08:00' }, wanted)
    const next = await desk.committed({ date: '2026-06-25', time: '09:30' }, wanted)
    await desk.done('cancelPortOrder', { portOrderId: cancelled.id, reason: 'Stays' })
    const read = (first: number) =>
      calendar('2026-06-23', '2026-06-25', { migrationId }, `date committedCount committed(first: ${first}) { id }`)
    expect(await read(10)).toEqual([
      { date: '2026-06-23', committedCount: 0, committed: [] },
      { date: '2026-06-24', committedCount: 3, committed: [early, late, dateOnly].map(({ id }) => ({ id })) },
      { date: '2026-06-25', committedCount: 1, committed: [{ id: next.id }] },
    ])
    expect((await read(1))[1]).toMatchObject({ committedCount: 3, committed: [{ id: early.id }] })
    expect((await read(0))[1]).toMatchObject({ committedCount: 3, committed: [] })
    await desk.done('rescheduleFoc', { portOrderId: late.id, date: '2026-06-25', reason: 'Wish' })
    expect((await read(10)).map(({ committedCount }) => committedCount)).toEqual([0, 2, 2])
  })

  it('says how many of them nobody has confirmed (R6.3)', async () => {
    const foc = { date: '2026-06-29', time: '10:00' }
    const { id, migrationId } = await desk.committed(foc)
    await desk.committed(foc, { migrationId })
    const read = async () =>
      (await calendar('2026-06-29', '2026-06-30', { migrationId }, 'committedCount unconfirmedCount')) as unknown[]
    const none = { committedCount: 0, unconfirmedCount: 0 }
    expect(await read()).toEqual([{ committedCount: 2, unconfirmedCount: 2 }, none])
    await desk.done('confirmFoc', { portOrderId: id, ...foc, confirmedBy: 'Ana' })
    expect(await read()).toEqual([{ committedCount: 2, unconfirmedCount: 1 }, none])
  })

  it('asks as many statements for a hundred orders on a hundred days as for one', async () => {
    const migrationId = await desk.migration()
    const entries = Array.from({ length: 100 }, (_, index) => ({
      number: `+12015550${100 + index}`,
      accountNumber: `ACC-${index}`,
    }))
    await desk.give('createPortOrder', { migrationId, carrier: 'Cox', entries, split: true }, { fields: 'id' })
    const commit = (orders: number) =>
      desk.rows(
        `UPDATE porting_orders o SET status = 'foc_received', foc_date = date '2026-07-01' + p.place::int,
           foc_recorded_at = now(), foc_time_zone = 'America/New_York', port_day_begins_at = date '2026-07-01' + p.place::int
         FROM (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM porting_orders WHERE migration_id = $1) p
         WHERE o.id = p.id AND p.place < $2`,
        migrationId,
        orders,
      )
    const count = (statements: () => number) => async () => {
      const days = await calendar(
        '2026-07-01',
        '2026-10-08',
        { migrationId },
        'date committedCount expectedCount committed(first: 5) { id carrier { name } foc { date } conditions }',
      )
      return [days.reduce((sum, { committed }) => sum + committed.length, 0), statements()]
    }
    await commit(1)
    const one = await countStatements(desk, count)
    await commit(100)
    const hundred = await countStatements(desk, count)
    expect([one[0], hundred[0]]).toEqual([1, 100])
    expect(hundred[1]).toBe(one[1])
    expect(hundred[1]).toBeLessThanOrEqual(6)
  })
})

describe('what is expected (R3.2)', () => {
  it('of a submitted order is its window, and goes with the FOC', async () => {
    const { id, migrationId } = await desk.submitted()
    const read = () => calendar('2026-06-01', '2026-07-31', { migrationId })
    expect(windows(await read())).toEqual(['2026-06-15 1', '2026-06-23 1'])
    // On the weekend and the holiday inside it no FOC is to be expected.
    const days = (await read()).filter(({ expectedCount }) => expectedCount > 0)
    expect(days.map(({ date }) => date.slice(-2))).toEqual(['15', '16', '17', '18', '22', '23'])
    desk.at('2026-06-10T12:00:00Z')
    expect(windows(await read())).toEqual(['2026-06-15 1', '2026-06-23 1'])
    await desk.done('recordFoc', { portOrderId: id, date: '2026-06-24' })
    expect(windows(await read())).toEqual(['undefined undefined', 'undefined undefined'])
  })

  it('of a pending order is as if it were submitted now, before the carrier’s cutoff or after it (R4.2)', async () => {
    const { migrationId } = await desk.order({ timeZone: 'America/Los_Angeles' })
    const read = () => calendar('2026-06-01', '2026-08-31', { migrationId })
    expect(windows(await read())).toEqual(['2026-06-15 1', '2026-06-23 1'])
    desk.at('2026-06-01T16:59:00Z')
    expect(windows(await read())).toEqual(['2026-06-15 1', '2026-06-23 1'])
    desk.at('2026-06-01T17:01:00Z')
    expect(windows(await read())).toEqual(['2026-06-16 1', '2026-06-24 1'])
    desk.at('2026-06-06T12:00:00Z')
    expect(windows(await read())).toEqual(['2026-06-23 1', '2026-06-30 1'])
  })

  it('agrees with each order’s own estimate, overlapping and cut off at the ends', async () => {
    const { id, migrationId } = await desk.submitted()
    await desk.order({ migrationId, carrier: 'T-Mobile' })
    await desk.order({ migrationId, carrier: 'AT&T' })
    const { focEstimate } = await desk.read<{ focEstimate: object }>(id, 'focEstimate { earliest latest }')
    expect(focEstimate).toEqual({ earliest: '2026-06-15', latest: '2026-06-23' })
    const counts = (await calendar('2026-06-22', '2026-07-01', { migrationId })).map(
      ({ expectedCount }) => expectedCount,
    )
    // AT&T, 15 to 20 business days: 2026-06-23 to 2026-06-30.
    expect(counts).toEqual([1, 2, 1, 1, 1, 0, 0, 1, 1, 0])
    const wireless = await calendar('2026-06-01', '2026-06-30', { migrationId, carrierType: ['WIRELESS'] })
    expect(windows(wireless)).toEqual(['2026-06-04 1', '2026-06-08 1'])
  })

  it('a rejected order counts from today again; a cancelled one no more', async () => {
    const { id, migrationId } = await desk.submitted()
    desk.at('2026-06-08T12:00:00Z')
    await desk.done('rejectLoa', { portOrderId: id, codes: ['7401'] })
    expect(windows(await calendar('2026-06-01', '2026-07-31', { migrationId }))).toEqual([
      '2026-06-23 1',
      '2026-06-30 1',
    ])
    await desk.done('cancelPortOrder', { portOrderId: id, reason: 'Stays' })
    expect(windows(await calendar('2026-06-01', '2026-07-31', { migrationId }))[0]).toBe('undefined undefined')
  })
})

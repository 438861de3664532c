import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Desk, openDesk, said } from './porting-desk.fixture.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())
beforeEach(() => desk.at('2026-06-01T12:00:00Z'))

interface Estimate {
  countedFrom: string
  earliest: string
  latest: string
  businessDays: { min: number; max: number }
}
const ESTIMATE = `query ($carrierType: CarrierType, $carrierId: ID, $submittedOn: Date!) {
  estimateFoc(carrierType: $carrierType, carrierId: $carrierId, submittedOn: $submittedOn) {
    countedFrom earliest latest businessDays { min max } assumesSubmissionToday } }`
const estimate = async (variables: object) =>
  (await desk.ask<{ estimateFoc: Estimate }>(ESTIMATE, variables)).estimateFoc
const carrierId = async (name: string) =>
  (await desk.rows<{ id: string }>('SELECT id FROM carriers WHERE name = $1', name))[0]?.id ?? ''

describe('estimateFoc (R3, R4)', () => {
  it.each([
    ['ILEC', '2026-06-01', '2026-06-01', '2026-06-23', '2026-06-30', 15, 20],
    ['CLEC', '2026-06-01', '2026-06-01', '2026-06-15', '2026-06-23', 10, 15],
    ['WIRELESS', '2026-06-01', '2026-06-01', '2026-06-04', '2026-06-08', 3, 5],
    ['REGIONAL', '2026-06-01', '2026-06-01', '2026-06-30', '2026-07-15', 20, 30],
    ['TOLL_FREE', '2026-06-01', '2026-06-01', '2026-06-04', '2026-06-08', 3, 5],
    // A Saturday counts as the Monday after it; a year ends with its holidays.
    ['CLEC', '2026-06-06', '2026-06-08', '2026-06-23', '2026-06-30', 10, 15],
    ['WIRELESS', '2026-12-24', '2026-12-24', '2026-12-30', '2027-01-04', 3, 5],
    // 2027-07-04 is a Sunday, observed on the Monday.
    ['WIRELESS', '2027-07-02', '2027-07-02', '2027-07-08', '2027-07-12', 3, 5],
  ])('%s on %s', async (carrierType, submittedOn, countedFrom, earliest, latest, min, max) => {
    expect(await estimate({ carrierType, submittedOn })).toEqual({
      ...{ countedFrom, earliest, latest, assumesSubmissionToday: false },
      businessDays: { min, max },
    })
  })

  it('by a carrier: its own range and its own days (R3.1, R4.1)', async () => {
    const id = await carrierId('Cox')
    expect(await estimate({ carrierId: id, submittedOn: '2026-06-01' })).toMatchObject({ latest: '2026-06-23' })
    await desk.rows(
      `UPDATE carriers SET foc_min_days = 12, foc_max_days = 13, holidays_dropped = '{2026-06-19}' WHERE name = 'Cox'`,
    )
    expect(await estimate({ carrierId: id.toUpperCase(), submittedOn: '2026-06-01' })).toMatchObject({
      ...{ earliest: '2026-06-17', latest: '2026-06-18' },
      businessDays: { min: 12, max: 13 },
    })
    await desk.rows(
      `UPDATE carriers SET foc_min_days = NULL, foc_max_days = NULL, holidays_dropped = '{}' WHERE name = 'Cox'`,
    )
  })

  it.each([
    ['neither', {}],
    ['both', { carrierType: 'CLEC', carrierId: '00000000-0000-0000-0000-000000000000' }],
    ['an unknown carrier', { carrierId: '00000000-0000-0000-0000-000000000000' }],
    ['an id that is none', { carrierId: 'Cox' }],
    ['an empty id', { carrierId: '' }],
    ['a very long id', { carrierId: 'x'.repeat(100_000) }],
    ['a type nobody knows', { carrierType: 'SATELLITE' }],
    ['a date that no calendar has', { carrierType: 'CLEC', submittedOn: '2026-02-30' }],
  ])('%s: an error of the request', async (_case, variables) => {
    expect(await desk.errorsOf(ESTIMATE, { submittedOn: '2026-06-01', ...variables })).toEqual(['BAD_USER_INPUT'])
  })
})

interface GoLive {
  goLive: { earliest: string; weeks: number; slowestPortOrderId: string; submitBy: object[] } | null
}
const goLive = async (migrationId: string) =>
  (
    await desk.readMigration<GoLive>(
      migrationId,
      'goLive { earliest weeks slowestPortOrderId submitBy { portOrderId date late } }',
    )
  ).goLive

describe('the go-live (R3.4)', () => {
  it('is null without a live order', async () => {
    const { id, migrationId } = await desk.order()
    expect(await goLive(await desk.migration())).toBeNull()
    await desk.done('cancelPortOrder', { portOrderId: id, reason: 'Stays' })
    expect(await goLive(migrationId)).toBeNull()
  })

  it('is the guide’s own example: 15 days, 25 with a rejection, five weeks', async () => {
    const { id, migrationId } = await desk.submitted()
    const quote = { earliest: '2026-07-08', weeks: 5, slowestPortOrderId: id, submitBy: [] }
    expect(await goLive(migrationId)).toEqual(quote)
  })

  it('is that of the slowest, and a FOC replaces the estimate', async () => {
    const fast = await desk.submitted()
    const slow = await desk.submitted({ migrationId: fast.migrationId, carrier: 'AT&T' })
    expect(await goLive(fast.migrationId)).toMatchObject({
      earliest: '2026-07-15',
      weeks: 6,
      slowestPortOrderId: slow.id,
    })
    await desk.done('recordFoc', { portOrderId: slow.id, date: '2026-06-24' })
    expect(await goLive(fast.migrationId)).toMatchObject({ earliest: '2026-07-08', slowestPortOrderId: fast.id })
    await desk.done('recordFoc', { portOrderId: fast.id, date: '2026-06-22' })
    expect(await goLive(fast.migrationId)).toMatchObject({
      earliest: '2026-06-24',
      weeks: 4,
      slowestPortOrderId: slow.id,
    })
  })

  it('works backward from the target: submit by (R3.5)', async () => {
    const pending = await desk.order()
    const { migrationId } = pending
    const sent = await desk.submitted({ migrationId, carrier: 'T-Mobile' })
    await desk.committed({ date: '2026-06-22' }, { migrationId, carrier: 'Cox' })
    await desk.done('setTargetDate', { migrationId, targetDate: '2026-06-24' })
    const quote = await goLive(migrationId)
    expect(quote?.submitBy).toHaveLength(2)
    expect(quote?.submitBy).toEqual(
      expect.arrayContaining([
        { portOrderId: pending.id, date: '2026-06-02', late: false },
        { portOrderId: sent.id, date: '2026-06-16', late: false },
      ]),
    )
    desk.at('2026-06-03T12:00:00Z')
    expect((await goLive(migrationId))?.submitBy).toContainEqual({
      portOrderId: pending.id,
      date: '2026-06-02',
      late: true,
    })
  })
})

describe('the target (R3.5)', () => {
  const set = (migrationId: string, targetDate: string | null) =>
    desk.give('setTargetDate', { migrationId, targetDate })

  it.each([
    ['a day before the latest estimate', '2026-06-22', ['TARGET_TOO_EARLY targetDate'], []],
    ['the latest estimate', '2026-06-23', [], ['TARGET_WITHOUT_MARGIN targetDate']],
    ['a day before the quote', '2026-07-07', [], ['TARGET_WITHOUT_MARGIN targetDate']],
    ['the quote', '2026-07-08', [], []],
  ])('%s', async (_case, target, refusals, warnings) => {
    const { id, migrationId } = await desk.submitted()
    const reply = await set(migrationId, target)
    expect([said(reply.refusals), said(reply.warnings)]).toEqual([refusals, warnings])
    for (const note of [...reply.refusals, ...reply.warnings]) expect(note.portOrderId).toBe(id)
    if (refusals.length > 0) expect(reply.refusals[0]?.remedy).toContain('2026-06-23')
    const { targetDate } = await desk.readMigration<{ targetDate: string | null }>(migrationId, 'targetDate')
    expect(targetDate).toBe(refusals.length > 0 ? null : target)
  })

  it('without an order any date will do; orders that come later make it a warning, and are not refused', async () => {
    const migrationId = await desk.migration()
    expect(await set(migrationId, '2026-06-08')).toMatchObject({ refusals: [], warnings: [] })
    const warnings = async () =>
      said(
        (
          await desk.readMigration<{ warnings: { code: string; path: string[] }[] }>(
            migrationId,
            'warnings { code path }',
          )
        ).warnings,
      )
    expect(await warnings()).toEqual([])
    await desk.order({ migrationId, carrier: 'T-Mobile' })
    expect(await warnings()).toEqual(['TARGET_WITHOUT_MARGIN targetDate'])
    await desk.order({ migrationId })
    expect(await warnings()).toEqual(['TARGET_TOO_EARLY targetDate'])
    expect((await set(migrationId, null)).refusals).toEqual([])
    expect(await warnings()).toEqual([])
  })

  it.each(['', 'nobody', '00000000-0000-0000-0000-000000000000', 'x'.repeat(50_000)])(
    'of a migration that is none is not found: %.30s',
    async (migrationId) => {
      const reply = await set(migrationId, '2026-07-31')
      expect([reply.errorMessages, said(reply.refusals), reply.made]).toEqual([[], ['NOT_FOUND migrationId'], null])
    },
  )

  it('is a date of the calendar', async () => {
    const migrationId = await desk.migration()
    expect((await set(migrationId, '2026-02-30')).errors).toEqual(['BAD_USER_INPUT'])
    expect((await set(migrationId, 'soon')).errors).toEqual(['BAD_USER_INPUT'])
  })
})

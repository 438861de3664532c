import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './porting-desk.fixture.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const LEAD_TIMES = `query ($since: Date) { focLeadTimes(since: $since) {
  carrier { name } typical { min max } count median p10 p90 } }`
const leadTimes = async (since: string | null = null) =>
  (await desk.ask<{ focLeadTimes: object[] }>(LEAD_TIMES, { since })).focLeadTimes

describe('how long carriers took to a FOC', () => {
  it('counts from receipt to the first FOC, however often that slipped', async () => {
    expect(await leadTimes()).toEqual([])
    desk.at('2026-06-01T12:00:00Z')
    await desk.submitted()
    await desk.committed({ date: '2026-06-15', time: '10:00' })
    const { id } = await desk.committed({ date: '2026-06-15', time: '10:00' })
    const slip = { date: '2026-06-24', time: '10:00', reason: 'No crew', requestedBy: 'CARRIER' }
    await desk.done('rescheduleFoc', { portOrderId: id, ...slip })
    await desk.committed({ date: '2026-06-23', time: '10:00' })
    await desk.committed({ date: '2026-06-04' }, { carrier: 'T-Mobile' })
    expect(await leadTimes()).toEqual([
      ...[
        {
          carrier: { name: 'Spectrum Business' },
          typical: { min: 10, max: 15 },
          count: 3,
          median: 10,
          p10: 10,
          p90: 15,
        },
      ],
      ...[{ carrier: { name: 'T-Mobile' }, typical: { min: 3, max: 5 }, count: 1, median: 3, p10: 3, p90: 3 }],
    ])
  })

  it('a rejection starts the count anew (R3.3)', async () => {
    const { id } = await desk.committed({ date: '2026-06-15' }, { carrier: 'Cox' })
    desk.at('2026-06-08T12:00:00Z')
    await desk.done('rejectLoa', { portOrderId: id, codes: ['7418'] })
    await desk.done('submitLoa', { portOrderId: id })
    const cox = async () => (await leadTimes()).filter((row) => JSON.stringify(row).includes('Cox'))
    expect(await cox()).toEqual([])
    await desk.done('recordFoc', { portOrderId: id, date: '2026-06-25' })
    expect(await cox()).toMatchObject([{ count: 1, median: 12 }])
  })

  it('looks 90 days back, or as far as told', async () => {
    desk.at('2026-08-30T12:00:00Z')
    expect(await leadTimes()).toHaveLength(3)
    desk.at('2026-09-15T12:00:00Z')
    expect(await leadTimes()).toEqual([])
    expect(await leadTimes('2026-06-01')).toHaveLength(3)
    expect(await leadTimes('2026-06-02')).toHaveLength(1)
  })

  it('is not for strangers, nor for what is no date', async () => {
    const { errors } = await desk.api.graphql(LEAD_TIMES, {}, { key: null })
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED')
    expect(await desk.errorsOf(LEAD_TIMES, { since: 'May' })).toEqual(['BAD_USER_INPUT'])
  })
})

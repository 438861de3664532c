import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from '../foc/porting-desk.fixture.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const COUNTS = 'query ($since: Date) { rejectionCounts(since: $since) { family title count businessDaysLost } }'
const counts = async (since: string | null = null) =>
  (await desk.ask<{ rejectionCounts: object[] }>(COUNTS, { since })).rejectionCounts

it('rejections are counted by family, the most frequent first, for the last 90 days unless told', async () => {
  expect(await counts()).toEqual([])
  for (const codes of [['7401'], ['8a', 'E17A'], ['7416'], ['something new', '7401']]) {
    const { id } = await desk.submitted()
    await desk.done('rejectLoa', { portOrderId: id, codes })
  }
  const all = [
    { family: 'account_number', title: 'Account number', count: 3, businessDaysLost: 22.5 },
    { family: 'freeze', title: 'Port freeze', count: 1, businessDaysLost: 2 },
    { family: 'other', title: 'Other', count: 1, businessDaysLost: 7.5 },
  ]
  expect(await counts()).toEqual(all)
  expect(await counts('2026-06-02')).toEqual([])
  desk.at('2026-09-15T12:00:00Z')
  expect(await counts()).toEqual([])
  expect(await counts('2026-06-01')).toEqual(all)
})

it('is not for strangers', async () => {
  const { errors } = await desk.api.graphql(COUNTS, {}, { key: null })
  expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED')
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from '../foc/porting-desk.fixture.ts'
import { onPortDay } from './port-day.fixture.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

it('an order tells whom to call, by its carriers’ settings and the hour (R14.3)', async () => {
  const { id } = await onPortDay(desk)
  const fields = 'whoToCall { who phone route hours why }'
  const line = { who: 'Spectrum Business porting line', phone: '+18339141800', hours: 'Business hours' }
  const asked = async () => (await desk.read<{ whoToCall: object[] }>(id, fields)).whoToCall
  expect(await asked()).toMatchObject([{ ...line, why: 'Has the account and releases its numbers.' }])
  const [winning] = await desk.rows<{ id: string }>(`SELECT id FROM winning_carriers WHERE name = 'Ringline'`)
  await desk.done('updateWinningCarrier', { id: winning?.id, nocPhone: '888-555-0142' })
  desk.at('2026-06-16T08:00:00Z')
  expect(await asked()).toMatchObject([
    { who: 'Ringline porting NOC', phone: '+18885550142', hours: 'Day and night' },
    { ...line, why: 'Has the account and releases its numbers. Closed now.' },
  ])
})

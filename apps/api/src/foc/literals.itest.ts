import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from './porting-desk.fixture.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

it('dates and instants may stand in the query itself', async () => {
  const { id, migrationId } = await desk.order()
  const { data, errors } = await desk.api.graphql<Record<string, object>>(`mutation {
    csr: saveCsr(input: { portOrderId: "${id}", retrievedOn: "2026-05-29" }) { refusals { code } }
    sent: submitLoa(input: { portOrderId: "${id}", submittedAt: "2026-06-01T11:00:00Z" }) { refusals { code } }
    foc: recordFoc(input: { portOrderId: "${id}", date: "2026-06-22", time: "09:30", timeZone: "America/New_York" }) {
      refusals { code } portOrder { submittedAt foc { date } } }
    target: setTargetDate(input: { migrationId: "${migrationId}", targetDate: "2026-07-31" }) { refusals { code } } }`)
  expect(errors).toBeUndefined()
  expect(data).toEqual({
    csr: { refusals: [] },
    sent: { refusals: [] },
    foc: { refusals: [], portOrder: { submittedAt: '2026-06-01T11:00:00Z', foc: { date: '2026-06-22' } } },
    target: { refusals: [] },
  })
  expect(
    await desk.ask(`{ focCalendar(from: "2026-06-22", to: "2026-06-22", filter: { focFrom: "2026-06-22" }) { committedCount }
      estimateFoc(carrierType: CLEC, submittedOn: "2026-06-01") { latest } }`),
  ).toEqual({ focCalendar: [{ committedCount: 1 }], estimateFoc: { latest: '2026-06-23' } })
})

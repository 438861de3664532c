import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fourTests, holdMeanwhile, orderTarget } from '../foc/four-tests.fixture.ts'
import { type Desk, openDesk, said } from '../foc/porting-desk.fixture.ts'
import { withLetter } from '../loa/letter.fixture.ts'

describe('amending an order, four times', () => {
  fourTests([
    {
      mutation: 'amendPortOrder',
      recordedAs: 'amend',
      ready: async (desk) => {
        const { id, numbers } = await desk.order({ numbers: 3 })
        return orderTarget(desk, id, {
          removeNumbers: [numbers[0]],
          portType: 'PARTIAL',
          newBtn: '(415) 555-0190',
          requestedDate: '2026-07-01',
          accountNumber: 'SPB-1',
        })
      },
      leavesIn: 'loa_pending',
      does: async (desk, { streamId }) => {
        const fields = 'numberCount portType newBtn requestedDate accountNumber btn'
        expect(await desk.read(streamId, fields)).toEqual({
          numberCount: 2,
          portType: 'PARTIAL',
          newBtn: '+14155550190',
          requestedDate: '2026-07-01',
          accountNumber: 'SPB-1',
          btn: null,
        })
      },
      refused: async (desk) => {
        const { id } = await desk.order({ numbers: 1 })
        return orderTarget(desk, id, { removeNumbers: ['415-555-0199'] })
      },
      refusals: ['NUMBER_NOT_ON_ORDER removeNumbers.0'],
      meanwhile: holdMeanwhile,
      changedFields: ['heldAt', 'holdReason'],
    },
  ])
})

describe('what a rejection names outside the letter can be mended (R9, R5.7)', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk.close())

  it('a number that is not portable goes, is free again, and the letter may go out', async () => {
    const { id, numbers, migrationId } = await withLetter(desk, {}, {}, { numbers: 2 })
    await desk.done('submitLoa', { portOrderId: id })
    await desk.done('rejectLoa', { portOrderId: id, codes: ['7403'] })
    expect(said((await desk.give('submitLoa', { portOrderId: id })).refusals)).toEqual(['LOA_UNCHANGED numbers'])
    await desk.done('amendPortOrder', { portOrderId: id, removeNumbers: [numbers[1]] })
    expect(said((await desk.give('submitLoa', { portOrderId: id })).refusals)).toEqual([])
    const again = { migrationId, carrier: 'Cox', numbers: [numbers[1]] }
    expect(said((await desk.give('createPortOrder', again, { fields: 'id' })).refusals)).toEqual([])
  })

  it('the last number stays, and nothing is amended once the letter is out', async () => {
    const { id, numbers } = await desk.order({ numbers: 1 })
    const all = { portOrderId: id, removeNumbers: numbers }
    expect(said((await desk.give('amendPortOrder', all)).refusals)).toEqual(['VALUE_INVALID removeNumbers'])
    await desk.done('submitLoa', { portOrderId: id })
    const late = { portOrderId: id, portType: 'PARTIAL' }
    expect((await desk.give('amendPortOrder', late)).refusals.map(({ code }) => code)).toEqual(['STAGE_FORBIDS'])
  })
})

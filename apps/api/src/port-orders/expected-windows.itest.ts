import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ListedWorld, listedWorld } from './listed-orders.fixture.ts'

let listed: ListedWorld
let windows: Map<string, { earliest: string; latest: string }>

beforeAll(async () => {
  listed = await listedWorld()
  const { portOrders } = await listed.desk.ask<{
    portOrders: { edges: { node: { id: string; focEstimate: { earliest: string; latest: string } } }[] }
  }>('{ portOrders(first: 100) { edges { node { id focEstimate { earliest latest } } } } }')
  windows = new Map(portOrders.edges.map(({ node }) => [node.id, node.focEstimate]))
})
afterAll(() => listed.desk.close())

describe('orders that may receive a FOC in a time (R3.2)', () => {
  it.each([
    ['2026-06-01', '2026-06-30'],
    ['2026-07-01', '2026-07-31'],
    ['2026-06-26', '2026-06-26'],
    ['2026-06-20', '2026-06-21'],
    ['2026-08-01', '2026-08-31'],
    ['2026-07-01', undefined],
    [undefined, '2026-06-22'],
    ['2026-07-31', '2026-07-01'],
  ])('from %s to %s: those whose window overlaps', async (expectedFrom, expectedTo) => {
    const wanted = listed.matching(({ id, stage, conditions }) => {
      const { earliest, latest } = windows.get(id) ?? { earliest: '', latest: '' }
      const waits = ['LOA_PENDING', 'LOA_SUBMITTED'].includes(stage) && !conditions.includes('CANCELLED')
      return waits && latest >= (expectedFrom ?? '0') && earliest <= (expectedTo ?? '9')
    })
    expect(await listed.found({ expectedFrom, expectedTo })).toEqual(wanted)
  })

  it('some are found and some are not', async () => {
    const found = await listed.found({ expectedFrom: '2026-06-24', expectedTo: '2026-06-30' })
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThan(listed.all.length)
    const inStage = await listed.found({ expectedFrom: '2026-06-24', stage: ['LOA_SUBMITTED'] })
    expect(inStage.length).toBeGreaterThan(0)
    expect(inStage).toEqual(
      (await listed.found({ expectedFrom: '2026-06-24' })).filter((id) =>
        listed.matching(({ stage }) => stage === 'LOA_SUBMITTED').includes(id),
      ),
    )
  })

  it('a window that moves with the clock is found where it is now', async () => {
    const id = listed.world.find(({ story }) => story === 'new')?.id ?? ''
    const { latest } = windows.get(id) ?? { latest: '' }
    expect(await listed.found({ expectedTo: latest })).toContain(id)
    listed.desk.at('2026-08-03T12:00:00Z')
    expect(await listed.found({ expectedTo: latest })).not.toContain(id)
    listed.desk.at('2026-06-16T12:00:00Z')
  })
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ListedWorld, listedWorld } from './listed-orders.fixture.ts'

let listed: ListedWorld
beforeAll(async () => {
  listed = await listedWorld()
})
afterAll(() => listed.desk.close())

interface Counts {
  readonly total: number
  readonly open: number
  readonly needSomebody: number
  readonly byStage: readonly { readonly stage: string; readonly count: number; readonly needSomebody: number }[]
}

const read = async (filter: object | null = null) =>
  (
    await listed.desk.ask<{ portOrderCounts: Counts }>(
      `query ($filter: PortOrderFilter) { portOrderCounts(filter: $filter) {
         total open needSomebody byStage { stage count needSomebody } } }`,
      { filter },
    )
  ).portOrderCounts

it('counts by stage, and how many of each need somebody, as the list would find them', async () => {
  const { total, open, needSomebody, byStage } = await read()
  expect([total, open]).toEqual([listed.all.length, (await listed.found({ open: true })).length])
  expect(needSomebody).toBe((await listed.found({ needsSomebody: true })).length)
  expect(byStage.map(({ stage }) => stage)).toEqual([
    ...['LOA_PENDING', 'LOA_SUBMITTED', 'FOC_RECEIVED', 'PORT_DAY', 'COMPLETE'],
  ])
  for (const { stage, ...counts } of byStage) {
    const inStage = listed.matching((node) => node.stage === stage && !node.conditions.includes('CANCELLED'))
    const waiting = (await listed.found({ stage: [stage], needsSomebody: true })).filter((id) => inStage.includes(id))
    expect({ stage, ...counts }).toEqual({ stage, count: inStage.length, needSomebody: waiting.length })
  }
  expect(byStage.some(({ count, needSomebody: some }) => some > 0 && some < count)).toBe(true)
})

it('counts what a filter leaves', async () => {
  const { total, byStage } = await read({ stage: ['LOA_PENDING'], condition: ['LOA_REJECTED'] })
  const rejected = listed.matching(
    ({ stage, conditions }) => stage === 'LOA_PENDING' && conditions.includes('LOA_REJECTED'),
  )
  expect(total).toBe(rejected.length)
  expect(byStage[0]).toEqual({ stage: 'LOA_PENDING', count: rejected.length, needSomebody: rejected.length })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, type DeskOrder, openDesk } from '../foc/porting-desk.fixture.ts'
import { journalProblems, onPortDay } from './port-day.fixture.ts'

interface Node {
  readonly number: string
  readonly outcome: string
  readonly livesOn: string
  readonly note: string | null
  readonly portOrder: { readonly id: string }
}
interface Page {
  readonly totalCount: number
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null }
  readonly edges: readonly { readonly node: Node }[]
}

let desk: Desk
let order: DeskOrder
beforeAll(async () => {
  desk = await openDesk()
  order = await onPortDay(desk, 4)
})
afterAll(async () => {
  expect(await journalProblems(desk)).toEqual([])
  await desk.close()
})

async function numbers(args = ''): Promise<Page> {
  const fields = `numbers${args && `(${args})`} { totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { node { number outcome livesOn routingId portedAt testedAt note portOrder { id reference } } } }`
  return (await desk.readMigration<{ numbers: Page }>(order.migrationId, fields)).numbers
}
const told = async (args?: string) =>
  (await numbers(args)).edges.map(({ node: { number, outcome, livesOn, portOrder } }) => [
    ...[number.slice(-4), outcome, livesOn, portOrder.id],
  ])

describe('the numbers of a migration (R8.4)', () => {
  it('each stands once, with where it lives now and the order that holds it', async () => {
    const [one, two, three, four] = order.numbers
    const record = (number: string | undefined, outcome: string) => ({ number, outcome })
    await desk.done('recordNumberOutcomes', {
      portOrderId: order.id,
      outcomes: [record(one, 'PORTED'), record(two, 'PORTED'), record(three, 'FAILED'), record(four, 'FAILED')],
    })
    await desk.done('requestPortBack', { portOrderId: order.id, numbers: [two], reason: 'Calls fail' })
    const split = await desk.give<{ id: string }[]>('splitUnportedNumbers', { portOrderId: order.id }, { fields: 'id' })
    const child = split.made?.[1]?.id
    const { migrationId } = order
    const again = await desk.order({ migrationId, carrier: 'Spectrum Business', numbers: [two ?? ''] })
    const dropped = await desk.order({ migrationId, carrier: 'Cox' })
    await desk.done('cancelPortOrder', { portOrderId: dropped.id, reason: 'Not ours' })
    expect(await told()).toEqual([
      ['0100', 'PORTED', 'Ringline', order.id],
      ['0101', 'PENDING', 'Spectrum Business', again.id],
      ['0102', 'PENDING', 'Spectrum Business', child],
      ['0103', 'PENDING', 'Spectrum Business', child],
    ])
    const { numberCount } = await desk.readMigration<{ numberCount: number }>(migrationId, 'numberCount')
    expect([(await numbers()).totalCount, numberCount]).toEqual([4, 4])
  })

  it('once the new order is given up, the number is as it was ported back', async () => {
    const [again] = (await numbers('search: "0101"')).edges
    await desk.done('cancelPortOrder', { portOrderId: again?.node.portOrder.id, reason: 'Stays' })
    expect(await told('search: "0101"')).toEqual([['0101', 'PORTED_BACK', 'Spectrum Business', order.id]])
  })

  it.each([
    ['outcome: PENDING', ['0102', '0103']],
    ['outcome: PENDING, search: "0103"', ['0103']],
    ['search: "0103"', ['0103']],
    ['search: "555-010"', ['0100', '0101', '0102', '0103']],
    ['search: "(212) 555-0100"', ['0100']],
    ['search: "+1 212 555 0100"', ['0100']],
    ['search: " "', ['0100', '0101', '0102', '0103']],
    ['search: "x0100"', []],
    ['search: "%"', []],
    ['search: "_"', []],
    ['search: "9999"', []],
  ])('%s', async (args, lines) => {
    expect((await told(args)).map(([line]) => line)).toEqual(lines)
    expect((await numbers(args)).totalCount).toBe(lines.length)
  })

  it('walks by cursor without losing or doubling one', async () => {
    const first = await numbers('first: 3')
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    const rest = await numbers(`first: 3, after: "${first.pageInfo.endCursor}"`)
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    expect([...first.edges, ...rest.edges].map(({ node }) => node.number)).toEqual([...order.numbers].sort())
  })
})

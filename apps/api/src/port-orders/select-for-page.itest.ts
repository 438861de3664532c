import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from '../foc/porting-desk.fixture.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  const { id } = await desk.committed(
    { date: '2026-06-22', time: '09:30', confirmationNumber: 'FOC-77' },
    { numbers: 3, with: { accountNumber: 'SPB-1', btn: '415-555-0190', requestedDate: '2026-07-01' } },
  )
  await desk.done('confirmFoc', { portOrderId: id, date: '2026-06-22', time: '09:30', confirmedBy: 'Dana' })
  await desk.done('holdPortOrder', { portOrderId: id, reason: 'The customer moves' })
})
afterAll(() => desk.close())

const WHOLE: Readonly<Record<string, string>> = {
  outcomeCounts: '{ pending ported }',
  numbers: '{ totalCount edges { cursor node { number outcome livesOn } } pageInfo { hasNextPage endCursor } }',
  foc: '{ date at timeZone source confirmedAt confirmedBy confirmationNumber reason requestedBy customerToldBy recordedAt }',
  carrier: '{ id name type timeZone escalationRoute focBusinessDays { min max } }',
  migration: '{ id customerName timeZone winningCarrier { name } sites { name } }',
}

it('a page tells of each field what the order itself tells, whichever others are asked for', async () => {
  const { fields } = await desk
    .ask<{ fields: { fields: { name: string; type: { ofType: { kind: string } | null; kind: string } }[] } }>(
      '{ fields: __type(name: "PortOrder") { fields { name type { kind ofType { kind } } } } }',
    )
    .then(({ fields }) => fields)
  const leaf = ({ type }: (typeof fields)[number]) => ['SCALAR', 'ENUM'].includes(type.ofType?.kind ?? type.kind)
  const asked = [...fields.filter(leaf).map(({ name }) => name), ...Object.keys(WHOLE)]
  expect(asked.length).toBeGreaterThan(25)
  for (const name of asked) {
    const selection = `${name} ${WHOLE[name] ?? ''}`
    const { portOrders } = await desk.ask<{ portOrders: { edges: { node: { id: string } }[] } }>(
      `{ portOrders { edges { node { id ${selection} } } } }`,
    )
    const node = portOrders.edges[0]?.node
    expect(await desk.read(node?.id ?? '', `id ${selection}`), name).toEqual(node)
  }
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from '../foc/porting-desk.fixture.ts'
import { onPortDay, PORT_DAY } from './port-day.fixture.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

it('says until when numbers of an order can go back (R10.2)', async () => {
  const { id } = await onPortDay(desk, 2)
  const closesAt = async () =>
    (await desk.read<{ portBackClosesAt: string | null }>(id, 'portBackClosesAt')).portBackClosesAt
  expect(await closesAt()).toBeNull()

  const { edges } = (
    await desk.read<{ numbers: { edges: { node: { number: string } }[] } }>(id, 'numbers { edges { node { number } } }')
  ).numbers
  const ported = (index: number, at: string) => ({ number: edges[index]?.node.number, outcome: 'PORTED', at })
  desk.at('2026-06-15T15:00:00Z')
  await desk.done('recordNumberOutcomes', {
    portOrderId: id,
    outcomes: [ported(0, PORT_DAY), ported(1, '2026-06-15T14:00:00Z')],
  })
  expect(await closesAt()).toBe('2026-06-17T14:00:00Z')

  desk.at('2026-06-17T14:00:01Z')
  expect(await closesAt()).toBeNull()
})

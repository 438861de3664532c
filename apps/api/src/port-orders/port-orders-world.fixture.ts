import type { Desk } from '../foc/porting-desk.fixture.ts'
import { onPortDay, PORT_DAY } from './port-day.fixture.ts'

export interface WorldOrder {
  readonly id: string
  /** What happened to it, in a word. */
  readonly story: string
}

/** When the world is looked at. */
export const LOOKED_AT = '2026-06-16T12:00:00Z'

/** Orders in every stage and with every condition of R2.2, alone and together. */
export async function makeWorld(desk: Desk): Promise<WorldOrder[]> {
  const world: WorldOrder[] = []
  for (const [story, tell] of Object.entries(STORIES)) {
    desk.at('2026-06-01T12:00:00Z')
    world.push({ id: await tell(desk), story })
  }
  desk.at(LOOKED_AT)
  await desk.ask('{ portOrders { totalCount } }')
  return world
}

const later = { date: '2026-07-01', time: '10:00' }

const STORIES: Readonly<Record<string, (desk: Desk) => Promise<string>>> = {
  'new': async (desk) => (await desk.order({ numbers: 2 })).id,
  'at an unknown carrier': async (desk) => (await desk.order({ carrier: 'Zephyr Telephone' })).id,
  'submitted, unacknowledged, overdue': async (desk) => (await desk.submitted({ carrier: 'AT&T' })).id,
  'submitted yesterday': async (desk) => {
    desk.at('2026-06-15T12:00:00Z')
    return (await desk.submitted({ carrier: 'AT&T' })).id
  },
  acknowledged: async (desk) => {
    const { id } = await desk.submitted({ carrier: 'Cox' })
    await desk.done('acknowledgeLoa', { portOrderId: id })
    return id
  },
  rejected: async (desk) => {
    const { id } = await desk.submitted({ carrier: 'Lumen' })
    await desk.done('rejectLoa', { portOrderId: id, codes: ['7401'] })
    return id
  },
  'rejected and submitted again': async (desk) => {
    const { id } = await desk.submitted({ carrier: 'Lumen' })
    await desk.done('rejectLoa', { portOrderId: id, codes: ['7418'] })
    await desk.done('submitLoa', { portOrderId: id })
    return id
  },
  'a FOC without a time': async (desk) => (await desk.committed({ date: '2026-07-01' })).id,
  'a FOC rejected again': async (desk) => {
    const { id } = await desk.committed(later)
    await desk.done('rejectLoa', { portOrderId: id, codes: ['1L'] })
    return id
  },
  'a FOC confirmed': async (desk) => {
    const { id } = await desk.committed(later, { carrier: 'Verizon' })
    await desk.done('confirmFoc', { portOrderId: id, ...later, confirmedBy: 'Ana' })
    return id
  },
  'a FOC that slipped': async (desk) => {
    const { id } = await desk.committed({ date: '2026-06-24', time: '10:00' })
    const slip = { date: '2026-07-02', time: '10:00', reason: 'No crew', requestedBy: 'CARRIER' }
    await desk.done('rescheduleFoc', { portOrderId: id, ...slip })
    return id
  },
  'a FOC on hold past its date': async (desk) => {
    const { id } = await desk.committed({ date: '2026-06-15', time: '09:30' })
    await desk.done('holdPortOrder', { portOrderId: id, reason: 'Wait' })
    return id
  },
  'on hold and rejected': async (desk) => {
    const { id } = await desk.submitted()
    await desk.done('holdPortOrder', { portOrderId: id, reason: 'Wait' })
    await desk.done('rejectLoa', { portOrderId: id, codes: ['7402'] })
    return id
  },
  'on port day': async (desk) => (await onPortDay(desk, 2)).id,
  'on port day, failed': async (desk) => {
    const { id, numbers } = await onPortDay(desk, 1)
    await desk.done('recordNumberOutcomes', { portOrderId: id, outcomes: outcomes('FAILED', numbers) })
    return id
  },
  'partly ported': async (desk) => partly(desk),
  'partly ported and split': async (desk) => {
    const id = await partly(desk)
    await desk.done('splitUnportedNumbers', { portOrderId: id }, 'id')
    return id
  },
  'ported, test calls bad': async (desk) => {
    const { id, numbers } = await onPortDay(desk, 2)
    await desk.done('recordNumberOutcomes', { portOrderId: id, outcomes: outcomes('TEST_FAILED', numbers) })
    return id
  },
  'ported back': async (desk) => {
    const { id, numbers } = await onPortDay(desk, 2)
    await desk.done('recordNumberOutcomes', { portOrderId: id, outcomes: outcomes('PORTED', numbers) })
    await desk.done('requestPortBack', { portOrderId: id, numbers: numbers.slice(1), reason: 'Calls fail' })
    return id
  },
  complete: async (desk) => (await complete(desk)).id,
  'complete and ported back': async (desk) => {
    const { id, numbers } = await complete(desk)
    await desk.done('requestPortBack', { portOrderId: id, numbers, reason: 'Calls fail' })
    return id
  },
  cancelled: async (desk) => {
    const { id } = await desk.order({ carrier: 'T-Mobile' })
    await desk.done('cancelPortOrder', { portOrderId: id, reason: 'No' })
    return id
  },
  'cancelled while rejected, slipped and on hold': async (desk) => {
    const { id } = await desk.committed(later)
    const slip = { date: '2026-07-06', time: '10:00', reason: 'No crew', requestedBy: 'CARRIER' }
    await desk.done('rescheduleFoc', { portOrderId: id, ...slip })
    await desk.done('holdPortOrder', { portOrderId: id, reason: 'Wait' })
    await desk.done('rejectLoa', { portOrderId: id, codes: ['7402'] })
    await desk.done('cancelPortOrder', { portOrderId: id, reason: 'No' })
    return id
  },
  'toll-free': async (desk) => (await desk.order({ carrier: 'Lumen', numbers: ['800-555-0142'] })).id,
}

function outcomes(outcome: string, numbers: readonly string[]) {
  return numbers.map((number) => ({ number, outcome }))
}

async function partly(desk: Desk): Promise<string> {
  const { id, numbers } = await onPortDay(desk, 3)
  const mixed = [...outcomes('PORTED', numbers.slice(0, 2)), ...outcomes('FAILED', numbers.slice(2))]
  await desk.done('recordNumberOutcomes', { portOrderId: id, outcomes: mixed })
  return id
}

async function complete(desk: Desk) {
  const order = await onPortDay(desk, 1)
  await desk.done('recordNumberOutcomes', { portOrderId: order.id, outcomes: outcomes('TESTED', order.numbers) })
  await desk.done('completePortOrder', { portOrderId: order.id, override: `Asked for at ${PORT_DAY}` })
  return order
}

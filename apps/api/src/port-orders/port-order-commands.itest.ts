import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fourTests, holdMeanwhile, orderTarget } from '../foc/four-tests.fixture.ts'
import { type Desk, openDesk, said } from '../foc/porting-desk.fixture.ts'
import { journalOf, journalProblems, numbersOf, onPortDay, PORT_DAY } from './port-day.fixture.ts'

const ported = (...numbers: (string | undefined)[]) => numbers.map((number) => ({ number, outcome: 'PORTED' }))
const AFTER_THE_WINDOW = '2026-06-18T12:00:00Z'

async function portedOrder(desk: Desk, outcome = 'PORTED') {
  const order = await onPortDay(desk, 2)
  const outcomes = order.numbers.map((number) => ({ number, outcome }))
  await desk.done('recordNumberOutcomes', { portOrderId: order.id, outcomes })
  return order
}

describe('every command on an order, four times', () => {
  fourTests([
    {
      mutation: 'recordNumberOutcomes',
      recordedAs: 'record_number_outcomes',
      ready: async (desk) => {
        const { id, numbers } = await onPortDay(desk, 2)
        return orderTarget(desk, id, { outcomes: [{ number: numbers[0], outcome: 'PORTED', note: 'on the dot' }] })
      },
      leavesIn: 'port_day',
      does: async (desk, { streamId }) => {
        expect(await numbersOf(desk, streamId)).toMatchObject([
          { outcome: 'ported', ported_at: PORT_DAY, tested_at: null, note: 'on the dot', holds: true },
          { outcome: 'pending', ported_at: null, tested_at: null, note: null, holds: true },
        ])
        expect(await desk.read(streamId, 'outcomeCounts { pending ported } numberCount')).toEqual({
          outcomeCounts: { pending: 1, ported: 1 },
          numberCount: 2,
        })
      },
      refused: async (desk) => {
        const { id, numbers } = await onPortDay(desk, 1)
        const outcomes = [
          { number: '212-555-0199', outcome: 'PORTED' },
          { number: numbers[0], outcome: 'PORTED_BACK' },
          { number: numbers[0], outcome: 'TESTED' },
          { number: numbers[0], outcome: 'PORTED', at: '2026-06-20T12:00:00Z' },
        ]
        return orderTarget(desk, id, { outcomes })
      },
      refusals: [
        'NUMBER_NOT_ON_ORDER outcomes.0.number',
        'NUMBER_REPEATED outcomes.2.number',
        'NUMBER_REPEATED outcomes.3.number',
        'OUTCOME_FORBIDS outcomes.1.outcome',
        'VALUE_INVALID outcomes.3.at',
      ],
      meanwhile: (desk, { streamId, input }) => {
        const [first] = input['outcomes'] as { number: string }[]
        return desk.done('recordNumberOutcomes', { portOrderId: streamId, outcomes: ported(first?.number) })
      },
      changedFields: ['numbers'],
    },
    {
      mutation: 'requestPortBack',
      recordedAs: 'port_back',
      ready: async (desk) => {
        const { id, numbers } = await portedOrder(desk)
        return orderTarget(desk, id, { numbers: [numbers[1]], reason: 'The trunk is dead' })
      },
      leavesIn: 'port_day',
      does: async (desk, { streamId }) => {
        expect(await numbersOf(desk, streamId)).toMatchObject([
          { outcome: 'ported', holds: true },
          { outcome: 'ported_back', holds: false },
        ])
        expect(await desk.read(streamId, 'conditions')).toEqual({
          conditions: ['FOC_UNCONFIRMED', 'PORTED_BACK'],
        })
        const [event] = await desk.rows('SELECT reason FROM events WHERE stream_id = $1 ORDER BY seq DESC', streamId)
        expect(event).toEqual({ reason: 'The trunk is dead' })
      },
      refused: async (desk) => {
        const { id, numbers } = await portedOrder(desk)
        desk.at(AFTER_THE_WINDOW)
        return orderTarget(desk, id, { numbers: [numbers[0], '212-555-0199'], reason: ' ' })
      },
      refusals: ['REASON_MISSING reason', 'NUMBER_NOT_ON_ORDER numbers.1', 'PORT_BACK_WINDOW_CLOSED numbers.0'],
      meanwhile: holdMeanwhile,
      changedFields: ['heldAt', 'holdReason'],
    },
    {
      mutation: 'completePortOrder',
      recordedAs: 'complete',
      ready: async (desk) => {
        const { id } = await portedOrder(desk, 'TESTED')
        desk.at(AFTER_THE_WINDOW)
        return orderTarget(desk, id, { reason: 'The customer agrees' })
      },
      leavesIn: 'complete',
      does: async (desk, { streamId }) => {
        expect(await desk.read(streamId, 'completedAt conditions')).toEqual({
          completedAt: AFTER_THE_WINDOW,
          conditions: [],
        })
      },
      refused: async (desk) => {
        const { id, numbers } = await onPortDay(desk, 2)
        await desk.done('recordNumberOutcomes', { portOrderId: id, outcomes: ported(numbers[0]) })
        return orderTarget(desk, id)
      },
      refusals: ['NUMBERS_NOT_PORTED numbers', 'NUMBERS_NOT_TESTED numbers', 'PORT_BACK_WINDOW_OPEN stage'],
      meanwhile: holdMeanwhile,
      changedFields: ['heldAt', 'holdReason'],
    },
    {
      mutation: 'cancelPortOrder',
      recordedAs: 'cancel',
      ready: async (desk) => orderTarget(desk, (await desk.submitted({ numbers: 2 })).id, { reason: 'Not wanted' }),
      leavesIn: 'loa_submitted',
      does: async (desk, { streamId }) => {
        expect(await desk.read(streamId, 'conditions')).toEqual({ conditions: ['CANCELLED'] })
        expect(await numbersOf(desk, streamId)).toMatchObject([{ holds: false }, { holds: false }])
      },
      refused: async (desk) => {
        const { id } = await desk.committed({ date: '2026-06-15', time: '09:30' })
        desk.at('2026-06-14T18:00:00Z')
        return orderTarget(desk, id, { reason: 'Not wanted', override: ' ' })
      },
      refusals: ['LOCKED foc.at'],
      meanwhile: holdMeanwhile,
      changedFields: ['heldAt', 'holdReason'],
    },
    {
      mutation: 'holdPortOrder',
      recordedAs: 'hold',
      ready: async (desk) => orderTarget(desk, (await desk.order()).id, { reason: 'Waits for the CSR' }),
      leavesIn: 'loa_pending',
      does: async (desk, { streamId }) => {
        expect(await desk.read(streamId, 'conditions heldAt holdReason')).toEqual({
          conditions: ['ON_HOLD'],
          heldAt: '2026-06-01T12:00:00Z',
          holdReason: 'Waits for the CSR',
        })
      },
      refused: async (desk) => orderTarget(desk, (await desk.order()).id, { reason: '  ' }),
      refusals: ['REASON_MISSING reason'],
      meanwhile: (desk, { portOrderId }) => desk.done('submitLoa', { portOrderId }),
      changedFields: ['stage', 'submittedAt'],
    },
    {
      mutation: 'releasePortOrder',
      recordedAs: 'release',
      ready: async (desk) => {
        const { id } = await desk.submitted()
        await desk.done('holdPortOrder', { portOrderId: id, reason: 'Waits for the CSR' })
        return orderTarget(desk, id)
      },
      leavesIn: 'loa_submitted',
      does: async (desk, { streamId }) => {
        expect(await desk.read(streamId, 'conditions heldAt holdReason')).toEqual({
          conditions: [],
          heldAt: null,
          holdReason: null,
        })
      },
      refused: async (desk) => orderTarget(desk, (await desk.order()).id),
      refusals: ['NOT_ON_HOLD heldAt'],
      meanwhile: (desk, { portOrderId }) => desk.done('rejectLoa', { portOrderId, codes: ['7401'] }),
      changedFields: ['rejectedAt', 'stage'],
    },
  ])
})

describe('what an override sets aside (R2.6)', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(async () => {
    expect(await journalProblems(desk)).toEqual([])
    await desk.close()
  })

  it.each([
    ['cancelPortOrder', 'cancel', ['LOCKED'], 'foc_received', '2026-06-14T18:00:00Z'],
    ['completePortOrder', 'complete', ['PORT_BACK_WINDOW_OPEN'], 'complete', '2026-06-15T14:00:00Z'],
  ] as const)('%s is done and stays on the order for ever', async (mutation, command, codes, stage, now) => {
    desk.at('2026-06-01T12:00:00Z')
    const { id } = await desk.committed({ date: '2026-06-15', time: '09:30' })
    desk.at(now)
    const reply = await desk.give(mutation, { portOrderId: id, override: 'The carrier agreed' })
    expect(reply.refusals).toEqual([])
    expect(reply.warnings.map(({ code }) => code)).toContain('OVERRIDDEN')
    desk.at('2026-09-01T12:00:00Z')
    const kept = codes.map((code) => ({ command, code, reason: 'The carrier agreed', by: 'the engineer', at: now }))
    const order = await desk.read<{ overrides: unknown; warnings: { code: string }[] }>(
      id,
      'overrides { command code reason by at } warnings { code }',
    )
    expect(order.overrides).toEqual(kept)
    expect(order.warnings.map(({ code }) => code)).toContain('OVERRIDDEN')
    expect(await desk.rows('SELECT status FROM porting_orders WHERE id = $1', id)).toEqual([{ status: stage }])
  })

  it('completing with no outcome at all takes the user’s word for the port (R2.7)', async () => {
    desk.at('2026-06-01T12:00:00Z')
    const { id } = await desk.committed({ date: '2026-06-15', time: '09:30' }, { numbers: 2 })
    desk.at('2026-06-18T12:00:00Z')
    const reply = await desk.give('completePortOrder', { portOrderId: id })
    expect(said(reply.refusals)).toEqual([])
    expect(said(reply.warnings)).toEqual(['NUMBERS_NOT_TESTED numbers'])
    expect(await numbersOf(desk, id)).toMatchObject([
      { outcome: 'ported', ported_at: PORT_DAY, holds: true },
      { outcome: 'ported', ported_at: PORT_DAY, holds: true },
    ])
    expect(await journalOf(desk, id)).toEqual([
      'create_port_order by the engineer',
      'submit_loa by the engineer',
      'record_foc by the engineer',
      'begin_port_day by portday',
      'complete by the engineer',
    ])
  })

  it('a port-back of an order completed early is still possible inside the window (R10.2)', async () => {
    const { id, numbers } = await onPortDay(desk)
    await desk.done('recordNumberOutcomes', { portOrderId: id, outcomes: [{ number: numbers[0], outcome: 'TESTED' }] })
    await desk.done('completePortOrder', { portOrderId: id, override: 'The customer is in a hurry' })
    const back = await desk.give('requestPortBack', { portOrderId: id, numbers, reason: 'Calls fail' })
    expect(back.refusals).toEqual([])
    expect(back.made?.stage).toBe('COMPLETE')
  })

  it('two commands in one request: each answers with the order and its journal as they are then', async () => {
    desk.at('2026-06-01T12:00:00Z')
    const { id } = await desk.order()
    const seen =
      'portOrder { version conditions migration { portOrders { edges { node { version } } } } events { totalCount } }'
    const { data } = await desk.api.graphql(
      `mutation ($input: PortOrderCommandInput!) {
         holdPortOrder(input: $input) { ${seen} } releasePortOrder(input: $input) { ${seen} } }`,
      { input: { portOrderId: id, reason: 'Wait' } },
    )
    const at = (version: number, conditions: string[]) => ({
      portOrder: {
        ...{ version, conditions, events: { totalCount: version } },
        migration: { portOrders: { edges: [{ node: { version } }] } },
      },
    })
    expect(data).toEqual({ holdPortOrder: at(2, ['ON_HOLD']), releasePortOrder: at(3, []) })
  })
})

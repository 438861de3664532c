import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk, said } from '../foc/porting-desk.fixture.ts'
import { journalOf, journalProblems, timesRefused, writtenRows } from './port-day.fixture.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => {
  expect(await journalProblems(desk)).toEqual([])
  await desk.close()
})

const FOC = { date: '2026-06-15', time: '09:30' }

async function committed(timeZone = 'America/New_York') {
  desk.at('2026-06-01T12:00:00Z')
  return (await desk.committed(FOC, { timeZone })).id
}

const storedStage = async (id: string) =>
  (await desk.rows<{ status: string }>('SELECT status FROM porting_orders WHERE id = $1', id))[0]?.status

describe('port day begins by itself at 00:00 of the FOC date in the order’s zone (R2.3, R2.4)', () => {
  it.each([
    ['America/New_York', '2026-06-15T03:59:59Z', '2026-06-15T04:00:00Z'],
    ['America/Los_Angeles', '2026-06-15T06:59:59Z', '2026-06-15T07:00:00Z'],
    ['Pacific/Honolulu', '2026-06-15T09:59:59Z', '2026-06-15T10:00:00Z'],
    ['America/St_Johns', '2026-06-15T02:29:59Z', '2026-06-15T02:30:00Z'],
  ])('%s: not at %s, but at %s', async (timeZone, before, at) => {
    const id = await committed(timeZone)
    desk.at(before)
    expect(await desk.read(id, 'stage')).toEqual({ stage: 'FOC_RECEIVED' })
    desk.at(at)
    expect(await desk.read(id, 'stage version')).toEqual({ stage: 'PORT_DAY', version: 4 })
    expect(await storedStage(id)).toBe('port_day')
    expect((await journalOf(desk, id)).at(-1)).toBe('begin_port_day by portday')
    const [event] = await desk.rows(
      `SELECT at, reason, before, after FROM events WHERE stream_id = $1 ORDER BY seq DESC LIMIT 1`,
      id,
    )
    expect(event).toMatchObject({ at, reason: 'The FOC date has begun.' })
  })

  it('whatever is read next: a list filtered by stage finds it too', async () => {
    const id = await committed()
    const { migration } = await desk.read<{ migration: { id: string } }>(id, 'migration { id }')
    desk.at('2026-06-15T04:00:00Z')
    const { portOrders } = await desk.ask<{ portOrders: { totalCount: number } }>(
      'query ($filter: PortOrderFilter) { portOrders(filter: $filter) { totalCount } }',
      { filter: { migrationId: migration.id, stage: ['PORT_DAY'] } },
    )
    expect(portOrders.totalCount).toBe(1)
  })

  it('once, however many ask at that moment', async () => {
    const ids = [await committed(), await committed(), await committed()]
    desk.at('2026-06-15T04:00:00Z')
    await Promise.all(Array.from({ length: 24 }, (_, at) => desk.read(ids[at % 3] ?? '', 'stage')))
    for (const id of ids) {
      const begun = (await journalOf(desk, id)).filter((told) => told === 'begin_port_day by portday')
      expect(begun).toHaveLength(1)
    }
  })

  it('an order on hold waits, and begins when it is released (R2.8)', async () => {
    const id = await committed()
    await desk.done('holdPortOrder', { portOrderId: id, reason: 'The customer is away' })
    desk.at('2026-06-15T12:00:00Z')
    expect(await desk.read(id, 'stage conditions')).toEqual({
      stage: 'FOC_RECEIVED',
      conditions: ['FOC_UNCONFIRMED', 'ON_HOLD'],
    })
    expect(await storedStage(id)).toBe('foc_received')
    await desk.done('releasePortOrder', { portOrderId: id })
    expect(await desk.read(id, 'stage')).toEqual({ stage: 'PORT_DAY' })
    expect((await journalOf(desk, id)).slice(-2)).toEqual(['release by the engineer', 'begin_port_day by portday'])
  })

  it('a cancelled order keeps the stage in which it stopped (R2.2)', async () => {
    const id = await committed()
    await desk.done('cancelPortOrder', { portOrderId: id, reason: 'Not wanted' })
    desk.at('2026-06-15T12:00:00Z')
    expect(await desk.read(id, 'stage')).toEqual({ stage: 'FOC_RECEIVED' })
  })

  it('three days after the FOC the order completes although nobody began its port day (R2.4)', async () => {
    const id = await committed()
    desk.at('2026-06-18T12:00:00Z')
    const reply = await desk.give('completePortOrder', { portOrderId: id })
    expect(said(reply.refusals)).toEqual([])
    expect(reply.made?.stage).toBe('COMPLETE')
  })
})

describe('beginning port day by hand', () => {
  it('on the FOC date finds it begun by the clock: no refusal, no second event', async () => {
    const id = await committed()
    desk.at('2026-06-15T12:00:00Z')
    const reply = await desk.give('beginPortDay', { portOrderId: id })
    expect(reply).toMatchObject({ made: { stage: 'PORT_DAY', version: 4 }, refusals: [], errors: [] })
    expect(await storedStage(id)).toBe('port_day')
    expect((await journalOf(desk, id)).slice(-2)).toEqual(['record_foc by the engineer', 'begin_port_day by portday'])
  })

  it.each([
    ['before the FOC date', 'STAGE_FORBIDS foc.date', '2026-06-14T12:00:00Z', async () => {}],
    [
      'on hold',
      'ON_HOLD heldAt',
      '2026-06-15T12:00:00Z',
      (id: string) => desk.done('holdPortOrder', { portOrderId: id, reason: 'Wait' }),
    ],
    [
      'cancelled',
      'CANCELLED cancelledAt',
      '2026-06-15T12:00:00Z',
      (id: string) => desk.done('cancelPortOrder', { portOrderId: id, reason: 'No' }),
    ],
    [
      'rejected',
      'STAGE_FORBIDS stage',
      '2026-06-15T12:00:00Z',
      (id: string) => desk.done('rejectLoa', { portOrderId: id, codes: ['7401'] }),
    ],
  ])('refuses %s: %s', async (_case, refusal, now, prepare) => {
    const id = await committed()
    await prepare(id)
    desk.at(now)
    await desk.read(id, 'stage')
    const [stage, before] = [await storedStage(id), await writtenRows(desk)]
    const code = refusal.split(' ')[0] ?? ''
    const counted = await timesRefused(desk, 'begin_port_day', code)
    const reply = await desk.give('beginPortDay', { portOrderId: id })
    expect(said(reply.refusals)).toEqual([refusal])
    expect(await storedStage(id)).toBe(stage)
    expect(await writtenRows(desk)).toEqual(before)
    expect(await timesRefused(desk, 'begin_port_day', code)).toBe(counted + 1)
  })

  it('refuses once an outcome is recorded', async () => {
    const id = await committed()
    desk.at('2026-06-15T14:00:00Z')
    const [number] = await desk.rows<{ number: string }>(
      'SELECT number FROM port_order_numbers WHERE port_order_id = $1',
      id,
    )
    const outcomes = [{ number: number?.number, outcome: 'PORTED' }]
    await desk.done('recordNumberOutcomes', { portOrderId: id, outcomes })
    expect(said((await desk.give('beginPortDay', { portOrderId: id })).refusals)).toEqual(['STAGE_FORBIDS stage'])
  })

  it('refuses who has no right', async () => {
    const id = await committed()
    expect((await desk.give('beginPortDay', { portOrderId: id }, { key: desk.api.readerKey })).errors).toEqual([
      'FORBIDDEN',
    ])
    expect((await desk.give('beginPortDay', { portOrderId: id }, { key: null })).errors).toEqual(['UNAUTHENTICATED'])
  })

  it('loses the race cleanly: the clock changed the version', async () => {
    const id = await committed()
    desk.at('2026-06-15T12:00:00Z')
    const reply = await desk.give('beginPortDay', { portOrderId: id, expectedVersion: 3 })
    expect(said(reply.refusals)).toEqual(['STALE_VERSION expectedVersion'])
    expect(reply.refusals[0]?.changedFields).toEqual(['stage'])
    expect(reply.made?.version).toBe(4)
  })

  it('two at once: both find it begun', async () => {
    const id = await committed()
    desk.at('2026-06-15T12:00:00Z')
    const replies = await Promise.all([
      desk.give('beginPortDay', { portOrderId: id }),
      desk.give('beginPortDay', { portOrderId: id }),
    ])
    expect(replies.map(({ refusals, made }) => [refusals.length, made?.stage])).toEqual([
      [0, 'PORT_DAY'],
      [0, 'PORT_DAY'],
    ])
    expect(await journalOf(desk, id)).toHaveLength(4)
  })
})

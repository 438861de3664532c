import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Desk, type DeskOrder, openDesk, said } from './porting-desk.fixture.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())
beforeEach(() => desk.at('2026-06-01T12:00:00Z'))

interface Foc {
  date: string
  at: string | null
  reason: string | null
  requestedBy: string | null
  customerToldBy: string | null
  confirmedAt: string | null
  confirmedBy: string | null
}
const FOC = 'date at reason requestedBy customerToldBy confirmedAt confirmedBy'
const confirm = (portOrderId: string, date: string, time: string) =>
  desk.give('confirmFoc', { portOrderId, date, time, confirmedBy: 'Dana' })
const move = (portOrderId: string, date: string, more: object = {}) =>
  desk.give('rescheduleFoc', { portOrderId, date, reason: 'The customer asked for it', ...more })

describe('confirming (R2.3, R6.3)', () => {
  it.each([
    ['another time', '2026-06-22', '10:30', 'FOC_MISMATCH time', /2026-06-22 09:30 EDT.*2026-06-22 10:30/],
    ['another date', '2026-06-23', '09:30', 'FOC_MISMATCH date', /2026-06-22 09:30 EDT.*2026-06-23 09:30/],
  ])('%s is refused, showing both', async (_case, date, time, refusal, message) => {
    const { id } = await desk.committed({ date: '2026-06-22', time: '09:30' })
    const { refusals } = await confirm(id, date, time)
    expect(said(refusals)).toEqual([refusal])
    expect(refusals[0]?.message).toMatch(message)
    expect((await desk.read<{ foc: Foc }>(id, `foc { ${FOC} }`)).foc.confirmedAt).toBeNull()
  })

  it('fills in the time of a FOC that had only a date, in its history too', async () => {
    const { id } = await desk.committed({ date: '2026-06-22' })
    expect(said((await confirm(id, '2026-06-23', '09:30')).refusals)).toEqual(['FOC_MISMATCH date'])
    expect((await confirm(id, '2026-06-22', '09:30')).refusals).toEqual([])
    const { foc, focHistory } = await desk.read<{ foc: Foc; focHistory: Foc[] }>(
      id,
      `foc { ${FOC} } focHistory { ${FOC} }`,
    )
    expect(foc).toMatchObject({ at: '2026-06-22T13:30:00Z', confirmedAt: '2026-06-01T12:00:00Z', confirmedBy: 'Dana' })
    expect(focHistory).toEqual([foc])
  })

  it('the hour alone is no slip: it is filled in where the date stands, and ticked steps stay ticked (R6.1, R7.1)', async () => {
    const { id, migrationId } = await desk.committed({ date: '2026-06-22' })
    const steps = 'checklist(first: 100) { edges { node { id code dueAt doneAt } } }'
    interface Steps {
      checklist: { edges: { node: { id: string; code: string; dueAt: string | null; doneAt: string | null } }[] }
    }
    const channels = async () =>
      (await desk.readMigration<Steps>(migrationId, steps)).checklist.edges
        .map(({ node }) => node)
        .filter(({ code }) => code === 'CHANNELS_OPEN')
    const [open] = await channels()
    await desk.done('setChecklistItem', { id: open?.id, done: true })
    expect((await move(id, '2026-06-22', { time: '09:30' })).refusals).toEqual([])
    const { conditions, focHistory } = await desk.read<{ conditions: string[]; focHistory: Foc[] }>(
      id,
      `conditions focHistory { ${FOC} }`,
    )
    expect(conditions).toEqual(['FOC_UNCONFIRMED'])
    expect(focHistory).toMatchObject([{ date: '2026-06-22', at: '2026-06-22T13:30:00Z', confirmedAt: null }])
    expect(await channels()).toMatchObject([{ code: 'CHANNELS_OPEN', doneAt: '2026-06-01T12:00:00Z' }])
  })

  it('is in the zone in which the carrier gave it', async () => {
    const { id } = await desk.committed({ date: '2026-06-22', time: '09:30', timeZone: 'America/Los_Angeles' })
    expect((await confirm(id, '2026-06-22', '09:30')).refusals).toEqual([])
  })

  it('keeps the number that came with the FOC unless another is given', async () => {
    const { id } = await desk.committed({ date: '2026-06-22', time: '09:30', confirmationNumber: 'FOC-77' })
    const number = async () =>
      (await desk.read<{ foc: { confirmationNumber: string } }>(id, 'foc { confirmationNumber }')).foc
        .confirmationNumber
    await confirm(id, '2026-06-22', '09:30')
    expect(await number()).toBe('FOC-77')
    await desk.done('confirmFoc', {
      portOrderId: id,
      date: '2026-06-22',
      time: '09:30',
      confirmedBy: 'Eli',
      confirmationNumber: 'C-2',
    })
    expect(await number()).toBe('C-2')
  })

  it.each([
    ['nobody', { confirmedBy: ' ' }, ['VALUE_MISSING confirmedBy']],
    ['9:30', { time: '9:30' }, ['VALUE_INVALID time']],
    ['an empty time', { time: '' }, ['VALUE_INVALID time']],
    ['a very long name', { confirmedBy: 'x'.repeat(100_000) }, ['VALUE_INVALID confirmedBy']],
  ])('refuses %s', async (_case, input, refusals) => {
    const { id } = await desk.committed({ date: '2026-06-22', time: '09:30' })
    const reply = await desk.give('confirmFoc', {
      ...{ portOrderId: id, date: '2026-06-22', time: '09:30', confirmedBy: 'Dana' },
      ...input,
    })
    expect([reply.errorMessages, said(reply.refusals)]).toEqual([[], refusals])
  })
})

describe('moving it (R6.5)', () => {
  it('keeps every commitment, oldest first, with reason, wish and who told the customer; the confirmation is void', async () => {
    const { id } = await desk.committed({ date: '2026-06-22', time: '09:30' })
    await confirm(id, '2026-06-22', '09:30')
    await move(id, '2026-06-24', { time: '10:00', requestedBy: 'CARRIER', customerToldBy: ' Ana ' })
    await move(id, '2026-06-26', { reason: ' Their reception is closed ' })
    const { foc, focHistory, ...rest } = await desk.read<{ foc: Foc; focHistory: Foc[]; conditions: string[] }>(
      id,
      `stage conditions supplementsAfterFoc foc { ${FOC} } focHistory { ${FOC} }`,
    )
    expect(rest).toEqual({
      stage: 'FOC_RECEIVED',
      conditions: ['FOC_UNCONFIRMED', 'FOC_SLIPPED'],
      supplementsAfterFoc: 1,
    })
    const nobody = { confirmedAt: null, confirmedBy: null }
    expect(focHistory).toEqual([
      {
        ...{ date: '2026-06-22', at: '2026-06-22T13:30:00Z', reason: null, requestedBy: null, customerToldBy: null },
        ...{ confirmedAt: '2026-06-01T12:00:00Z', confirmedBy: 'Dana' },
      },
      {
        ...{ date: '2026-06-24', at: '2026-06-24T14:00:00Z', reason: 'The customer asked for it' },
        ...{ requestedBy: 'CARRIER', customerToldBy: 'Ana', ...nobody },
      },
      {
        ...{ date: '2026-06-26', at: null, reason: 'Their reception is closed' },
        ...{ requestedBy: 'US', customerToldBy: null, ...nobody },
      },
    ])
    expect(foc).toEqual(focHistory[2])
  })

  it('shows the new history after each of two commands in one request', async () => {
    const { id } = await desk.submitted()
    const payload = 'portOrder { focHistory { date } } refusals { code }'
    const { data } = await desk.api.graphql(
      `mutation ($first: RecordFocInput!, $second: RescheduleFocInput!) {
         first: recordFoc(input: $first) { ${payload} } second: rescheduleFoc(input: $second) { ${payload} } }`,
      {
        first: { portOrderId: id, date: '2026-06-22' },
        second: { portOrderId: id, date: '2026-06-24', reason: 'Typed wrong' },
      },
    )
    const days = [{ date: '2026-06-22' }, { date: '2026-06-24' }]
    expect(data).toEqual({
      first: { portOrder: { focHistory: days.slice(0, 1) }, refusals: [] },
      second: { portOrder: { focHistory: days }, refusals: [] },
    })
  })

  it.each([
    ['no reason', '2026-06-24', { reason: '  ' }, ['REASON_MISSING reason']],
    ['the date that it has', '2026-06-22', {}, ['VALUE_INVALID date']],
    ['a Saturday', '2026-06-27', {}, ['FOC_NOT_BUSINESS_DAY date']],
    ['the same at another time is another', '2026-06-22', { time: '11:00' }, []],
    ['a Saturday, overridden', '2026-06-27', { override: 'They work on it' }, []],
    ['25:00', '2026-06-24', { time: '25:00' }, ['VALUE_INVALID time']],
    ['a reason too long to keep', '2026-06-24', { reason: 'x'.repeat(2001) }, ['VALUE_INVALID reason']],
  ])('%s', async (_case, date, more, refusals) => {
    const { id } = await desk.committed({ date: '2026-06-22', time: '09:30' })
    expect(said((await move(id, date, more)).refusals)).toEqual(refusals)
  })

  it('on port day takes the order back, as long as nothing ported (R2.3)', async () => {
    const { id, numbers } = await desk.committed({ date: '2026-06-22', time: '09:30' }, { numbers: 2 })
    desk.at('2026-06-22T14:00:00Z')
    const report = (number: string | undefined, outcome: string) =>
      desk.done('recordNumberOutcomes', { portOrderId: id, outcomes: [{ number, outcome }] })
    await report(numbers[0], 'FAILED')
    expect((await move(id, '2026-06-24', { requestedBy: 'CARRIER' })).refusals).toEqual([])
    expect(await desk.read(id, 'stage outcomeCounts { pending failed }')).toEqual({
      stage: 'FOC_RECEIVED',
      outcomeCounts: { pending: 2, failed: 0 },
    })
    desk.at('2026-06-24T14:00:00Z')
    await report(numbers[0], 'PORTED')
    expect(said((await move(id, '2026-06-26', { requestedBy: 'CARRIER' })).refusals)).toEqual(['STAGE_FORBIDS numbers'])
  })
})

describe('the locks (R6.4)', () => {
  const locks = async ({ id }: DeskOrder) =>
    (await desk.read<{ locks: { what: string; why: string; until: string | null }[] }>(id, 'locks { what why until }'))
      .locks

  it.each([
    ['48 h before: none, not even best effort', '2026-06-22T13:30:00Z', [], []],
    ['inside 48 h: best effort', '2026-06-22T13:30:01Z', [], ['LOCKED foc.at']],
    ['24 h before: still', '2026-06-23T13:30:00Z', [], ['LOCKED foc.at']],
    ['inside 24 h: ours are locked', '2026-06-23T13:30:01Z', ['LOCKED foc.at'], []],
  ])('%s', async (_case, now, refusals, warnings) => {
    const order = await desk.committed({ date: '2026-06-24', time: '09:30' })
    desk.at(now)
    const ours = await move(order.id, '2026-06-30')
    expect(said(ours.refusals)).toEqual(refusals)
    expect(said(ours.warnings)).toEqual(warnings)
  })

  it('shows what is locked, why and until when; a carrier’s own decision is always recorded', async () => {
    const order = await desk.committed({ date: '2026-06-24', time: '09:30' })
    expect(await locks(order)).toEqual([])
    desk.at('2026-06-23T14:00:00Z')
    const inside = await locks(order)
    expect(inside.map(({ what, until }) => [what, until])).toEqual([
      ['cancel', '2026-06-24T13:30:00Z'],
      ['new_date', '2026-06-24T13:30:00Z'],
      ['other_change', '2026-06-24T13:30:00Z'],
    ])
    expect(inside[0]?.why).toMatch(/24 h.*2026-06-24 09:30 EDT.*Ringline/)
    const stays = await desk.give('cancelPortOrder', { portOrderId: order.id, reason: 'Stays' })
    expect(said(stays.refusals)).toEqual(['LOCKED foc.at'])
    expect((await move(order.id, '2026-06-25', { requestedBy: 'CARRIER' })).refusals).toEqual([])
  })

  it('a new date of ours is three business days away at least, the carrier’s any', async () => {
    const { id } = await desk.committed({ date: '2026-06-24', time: '09:30' })
    desk.at('2026-06-18T12:00:00Z')
    const soon = await move(id, '2026-06-23')
    expect(said(soon.refusals)).toEqual(['LOCKED date'])
    expect(soon.refusals[0]?.message).toContain('from 2026-06-24 on')
    expect((await move(id, '2026-06-23', { requestedBy: 'CARRIER' })).refusals).toEqual([])
    expect((await move(id, '2026-06-25')).refusals).toEqual([])
  })

  it('three supplements of ours are taken, the fourth is not, and the carrier’s do not count', async () => {
    const order = await desk.committed({ date: '2026-06-22' })
    for (const date of ['2026-06-23', '2026-06-24', '2026-06-25']) {
      expect((await move(order.id, date)).refusals).toEqual([])
      expect((await move(order.id, '2026-06-30', { requestedBy: 'CARRIER' })).refusals).toEqual([])
    }
    expect(said((await move(order.id, '2026-06-26')).refusals)).toEqual(['LOCKED supplementsAfterFoc'])
    expect((await locks(order)).map(({ what, until }) => [what, until])).toEqual([
      ['cancel', null],
      ['new_date', null],
      ['other_change', null],
    ])
    expect((await move(order.id, '2026-06-26', { requestedBy: 'CARRIER' })).refusals).toEqual([])
  })
})

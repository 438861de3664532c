import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Desk, type DeskOrder, openDesk, said } from './porting-desk.fixture.ts'

let desk: Desk
let order: DeskOrder

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())
beforeEach(async () => {
  desk.at('2026-06-01T12:00:00Z')
  order = await desk.submitted()
})

interface Commitment {
  foc: { date: string; at: string | null; timeZone: string } | null
}
const record = (input: object) =>
  desk.give<Commitment>(
    'recordFoc',
    { portOrderId: order.id, ...input },
    { fields: 'id version foc { date at timeZone }' },
  )

describe('the time of a commitment (R6.1)', () => {
  it.each([
    ['a date alone', { date: '2026-06-22' }, null, 'America/New_York'],
    [
      'with a time, in the order’s zone',
      { date: '2026-06-22', time: '09:30' },
      '2026-06-22T13:30:00Z',
      'America/New_York',
    ],
    [
      'in another zone',
      { date: '2026-06-22', time: '09:30', timeZone: 'America/Los_Angeles' },
      '2026-06-22T16:30:00Z',
      'America/Los_Angeles',
    ],
    ['midnight', { date: '2026-06-22', time: '00:00' }, '2026-06-22T04:00:00Z', 'America/New_York'],
    ['a minute before the next', { date: '2026-06-22', time: '23:59' }, '2026-06-23T03:59:00Z', 'America/New_York'],
  ])('%s', async (_case, input, at, timeZone) => {
    expect((await record(input)).made?.foc).toEqual({ date: '2026-06-22', at, timeZone })
  })

  it('begins its port day on the date in the order’s own zone', async () => {
    await record({ date: '2026-06-22', time: '22:30', timeZone: 'America/Los_Angeles' })
    const [row] = await desk.rows('SELECT foc_date, port_day_begins_at FROM porting_orders WHERE id = $1', order.id)
    expect(row).toEqual({ foc_date: '2026-06-22', port_day_begins_at: '2026-06-23T04:00:00Z' })
  })

  // The clocks of New York go forward on 2026-03-08 and back on 2026-11-01, both Sundays.
  const sunday = { override: 'The carrier ports on Sundays' }
  it('refuses a time that the clocks skip', async () => {
    desk.at('2026-03-02T12:00:00Z')
    const { refusals } = await record({ date: '2026-03-08', time: '02:30', ...sunday })
    expect(said(refusals)).toEqual(['FOC_TIME_DOES_NOT_EXIST time'])
    expect(refusals[0]?.message).toMatch(/02:30.*2026-03-08.*America\/New_York/)
  })

  it.each([
    ['EARLIER', '2026-11-01T05:30:00Z'],
    ['LATER', '2026-11-01T06:30:00Z'],
  ])('asks for the occurrence of a time that comes twice: %s', async (occurrence, at) => {
    desk.at('2026-10-05T12:00:00Z')
    const asked = await record({ date: '2026-11-01', time: '01:30', ...sunday })
    expect(said(asked.refusals)).toEqual(['FOC_TIME_AMBIGUOUS time'])
    expect(asked.refusals[0]?.remedy).toMatch(/EARLIER.*EDT.*LATER.*EST/)
    expect((await record({ date: '2026-11-01', time: '01:30', occurrence, ...sunday })).made?.foc?.at).toBe(at)
  })
})

describe('the date of a commitment (R6.2)', () => {
  it.each([
    ['a Saturday', '2026-06-20', 'FOC_NOT_BUSINESS_DAY date', /Saturday.*2026-06-22/],
    ['a holiday', '2026-06-19', 'FOC_NOT_BUSINESS_DAY date', /Juneteenth/],
    ['366 days ahead', '2027-06-02', 'FOC_OUT_OF_RANGE date', /366 days ahead/],
    ['366 days ago', '2025-05-30', 'FOC_OUT_OF_RANGE date', /367 days ago/],
  ])('refuses %s, unless somebody takes it upon them', async (_case, date, code, message) => {
    const { refusals } = await record({ date })
    expect(said(refusals)).toEqual([code])
    expect(refusals[0]?.message).toMatch(message)

    const blank = await record({ date, override: ' ' })
    expect(said(blank.refusals)).toEqual([code])

    const reply = await record({ date, override: 'The carrier said so twice' })
    expect(reply.refusals).toEqual([])
    expect(reply.warnings.map((warning) => warning.code)).toContain('OVERRIDDEN')
    const { overrides } = await desk.read<{ overrides: object[] }>(order.id, 'overrides { command code reason by at }')
    expect(overrides).toEqual([
      {
        command: 'record_foc',
        code: code.split(' ')[0],
        reason: 'The carrier said so twice',
        by: 'the engineer',
        at: '2026-06-01T12:00:00Z',
      },
    ])
  })

  it('keeps no override where nothing was overridden', async () => {
    await record({ date: '2026-06-22', override: 'To be sure' })
    expect(await desk.read(order.id, 'overrides { code }')).toEqual({ overrides: [] })
  })

  it.each([
    ['yesterday', { date: '2026-05-29' }, ['FOC_IN_PAST date']],
    ['an hour ago', { date: '2026-06-01', time: '07:00' }, ['FOC_IN_PAST date']],
    ['some time today', { date: '2026-06-01' }, []],
    ['30 days ahead', { date: '2026-07-01' }, []],
    ['31 days ahead, past the latest of the estimate', { date: '2026-07-02' }, ['FOC_FAR_AHEAD date']],
    ['365 days ahead', { date: '2027-06-01' }, ['FOC_FAR_AHEAD date']],
  ])('%s is recorded, with what somebody should look at', async (_case, input, warnings) => {
    const reply = await record(input)
    expect(reply.refusals).toEqual([])
    expect(said(reply.warnings)).toEqual(warnings)
  })

  it('knows the days that the losing carrier itself has off (R4.1)', async () => {
    await desk.rows(`UPDATE carriers SET holidays_added = '{2026-06-22}', holidays_dropped = '{2026-06-19}'
      WHERE name = 'Spectrum Business'`)
    expect(said((await record({ date: '2026-06-22' })).refusals)).toEqual(['FOC_NOT_BUSINESS_DAY date'])
    expect((await record({ date: '2026-06-19' })).refusals).toEqual([])
    await desk.rows(
      `UPDATE carriers SET holidays_added = '{}', holidays_dropped = '{}' WHERE name = 'Spectrum Business'`,
    )
  })
})

describe('what is no value at all', () => {
  it.each([
    ['25:00', { time: '25:00' }, ['VALUE_INVALID time']],
    ['9:00', { time: '9:00' }, ['VALUE_INVALID time']],
    ['09:60', { time: '09:60' }, ['VALUE_INVALID time']],
    ['an empty time', { time: '' }, ['VALUE_INVALID time']],
    ['digits of another script', { time: '٠٩:٣٠' }, ['VALUE_INVALID time']],
    ['a very long time', { time: '9'.repeat(100_000) }, ['VALUE_INVALID time']],
  ])('%s is refused in words', async (_case, input, refusals) => {
    const reply = await record({ date: '2026-06-22', ...input })
    expect(reply.errorMessages).toEqual([])
    expect(said(reply.refusals)).toEqual(refusals)
    expect(reply.refusals[0]?.message.length).toBeLessThan(300)
  })

  it.each([
    ['a date that no calendar has', { date: '2026-02-30' }],
    ['a date of another format', { date: '06/22/2026' }],
    ['an empty date', { date: '' }],
    ['a number for a date', { date: 20260622 }],
    ['a zone nobody knows', { timeZone: 'Mars/Phobos' }],
    ['an offset for a zone', { timeZone: '-07:00' }],
    ['an empty zone', { timeZone: '' }],
    ['a source nobody knows', { source: 'RUMOUR' }],
    ['a null byte', { confirmationNumber: 'FOC\0-77' }],
    ['a null byte in a time', { time: '09:30\0' }],
    ['a version that is no number', { expectedVersion: '1' }],
    ['a version past 32 bits', { expectedVersion: 4_294_967_296 }],
  ])('%s is an error of the request', async (_case, input) => {
    const reply = await record({ date: '2026-06-22', ...input })
    expect(reply.errors).toEqual(['BAD_USER_INPUT'])
    expect((await desk.read<{ stage: string }>(order.id, 'stage')).stage).toBe('LOA_SUBMITTED')
  })

  it.each(['', 'PO-1001', 'x'.repeat(10_000), '00000000-0000-0000-0000-000000000000', `${'a'.repeat(36)}`])(
    'an order that is none is not found: %.40s',
    async (portOrderId) => {
      const reply = await record({ portOrderId, date: '2026-06-22' })
      expect([reply.errorMessages, said(reply.refusals), reply.made]).toEqual([[], ['NOT_FOUND portOrderId'], null])
      expect(reply.refusals[0]?.message.length).toBeLessThan(200)
    },
  )

  it('a text that is far too long is refused in words', async () => {
    const long = 'x'.repeat(200_000)
    expect(said((await record({ date: '2026-06-22', confirmationNumber: long })).refusals)).toEqual([
      'VALUE_INVALID confirmationNumber',
    ])
    expect(said((await record({ date: '2026-06-20', override: long })).refusals)).toEqual(['VALUE_INVALID override'])
  })

  it('ten megabytes are too much for any request', async () => {
    const response = await fetch(`${desk.api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${desk.api.engineerKey}` },
      body: JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(10_000_000) } }),
    })
    expect(response.status).toBe(413)
  })
})

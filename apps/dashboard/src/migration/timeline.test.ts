import { describe, expect, it } from 'vitest'
import { aFoc, anOrderHere } from './an-order.fixture.ts'
import { dateOf, dayNumber } from './day-line.ts'
import { type Mark, trackOf } from './order-track.ts'
import { timelineOf } from './timeline.ts'
import type { OrderHere, Workspace } from './workspace.ts'

const now = new Date('2026-11-24T02:40:00Z')
const goLive: Workspace['goLive'] = {
  earliest: '2026-12-09',
  weeks: 3,
  slowestPortOrderId: 'order-1',
  submitBy: [],
}

const places = ({ marks }: { marks: readonly Mark[] }) =>
  marks.map((mark) => `${mark.kind} ${'at' in mark ? day(mark.at) : `${day(mark.from)} to ${day(mark.to)}`}`)
const day = (at: number) => {
  const hours = Math.round((at % 1) * 24)
  return `${dateOf(at).slice(5)}${hours === 0 ? '' : ` ${hours}h`}`
}

describe('what is drawn of an order', () => {
  it.each<[string, OrderHere, string[]]>([
    [
      'a FOC confirmed',
      anOrderHere(),
      [
        'sent 10-27 11h',
        'waiting 10-27 11h to 11-24 4h',
        'window 11-18 to 11-26',
        'after 11-24 4h to 11-26 4h',
        'foc 11-24 4h',
      ],
    ],
    [
      'an LOA to be sent',
      anOrderHere({ foc: null, stage: 'LOA_PENDING', submittedAt: null }),
      ['window 11-18 to 11-26'],
    ],
    [
      'an LOA sent and no FOC',
      anOrderHere({ foc: null }),
      ['sent 10-27 11h', 'waiting 10-27 11h to 11-23 19h', 'window 11-18 to 11-26'],
    ],
    [
      'rejected and pending',
      anOrderHere({ foc: null, stage: 'LOA_PENDING', rejections: [{ rejectedAt: '2026-11-02T20:00:00Z' }] }),
      ['rejected 11-02 12h', 'window 11-18 to 11-26'],
    ],
    [
      'slipped, without a time',
      anOrderHere({
        submittedAt: null,
        foc: aFoc({ at: null }),
        focHistory: [aFoc({ date: '2026-11-20', at: '2026-11-20T12:00:00Z' }), aFoc({ at: null })],
      }),
      [
        'window 11-18 to 11-26',
        'earlier 11-20 4h',
        'slip 11-20 4h to 11-24 12h',
        'after 11-24 12h to 11-26 12h',
        'foc 11-24 12h',
      ],
    ],
    ['cancelled', anOrderHere({ conditions: ['CANCELLED'] }), []],
  ])('%s', (_what, order, drawn) => {
    expect(places(trackOf(order, { goLive, now }))).toEqual(drawn)
  })

  it.each([
    ['LOA_PENDING', false, 'send by Mon Nov 2'],
    ['LOA_PENDING', true, 'send by Mon Nov 2, too late for the target'],
    ['LOA_SUBMITTED', false, 'send by Mon Nov 2, sent in time'],
    ['LOA_SUBMITTED', true, 'send by Mon Nov 2, sent too late'],
  ] as const)('the day to send it by, in %s, late: %s', (stage, late, says) => {
    const order = anOrderHere({ foc: null, stage })
    const due = { ...goLive, submitBy: [{ portOrderId: order.id, date: '2026-11-02', late }] }
    const year = new Date(now).getFullYear()
    expect(year).toBe(2026)
    expect(trackOf(order, { goLive: due, now }).marks.find(({ kind }) => kind === 'submit-by')?.says).toBe(says)
  })
})

describe('the line of days', () => {
  const migration = { goLive, targetDate: '2026-12-01', timeZone: 'America/Los_Angeles' }

  it('holds whole weeks with room round everything on it', () => {
    const { first, days, weeks, target, quote, tracks } = timelineOf(migration, [anOrderHere()], now)
    expect([dateOf(first), days, weeks.length]).toEqual(['2026-10-19', 56, 8])
    expect([target, quote]).toEqual([dayNumber('2026-12-01'), dayNumber('2026-12-09')])
    expect(weeks[1]?.date).toBe('2026-10-26')
    expect(tracks[0]?.decides).toBe(true)
  })

  it('of no order begins with this week', () => {
    const { first, days, tracks } = timelineOf({ goLive: null, targetDate: null, timeZone: 'UTC' }, [], now)
    expect([dateOf(first), days, tracks]).toEqual(['2026-11-16', 14, []])
  })

  it('does not stretch to what lies years away', () => {
    const old = anOrderHere({ submittedAt: '2023-01-01T00:00:00Z' })
    expect(dateOf(timelineOf(migration, [old], now).first)).toBe('2026-11-16')
  })
})

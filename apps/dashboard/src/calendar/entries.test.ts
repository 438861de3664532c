import { describe, expect, it } from 'vitest'
import { aCalendarOrder } from './calendar-answer.ts'
import type { CalendarOrder } from './calendar-order.ts'
import { entriesOf, lookOf } from './entries.ts'

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' }
const days = (orders: readonly CalendarOrder[], choice: 'site' | 'mine' | 'utc' = 'site') =>
  [...entriesOf(orders, NOVEMBER, choice).byDay].map(
    ([day, list]) => `${day}: ${list.map(({ kind, key }) => `${kind} ${key}`).join(', ')}`,
  )

describe('an entry stands on the day it falls on', () => {
  const late = aCalendarOrder({ id: 'late', foc: '2026-11-25T03:00:00Z' })

  it('by the clock that was chosen', () => {
    expect(days([late])).toEqual(['2026-11-24: foc late'])
    expect(days([late], 'utc')).toEqual(['2026-11-25: foc late'])
  })

  it('a date without a time is the same on every clock', () => {
    const dateOnly = aCalendarOrder({ id: 'date only', foc: '2026-11-24' })
    expect(days([dateOnly], 'utc')).toEqual(['2026-11-24: foc date only'])
  })

  it('within a day by time, those without one last', () => {
    const orders = [
      aCalendarOrder({ id: 'c', foc: '2026-11-24' }),
      aCalendarOrder({ id: 'b', foc: '2026-11-24T14:00:00Z' }),
      aCalendarOrder({ id: 'a', foc: '2026-11-24T12:00:00Z' }),
    ]
    expect(days(orders)).toEqual(['2026-11-24: foc a, foc b, foc c'])
  })

  it('and beyond the span not at all', () => {
    expect(days([aCalendarOrder({ foc: '2026-12-01T12:00:00Z' })])).toEqual([])
  })
})

describe('a slip', () => {
  it('leaves a mark on every earlier day', () => {
    const slipped = aCalendarOrder({ id: 's', was: ['2026-11-17T12:00:00Z', '2026-11-20T12:00:00Z'] })
    expect(days([slipped])).toEqual([
      '2026-11-24: foc s',
      '2026-11-17: was s recorded 2026-11-17T12:00:00Z',
      '2026-11-20: was s recorded 2026-11-20T12:00:00Z',
    ])
  })

  it('within its day leaves none', () => {
    expect(days([aCalendarOrder({ id: 's', was: ['2026-11-24T10:00:00Z'] })])).toEqual(['2026-11-24: foc s'])
  })

  it('of an order whose letter came back leaves one', () => {
    const back = aCalendarOrder({ id: 'r', foc: null, was: ['2026-11-20T12:00:00Z'] })
    expect(days([back])).toEqual(['2026-11-20: was r recorded 2026-11-20T12:00:00Z'])
  })
})

describe('a window', () => {
  const windows = (orders: readonly CalendarOrder[]) =>
    entriesOf(orders, NOVEMBER, 'site').windows.map(({ key }) => key)

  it('is of an open order without a FOC', () => {
    expect(windows([aCalendarOrder({ id: '1', foc: null })])).toEqual(['1 window'])
    expect(windows([aCalendarOrder({ id: '2' })])).toEqual([])
    expect(windows([aCalendarOrder({ id: '3', foc: null, conditions: ['CANCELLED'] })])).toEqual([])
  })

  it('comes by its first day, the longer one first', () => {
    const of = (id: string, earliest: string, latest: string) =>
      aCalendarOrder({ id, foc: null, focEstimate: { earliest, latest, assumesSubmissionToday: false } })
    const orders = [
      of('c', '2026-11-12', '2026-11-13'),
      of('b', '2026-11-10', '2026-11-12'),
      of('a', '2026-11-10', '2026-11-20'),
      of('gone', '2026-10-10', '2026-10-20'),
    ]
    expect(windows(orders)).toEqual(['a window', 'b window', 'c window'])
  })
})

it.each([
  [{ stage: 'COMPLETE', conditions: ['FOC_UNCONFIRMED'] }, 'complete'],
  [{ stage: 'PORT_DAY', conditions: ['PARTIALLY_PORTED', 'PORT_FAILED'] }, 'partial'],
  [{ stage: 'PORT_DAY', conditions: ['PORT_FAILED'] }, 'failed'],
  [{ stage: 'PORT_DAY', conditions: ['FOC_UNCONFIRMED'] }, 'unconfirmed'],
  [{ stage: 'PORT_DAY', conditions: [] }, 'port-day'],
  [{ stage: 'FOC_RECEIVED', conditions: ['FOC_SLIPPED'] }, 'firm'],
] as const)('%o looks %s', (said, look) => {
  expect(lookOf(aCalendarOrder({ ...said, conditions: [...said.conditions] }))).toBe(look)
})

import { describe, expect, it } from 'vitest'
import { aCalendarOrder } from './calendar-answer.ts'
import type { CalendarOrder } from './calendar-order.ts'
import { axisDays } from './timeline-axis.ts'
import { Axis, firstGroups, type TimelineRow, timelineOf } from './timeline-geometry.ts'

const SPAN = { from: '2026-11-01', to: '2026-11-30' }
const NOW = new Date('2026-11-16T20:00:00Z')
const AXIS = new Axis(SPAN, 'site')
const groups = (...orders: CalendarOrder[]) => timelineOf(orders, AXIS, NOW)
function row(order: CalendarOrder): TimelineRow {
  const [first] = groups(order).flatMap(({ rows }) => rows)
  if (!first) throw new Error('The order has no row')
  return first
}

describe('an order on the axis', () => {
  it('waits from its submission to its FOC, and can go back for 48 hours', () => {
    const { submitted, waiting, foc, tail, window } = row(aCalendarOrder())
    expect({ submitted, waiting, foc, tail, window }).toEqual({
      submitted: 1.38,
      waiting: { start: 1.38, width: 21.79 },
      foc: 23.17,
      tail: { start: 23.17, width: 2 },
      window: null,
    })
  })

  it('without a FOC waits until now, and shows its window with both ends', () => {
    const { waiting, foc, window } = row(aCalendarOrder({ foc: null }))
    expect(waiting).toEqual({ start: 1.38, width: 14.13 })
    expect(foc).toBeNull()
    expect(window).toEqual({ start: 22, width: 3 })
  })

  it('a FOC without a time counts as the end of its day (R2.7)', () => {
    expect(row(aCalendarOrder({ foc: '2026-11-24' })).foc).toBe(24)
  })

  it('keeps what it slipped from, and the days of its own carrier’s holidays', () => {
    const { was, closed } = row(
      aCalendarOrder({ was: ['2026-11-20T12:00:00Z'], holidays: [{ date: '2026-11-26', name: 'Thanksgiving Day' }] }),
    )
    expect(was).toEqual([19.17])
    expect(closed).toEqual([{ start: 25, width: 1 }])
  })

  it('shows a rejection until the letter went out again, or until now', () => {
    const of = (resolvedAt: string | null) =>
      row(aCalendarOrder({ foc: null, rejections: [{ rejectedAt: '2026-11-09T20:00:00Z', resolvedAt }] })).rejected
    expect(of('2026-11-10T20:00:00Z')).toEqual([{ start: 8.5, width: 1 }])
    expect(of(null)).toEqual([{ start: 8.5, width: 7 }])
  })

  it('is cut off at the ends of the axis', () => {
    const { submitted, waiting, foc } = row(
      aCalendarOrder({ submittedAt: '2026-10-05T17:00:00Z', foc: '2026-12-10T12:00:00Z' }),
    )
    expect(submitted).toBeNull()
    expect(waiting).toEqual({ start: 0, width: 30 })
    expect(foc).toBeNull()
  })
})

describe('carriers by migration', () => {
  it('begin with who ports next; who is all done comes last', () => {
    const names = groups(
      aCalendarOrder({ id: '1', customer: 'Done', stage: 'COMPLETE', foc: '2026-11-03T12:00:00Z' }),
      aCalendarOrder({ id: '2', customer: 'Later', foc: '2026-11-28T12:00:00Z' }),
      aCalendarOrder({ id: '3', customer: 'Next', foc: '2026-11-17T12:00:00Z' }),
    ).map(({ migration }) => migration.customerName)
    expect(names).toEqual(['Next', 'Later', 'Done'])
  })

  it('show their stagger from the first FOC to the last (R8.1)', () => {
    const readiness = { staggerDays: 6, warnings: [{ code: 'STAGGER_WIDE', message: '' }] }
    const [group] = groups(
      aCalendarOrder({ id: '1', foc: '2026-11-24T12:00:00Z', readiness }),
      aCalendarOrder({ id: '2', foc: '2026-11-18T12:00:00Z', readiness }),
    )
    expect(group).toMatchObject({ stagger: { start: 17.17, width: 6 }, wide: true })
    expect(group?.rows.map(({ order }) => order.id)).toEqual(['2', '1'])
    expect(groups(aCalendarOrder())[0]).toMatchObject({ stagger: null, wide: false })
  })
})

it.each([
  [6, 30, ['A', 'B', 'C']],
  [2, 30, ['A', 'B']],
  [6, 3, ['A', 'B']],
  [6, 1, ['A']],
])('of %i migrations with %i orders at the most: %s', (migrations, orders, names) => {
  const all = groups(
    ...['A', 'A', 'B', 'C'].map((customer, id) =>
      aCalendarOrder({ id: `${id}`, customer, foc: `2026-11-2${id}T12:00:00Z` }),
    ),
  )
  expect(firstGroups(all, migrations, orders).map(({ migration }) => migration.customerName)).toEqual(names)
})

it('the axis names its Mondays', () => {
  expect(axisDays({ from: '2026-11-22', to: '2026-12-12' })).toEqual([
    { place: 1, word: 'Nov 23' },
    { place: 8, word: 'Nov 30' },
    { place: 15, word: 'Dec 7' },
  ])
})

import { expect, it } from 'vitest'
import { aCalendarOrder } from './calendar-answer.ts'
import { weeksOf } from './dates.ts'
import { entriesOf } from './entries.ts'
import { layWeek, MONTH_ROOM } from './week-layout.ts'

const SPAN = { from: '2026-11-22', to: '2026-11-28' }
const WEEK = weeksOf(SPAN)[0] ?? []
const committed = (count: number) => Array.from({ length: count }, (_, id) => aCalendarOrder({ id: `foc ${id}` }))
const expected = (id: string, earliest: string, latest: string) =>
  aCalendarOrder({ id, foc: null, focEstimate: { earliest, latest, assumesSubmissionToday: false } })
const lay = (orders: Parameters<typeof entriesOf>[0]) => layWeek(WEEK, entriesOf(orders, SPAN, 'site'), MONTH_ROOM)
const tuesday = (orders: Parameters<typeof entriesOf>[0]) => {
  const day = lay(orders).days[2]
  return `${day?.shown.length} shown, ${day?.more} more`
}

it.each([
  [0, '0 shown, 0 more'],
  [3, '3 shown, 0 more'],
  [4, '3 shown, 1 more'],
  [15, '3 shown, 12 more'],
])('%i FOCs on a day: %s', (count, shown) => {
  expect(tuesday(committed(count))).toBe(shown)
})

it('a window takes room from the entries', () => {
  const window = expected('w', '2026-11-23', '2026-11-25')
  expect(tuesday([...committed(3), window])).toBe('3 shown, 0 more')
  expect(tuesday([...committed(4), window])).toBe('2 shown, 2 more')
})

it('windows lie in lanes, cut off at the ends of the week', () => {
  const { days, lanes } = lay([
    expected('before', '2026-11-16', '2026-11-23'),
    expected('after', '2026-11-24', '2026-12-04'),
    expected('within', '2026-11-23', '2026-11-25'),
  ])
  expect(lanes).toBe(2)
  const bars = days.flatMap((day) => day.bars)
  const told = bars.map(
    ({ entry, column, columns, lane, beganBefore, goesOn }) =>
      `${entry.order.id}: lane ${lane}, ${column}+${columns}${beganBefore ? ' began before' : ''}${goesOn ? ' goes on' : ''}`,
  )
  expect(told).toEqual(['before: lane 0, 1+2 began before', 'within: lane 1, 2+3', 'after: lane 0, 3+5 goes on'])
})

it('windows without a lane are counted on each of their days but the weekend', () => {
  const { days } = lay(['a', 'b', 'c', 'd'].map((id) => expected(id, '2026-11-26', '2026-12-02')))
  expect(days.map(({ expectedMore }) => expectedMore)).toEqual([0, 0, 0, 0, 2, 2, 0])
})

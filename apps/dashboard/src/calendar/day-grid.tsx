import { memo, useMemo, useRef } from 'react'
import type { CalendarDays } from './calendar-days.ts'
import type { Closure } from './closures.ts'
import { isWithin } from './dates.ts'
import { DayCell } from './day-cell.tsx'
import { type Entries, windowsOn } from './entries.ts'
import { dayName } from './entry-words.ts'
import type { Clash } from './fit.ts'
import { useDayKeys } from './use-day-keys.ts'
import { layWeek, type Room } from './week-layout.ts'

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

interface GridFacts {
  days: CalendarDays
  entries: Entries
  closures: ReadonlyMap<string, Closure>
  clashes: readonly Clash[]
  room: Room
  hrefTo: (orderId: string) => string
  onOpen: (date: string) => void
}

/** A month's weeks, or one week, as a table of days. */
export function DayGrid({
  label,
  onChoose,
  busy,
  ...facts
}: GridFacts & { label: string; busy: boolean; onChoose: (date: string) => void }) {
  const table = useRef<HTMLTableElement>(null)
  const { days } = facts
  const onKeyDown = useDayKeys(table, days, onChoose)
  return (
    <table
      ref={table}
      className={days.turning === 'week' ? 'days one-week' : 'days'}
      aria-label={label}
      aria-busy={busy}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday.slice(0, 3)}
              <span className="unseen">{weekday.slice(3)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.weeks.map((week) => (
          <WeekRow key={week[0]} week={week} chosen={week.includes(days.chosen) ? days.chosen : null} {...facts} />
        ))}
      </tbody>
    </table>
  )
}

/** Drawn again only when something in it changes: a key that moves the day touches one week, or two. */
const WeekRow = memo(
  function WeekRow({
    week,
    chosen,
    days,
    entries,
    closures,
    clashes,
    room,
    hrefTo,
    onOpen,
  }: GridFacts & { week: readonly string[]; chosen: string | null }) {
    const { choice, thisYear, today, span, turning } = days
    const { days: laid, lanes } = useMemo(() => layWeek(week, entries, room), [week, entries, room])
    return (
      <tr style={{ gridTemplateRows: `1.875rem ${'auto '.repeat(lanes)}minmax(0, 1fr)` }}>
        {laid.map((layout, index) => {
          const { date } = layout
          const closure = closures.get(date)
          const name = dayName(
            date,
            entries.byDay.get(date) ?? [],
            windowsOn(entries.windows, date).length,
            closure,
            thisYear,
          )
          const facts = {
            name,
            closure,
            clashing: clashes.find(({ day }) => day === date)?.orders.length ?? 0,
            isToday: date === today,
            isChosen: date === chosen,
            isOutside: turning !== 'week' && !isWithin(date, span),
          }
          return (
            <DayCell key={date} column={index + 1} {...{ layout, lanes, facts, choice, thisYear, hrefTo, onOpen }} />
          )
        })}
      </tr>
    )
  },
  (before, after) =>
    before.week === after.week &&
    before.chosen === after.chosen &&
    before.entries === after.entries &&
    before.closures === after.closures &&
    before.clashes === after.clashes &&
    before.room === after.room &&
    before.days.today === after.days.today &&
    before.days.choice === after.days.choice &&
    before.days.span === after.days.span,
)

import { useMemo } from 'react'
import { useNow } from '../time/server-clock.ts'
import { useZoneChoice, type ZoneChoice } from '../time/zone-choice.ts'
import { type CalendarPlace, type CalendarView, spanOf } from './calendar-place.ts'
import { addDays, type Span, weeksOf } from './dates.ts'
import { todayShown } from './day-shown.ts'
import { PHONE, useMedia } from './use-media.ts'

/** Which days a place is about, for whoever looks now. */
export interface CalendarDays {
  readonly today: string
  readonly chosen: string
  /** What can be shown here: a phone shows a month and a week as an agenda. */
  readonly view: CalendarView
  readonly turning: CalendarView
  /** The month or week that the sentence is about. */
  readonly span: Span
  readonly weeks: readonly string[][]
  /** The days of the timeline, which are the days that are read. */
  readonly axis: Span
  readonly choice: ZoneChoice
  readonly now: Date
  readonly thisYear: number
}

const MINUTE_MS = 60_000

export function useCalendarDays(place: CalendarPlace): CalendarDays {
  const [choice] = useZoneChoice()
  const now = useNow(MINUTE_MS)
  const phone = useMedia(PHONE)
  const today = todayShown(now, choice)
  const chosen = place.date ?? today
  const view = phone && (place.view === 'month' || place.view === 'week') ? 'agenda' : place.view
  const turning = place.view
  const { from, to } = spanOf(turning, chosen)
  const days = useMemo(() => daysAround({ from, to }, turning), [from, to, turning])
  return { today, chosen, view, turning, ...days, choice, now, thisYear: Number(today.slice(0, 4)) }
}

/** The timeline begins earlier than what it belongs to: a letter goes out weeks before its FOC. */
function daysAround(span: Span, turning: CalendarView) {
  const weeks = weeksOf(span)
  const [first = span.from, last = span.to] = [weeks.at(0)?.at(0), weeks.at(-1)?.at(-1)]
  const axis =
    turning === 'week'
      ? { from: addDays(first, -21), to: addDays(last, 14) }
      : { from: addDays(first, -7), to: addDays(last, 7) }
  return { span, weeks, axis }
}

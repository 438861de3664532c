import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { type CalendarView, turned } from './calendar-place.ts'
import { addDays, weekAround } from './dates.ts'

/**
 * The keys of a grid of days: arrows move the day, Home and End go to the ends of its week, PgUp and PgDn turn the page,
 * T goes to today. They work while the focus is within, so that they are never in the way of typing; the focus goes along.
 */
export function useDayKeys(
  within: RefObject<HTMLElement | null>,
  { chosen, today, turning }: { chosen: string; today: string; turning: CalendarView },
  onChoose: (date: string) => void,
) {
  const moving = useRef(false)
  useEffect(() => {
    if (!moving.current) return
    moving.current = false
    within.current?.querySelector<HTMLElement>(`[data-day="${chosen}"]`)?.focus()
  }, [chosen, within])

  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const date = dayAfter(event.key, { chosen, today, turning })
    if (date === null) return
    event.preventDefault()
    if (date === chosen) return within.current?.querySelector<HTMLElement>(`[data-day="${chosen}"]`)?.focus()
    moving.current = true
    onChoose(date)
  }
}

/** The day that a key goes to; null where it is none of the calendar's. */
function dayAfter(
  key: string,
  { chosen, today, turning }: { chosen: string; today: string; turning: CalendarView },
): string | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(chosen, -1)
    case 'ArrowRight':
      return addDays(chosen, 1)
    case 'ArrowUp':
      return addDays(chosen, -7)
    case 'ArrowDown':
      return addDays(chosen, 7)
    case 'Home':
      return weekAround(chosen).from
    case 'End':
      return weekAround(chosen).to
    case 'PageUp':
      return turned(turning, chosen, -1)
    case 'PageDown':
      return turned(turning, chosen, 1)
    case 't':
    case 'T':
      return today
    default:
      return null
  }
}

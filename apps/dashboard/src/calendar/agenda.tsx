import { type KeyboardEvent, useRef } from 'react'
import { dayIn } from '../time/when.ts'
import { counted } from '../words/figure.ts'
import type { CalendarDays } from './calendar-days.ts'
import { turned } from './calendar-place.ts'
import type { Closure } from './closures.ts'
import { addDays, isWeekend, isWithin } from './dates.ts'
import { type Entries, windowsOn } from './entries.ts'
import { EntryLink, WindowLink } from './entry-link.tsx'

/** The days of a month or week on which something happens, one below the other. */
export function Agenda({
  days,
  entries,
  closures,
  hrefTo,
  onChoose,
}: {
  days: CalendarDays
  entries: Entries
  closures: ReadonlyMap<string, Closure>
  hrefTo: (orderId: string) => string
  onChoose: (date: string) => void
}) {
  const list = useRef<HTMLOListElement>(null)
  const { today, choice, thisYear, span } = days
  const shown = agendaDays(days, entries, closures)
  const shared = { choice, thisYear, reachable: true }
  return (
    <ol className="agenda" ref={list} onKeyDown={onKeyDown}>
      {shown.map((date) => {
        const here = entries.byDay.get(date) ?? []
        const closure = closures.get(date)
        const beginning = entries.windows.filter(
          ({ from }) => from === date || (from < span.from && date === span.from),
        )
        const over = windowsOn(entries.windows, date).length - beginning.length
        return (
          <li key={date} className={date === today ? 'today' : ''}>
            <h2>
              {dayIn(date, thisYear)}
              {date === today && <span className="second">today</span>}
              {here.length > 3 && <span className="second">{counted(here.length, 'entry', 'entries')}</span>}
            </h2>
            {closure && !isWeekend(date) && (
              <p className="closure-line">
                {closure.name}: {closure.who}
              </p>
            )}
            <ul>
              {beginning.map((entry) => (
                <li key={entry.key}>
                  <WindowLink entry={entry} to={hrefTo(entry.order.id)} {...shared} />
                </li>
              ))}
              {here.map((entry) => (
                <li key={entry.key}>
                  <EntryLink entry={entry} to={hrefTo(entry.order.id)} {...shared} />
                </li>
              ))}
            </ul>
            {over > 0 && here.length > 0 && (
              <p className="tiny third">{counted(over, 'FOC more is', 'FOCs more are')} expected about this day</p>
            )}
          </li>
        )
      })}
    </ol>
  )

  /** Up and down walk the entries, PgUp and PgDn turn the page, T goes to today. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      const links: Element[] = [...(list.current?.querySelectorAll('a.entry') ?? [])]
      const at = document.activeElement ? links.indexOf(document.activeElement) : -1
      const next = links.at(Math.min(Math.max(at + step, 0), links.length - 1))
      if (next instanceof HTMLElement) next.focus()
    } else if (event.key === 'PageUp') onChoose(turned(days.turning, days.chosen, -1))
    else if (event.key === 'PageDown') onChoose(turned(days.turning, days.chosen, 1))
    else if (event.key.toLowerCase() === 't') onChoose(today)
    else return
    event.preventDefault()
  }
}

/** Every day with an entry, a window's beginning, a holiday on a weekday; and today, where one looks first. */
function agendaDays({ span, today }: CalendarDays, entries: Entries, closures: ReadonlyMap<string, Closure>): string[] {
  const shown: string[] = []
  for (let date = span.from; date <= span.to; date = addDays(date, 1)) {
    const begins = entries.windows.some(({ from }) => from === date)
    const runsIn = date === span.from && windowsOn(entries.windows, date).length > 0
    const closed = closures.has(date) && !isWeekend(date)
    if (entries.byDay.has(date) || begins || runsIn || closed || (date === today && isWithin(today, span))) {
      shown.push(date)
    }
  }
  return shown
}

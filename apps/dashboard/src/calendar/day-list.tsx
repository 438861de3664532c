import { Dialog } from '../shell/dialog.tsx'
import { dayIn } from '../time/when.ts'
import { counted } from '../words/figure.ts'
import type { CalendarDays } from './calendar-days.ts'
import type { Closure } from './closures.ts'
import { type Entries, windowsOn } from './entries.ts'
import { EntryLink, WindowLink } from './entry-link.tsx'

/** All that a day has, also what the grid has no room for. */
export function DayList({
  date,
  days,
  entries,
  closure,
  hrefTo,
  onClose,
}: {
  date: string
  days: CalendarDays
  entries: Entries
  closure: Closure | undefined
  hrefTo: (orderId: string) => string
  onClose: () => void
}) {
  const here = entries.byDay.get(date) ?? []
  const windows = windowsOn(entries.windows, date)
  const shared = { choice: days.choice, thisYear: days.thisYear, reachable: true }
  return (
    <Dialog side title={dayIn(date, days.thisYear)} onClose={onClose}>
      <div className="day-list">
        {closure && (
          <p className="closure-line">
            {closure.name}: {closure.who}
          </p>
        )}
        {here.length > 0 && (
          <section>
            <h3>{counted(here.length, 'entry', 'entries')} by time</h3>
            <ul>
              {here.map((entry) => (
                <li key={entry.key}>
                  <EntryLink entry={entry} to={hrefTo(entry.order.id)} {...shared} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {windows.length > 0 && (
          <section>
            <h3>{counted(windows.length, 'FOC')} expected about this day</h3>
            <ul>
              {windows.map((entry) => (
                <li key={entry.key}>
                  <WindowLink entry={entry} to={hrefTo(entry.order.id)} {...shared} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Dialog>
  )
}

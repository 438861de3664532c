import { Link } from 'react-router'
import { CHEVRON_LEFT, CHEVRON_RIGHT, Glyph } from '../glyph/glyph.tsx'
import type { CalendarDays } from './calendar-days.ts'
import { PRINTER } from './calendar-glyphs.tsx'
import { CALENDAR_VIEWS, type CalendarPlace, type CalendarView, hrefOf, turned } from './calendar-place.ts'
import { spanName } from './sentence.ts'

/** Which days, which view, and on paper. */
export function Toolbar({
  place,
  days,
  onChoose,
}: {
  place: CalendarPlace
  days: CalendarDays
  onChoose: (date: string) => void
}) {
  const { chosen, today, turning, span } = days
  const page = turning === 'week' ? 'week' : 'month'
  const views = Object.entries(CALENDAR_VIEWS) as [CalendarView, string][]
  return (
    <div className="calendar-tools">
      <button
        type="button"
        className="button square"
        aria-label={`Previous ${page}`}
        onClick={() => onChoose(turned(turning, chosen, -1))}
      >
        <Glyph>{CHEVRON_LEFT}</Glyph>
      </button>
      <button
        type="button"
        className="button square"
        aria-label={`Next ${page}`}
        onClick={() => onChoose(turned(turning, chosen, 1))}
      >
        <Glyph>{CHEVRON_RIGHT}</Glyph>
      </button>
      <p className="page-name" aria-live="polite">
        {spanName(turning, span)}
      </p>
      <button type="button" className="button" onClick={() => onChoose(today)}>
        Today
      </button>
      <nav className="seg calendar-views" aria-label="View">
        {views.map(([view, word]) => (
          <Link
            key={view}
            to={hrefOf({ ...place, view })}
            preventScrollReset
            className={view === 'month' ? 'wide-only' : undefined}
            aria-current={isShown(view, days) ? 'page' : undefined}
          >
            {word}
          </Link>
        ))}
      </nav>
      <button type="button" className="button quiet print-button" onClick={() => print()}>
        <Glyph>{PRINTER}</Glyph>
        Print
      </button>
    </div>
  )
}

/** A phone shows the month as an agenda, and a week's agenda under Week. */
function isShown(view: CalendarView, { view: shown, turning }: CalendarDays): boolean {
  return turning === 'week' ? view === 'week' : view === shown
}

import { useState } from 'react'
import { Link } from 'react-router'
import { Glyph } from '../glyph/glyph.tsx'
import { dayIn } from '../time/when.ts'
import { counted } from '../words/figure.ts'
import type { CalendarDays } from './calendar-days.ts'
import { CLASH, SLIPPED } from './calendar-glyphs.tsx'
import { timeShown } from './day-shown.ts'
import type { Clash, WideStagger } from './fit.ts'
import { PHONE, useMedia } from './use-media.ts'

const SHOWN = 3
/** A phone has room for the days, too. */
const SHOWN_ON_A_PHONE = 1

/** What does not fit, a line each with where to mend it. */
export function FitNotes({
  clashes,
  wide,
  days: { choice, thisYear },
  onOpen,
}: {
  clashes: readonly Clash[]
  wide: readonly WideStagger[]
  days: CalendarDays
  onOpen: (date: string) => void
}) {
  const [all, setAll] = useState(false)
  const most = useMedia(PHONE) ? SHOWN_ON_A_PHONE : SHOWN
  const count = clashes.length + wide.length
  if (count === 0) return null
  const wideShown = all ? wide : wide.slice(0, most)
  const clashesShown = all ? clashes : clashes.slice(0, Math.max(most - wideShown.length, 0))
  const rest = count - wideShown.length - clashesShown.length
  return (
    <ul className="fit-notes">
      {wideShown.map(({ migrationId, customerName, message }) => (
        <li key={migrationId}>
          <span className="box slipped">
            <Glyph>{SLIPPED}</Glyph>
          </span>
          <p>
            <b>{customerName}</b> <span className="second">{message}</span>
          </p>
          <Link className="button" to={`/migrations/${migrationId}`}>
            Open the migration
          </Link>
        </li>
      ))}
      {clashesShown.map(({ day, orders }) => (
        <li key={day}>
          <span className="box unconfirmed">
            <Glyph>{CLASH}</Glyph>
          </span>
          <p>
            <b>{dayIn(day, thisYear)}</b>{' '}
            <span className="second">
              {orders
                .slice(0, SHOWN)
                .map(({ migration, foc }) => `${migration.customerName} ${foc ? timeShown(foc, choice) : ''}`)
                .join(', ')}
              {orders.length > SHOWN && ` and ${orders.length - SHOWN} more`}: within an hour of each other
            </span>
          </p>
          <button type="button" className="button" onClick={() => onOpen(day)}>
            See the day
          </button>
        </li>
      ))}
      {rest > 0 && (
        <li>
          <button type="button" className="button quiet" onClick={() => setAll(true)}>
            {counted(rest, 'more', 'more')} that {rest === 1 ? 'does' : 'do'} not fit
          </button>
        </li>
      )}
    </ul>
  )
}

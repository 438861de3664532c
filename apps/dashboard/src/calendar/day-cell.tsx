import { Glyph } from '../glyph/glyph.tsx'
import type { ZoneChoice } from '../time/zone-choice.ts'
import { CLASH } from './calendar-glyphs.tsx'
import type { Closure } from './closures.ts'
import { isWeekend } from './dates.ts'
import { EntryLink, WindowLink } from './entry-link.tsx'
import type { DayLayout } from './week-layout.ts'

export interface DayFacts {
  readonly name: string
  readonly closure: Closure | undefined
  readonly clashing: number
  readonly isToday: boolean
  readonly isChosen: boolean
  /** A day of the month before or after. */
  readonly isOutside: boolean
}

/** A day of the grid: its ground is one button, its entries lie upon it. */
export function DayCell({
  layout,
  column,
  lanes,
  facts,
  choice,
  thisYear,
  hrefTo,
  onOpen,
}: {
  layout: DayLayout
  /** 1 is Sunday. */
  column: number
  lanes: number
  facts: DayFacts
  choice: ZoneChoice
  thisYear: number
  hrefTo: (orderId: string) => string
  onOpen: (date: string) => void
}) {
  const { name, closure, clashing, isToday, isChosen, isOutside } = facts
  const { date, bars, shown, more, expectedMore } = layout
  const shared = { choice, thisYear, reachable: isChosen }
  const ground = [
    'day',
    isWeekend(date) && 'weekend',
    closure && 'closed',
    isToday && 'today',
    isOutside && 'outside',
  ].filter(Boolean)
  return (
    <td className="day-cell">
      <button
        type="button"
        className={ground.join(' ')}
        style={{ gridColumn: column }}
        data-day={date}
        tabIndex={isChosen ? 0 : -1}
        aria-label={name}
        aria-current={isToday ? 'date' : undefined}
        onClick={() => onOpen(date)}
      >
        <span className="day-head">
          <span className="day-number">{dayNumber(date)}</span>
          {closure && (
            <span className="closure">
              <b>{closure.name}</b>
              {closure.who}
            </span>
          )}
          {clashing > 0 && (
            <span className="clash">
              <Glyph>{CLASH}</Glyph>
              {clashing} clash
            </span>
          )}
        </span>
      </button>
      {bars.map((bar) => (
        <WindowLink
          key={bar.entry.key}
          entry={bar.entry}
          to={hrefTo(bar.entry.order.id)}
          className={`${bar.beganBefore ? 'began-before' : ''} ${bar.goesOn ? 'goes-on' : ''}`}
          style={{ gridColumn: `${column} / span ${bar.columns}`, gridRow: bar.lane + 2 }}
          {...shared}
        />
      ))}
      <div
        className={isWeekend(date) ? 'entries narrow' : 'entries'}
        style={{ gridColumn: column, gridRow: `${lanes + 2} / -1` }}
      >
        {shown.map((entry) => (
          <EntryLink key={entry.key} entry={entry} to={hrefTo(entry.order.id)} {...shared} />
        ))}
        {more + expectedMore > 0 && (
          <button type="button" className="more" tabIndex={isChosen ? 0 : -1} onClick={() => onOpen(date)}>
            {[more > 0 && `+${more} more`, expectedMore > 0 && `${expectedMore} expected`].filter(Boolean).join(', ')}
            <span className="unseen"> on this day</span>
          </button>
        )}
      </div>
    </td>
  )
}

/** `24`; the first of a month says which. */
function dayNumber(date: string): string {
  const day = Number(date.slice(8))
  if (day !== 1) return String(day)
  return new Date(`${date}T00:00:00Z`).toLocaleString('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' })
}

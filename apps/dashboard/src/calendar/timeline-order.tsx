import type { CSSProperties } from 'react'
import { Link } from 'react-router'
import { Glyph } from '../glyph/glyph.tsx'
import { windowIn } from '../time/when.ts'
import type { CalendarDays } from './calendar-days.ts'
import { REJECTED } from './calendar-glyphs.tsx'
import { isOpen } from './calendar-order.ts'
import { dayShown } from './day-shown.ts'
import { lookOf } from './entries.ts'
import { OPENED_HERE } from './entry-link.tsx'
import { LOOK_WORDS, whenShown } from './entry-words.ts'
import type { Stretch, TimelineRow } from './timeline-geometry.ts'

/** An order's row: its name, its way on the axis, and when it ports in words; the drawing says nothing that these don't. */
export function TimelineOrder({ row, days, to }: { row: TimelineRow; days: CalendarDays; to: string }) {
  const { order, closed, waiting, submitted, rejected, window, foc, was, tail } = row
  const look = lookOf(order)
  const words = wordsOf(row, days)
  return (
    <li className="timeline-row">
      <Link className="name cut" to={to} state={OPENED_HERE} preventScrollReset title={order.carrier.name}>
        {order.carrier.name}
      </Link>
      <div className="track days-track" aria-hidden="true">
        {closed.map((day) => (
          <i key={day.start} className="at closed-day" style={on(day)} />
        ))}
        {waiting && <i className="at waiting" style={on(waiting)} />}
        {rejected.map((each) => (
          <i key={each.start} className="at rejected-time" style={on(each)} />
        ))}
        {rejected.map((each) => (
          <span key={each.start} className="at mark rejected" style={on(each)}>
            <Glyph>{REJECTED}</Glyph>
          </span>
        ))}
        {submitted !== null && <i className="at submitted" style={at(submitted)} />}
        {window && <i className="at expected hatch foc-received" style={on(window)} />}
        {was.map((place) => (
          <i key={place} className="at diamond was" style={at(place)} />
        ))}
        {foc !== null && was.map((place) => <i key={place} className="at slip" style={on(between(place, foc))} />)}
        {tail && <i className="at tail" style={on(tail)} />}
        {foc !== null && <i className={`at diamond ${look}`} style={at(foc)} />}
      </div>
      <p className="told cut" title={words}>
        {words}
      </p>
    </li>
  )
}

function wordsOf({ order, rejected }: TimelineRow, { choice, thisYear }: CalendarDays): string {
  const { foc, focEstimate, conditions } = order
  if (foc) {
    const { at: instant, timeZone } = foc
    const when = whenShown({ day: dayShown(foc, choice), at: instant, timeZone }, choice, thisYear)
    const look = lookOf(order)
    return look === 'firm' ? when : `${when}, ${LOOK_WORDS[look].replace('FOC ', '')}`
  }
  if (!isOpen(order)) return 'No FOC'
  const window = windowIn(focEstimate.earliest, focEstimate.latest, thisYear)
  const back = conditions.includes('LOA_REJECTED') || rejected.some(() => order.stage === 'LOA_PENDING')
  const lead = back ? 'LOA rejected, ' : 'No FOC, expected '
  return focEstimate.assumesSubmissionToday ? `${back ? lead : ''}${window} if sent today` : `${lead}${window}`
}

function between(a: number, b: number): Stretch {
  return { start: Math.min(a, b), width: Math.abs(b - a) }
}

function on({ start, width }: Stretch): CSSProperties {
  return { '--s': start, '--w': width } as CSSProperties
}

function at(place: number): CSSProperties {
  return { '--s': place } as CSSProperties
}

import { Link } from 'react-router'
import { Glyph } from '../glyph/glyph.tsx'
import { dayIn, windowIn } from '../time/when.ts'
import type { ZoneChoice } from '../time/zone-choice.ts'
import { counted, figure } from '../words/figure.ts'
import { LOOK_SHAPES, SLIPPED } from './calendar-glyphs.tsx'
import { dayShown, timeShown } from './day-shown.ts'
import type { DayEntry, WindowEntry } from './entries.ts'
import { LOOK_WORDS, nameOf } from './entry-words.ts'

interface Shown {
  /** Where the order opens beside the calendar. */
  to: string
  choice: ZoneChoice
  thisYear: number
  /** Whether Tab stops here: the entries of the chosen day alone. */
  reachable: boolean
}

/** What the address tells of how one came: an order opened from here closes by going back. */
export const OPENED_HERE = { openedHere: true }

/** A commitment on its day, or on the day from which it slipped. */
export function EntryLink({ entry, to, choice, thisYear, reachable }: Shown & { entry: DayEntry }) {
  const { carrier, migration, numberCount, foc } = entry.order
  const was = entry.kind === 'was'
  return (
    <Link
      className={`entry ${was ? 'was' : entry.look}`}
      to={to}
      state={OPENED_HERE}
      preventScrollReset
      tabIndex={reachable ? undefined : -1}
      title={nameOf(entry, choice, thisYear)}
    >
      <Glyph>{was ? SLIPPED : LOOK_SHAPES[entry.look]}</Glyph>
      <span className="entry-words">
        <span className="unseen">
          {was && 'Was '}
          {dayIn(entry.day, thisYear)},{' '}
        </span>
        <b>{timeShown(entry, choice)}</b>
        <span className="n">
          {figure(numberCount)}
          <span className="unseen"> {numberCount === 1 ? 'number' : 'numbers'}, </span>
        </span>
        <span className="who cut">
          {carrier.name} · {migration.customerName}
        </span>
      </span>
      <span className="unseen">
        ,{' '}
        {was ? (foc ? `slipped to ${dayIn(dayShown(foc, choice), thisYear)}` : 'no FOC since') : LOOK_WORDS[entry.look]}
      </span>
    </Link>
  )
}

/** The days in which a FOC is to be expected. */
export function WindowLink({
  entry,
  to,
  choice,
  thisYear,
  reachable,
  className = '',
  style,
}: Shown & { entry: WindowEntry; className?: string; style?: React.CSSProperties }) {
  const { carrier, migration, numberCount, focEstimate } = entry.order
  return (
    <Link
      className={`entry window ${className}`}
      style={style}
      to={to}
      state={OPENED_HERE}
      preventScrollReset
      tabIndex={reachable ? undefined : -1}
      title={nameOf(entry, choice, thisYear)}
    >
      <span className="cut">
        {carrier.name} expected {windowIn(entry.from, entry.to, thisYear)} · {migration.customerName}
        <span className="unseen">
          , {counted(numberCount, 'number')}
          {focEstimate.assumesSubmissionToday && ', if the LOA is sent today'}
        </span>
      </span>
    </Link>
  )
}

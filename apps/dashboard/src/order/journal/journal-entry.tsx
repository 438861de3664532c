import { Glyph } from '../../glyph/glyph.tsx'
import { STAGES } from '../../marks/stages.tsx'
import { Moment } from '../../time/moment.tsx'
import type { JournalEvent, Reading } from '../order-on-page.ts'
import { tellEvent } from './event-words.ts'

const DOT = <circle className="filled" cx="8" cy="8" r="2.4" />
const SPEECH = <path d="M2.5 3h11v7.6H8L4.8 13.4v-2.8H2.5z" />

/** One entry: when, what, by whom and why; a comment with its text. */
export function JournalEntry({ event, zone, reading }: { event: JournalEvent; zone: string; reading: Reading }) {
  const { what, detail, comment, stage } = tellEvent(event, reading)
  const by = event.actor === 'portday' ? 'by itself' : `by ${event.actor}`
  return (
    <li className={comment === null ? '' : 'says'}>
      <Moment at={event.at} zone={zone} className="second" />
      {stage ? (
        <span className={STAGES[stage].className}>
          <Glyph className="mark">{STAGES[stage].dial}</Glyph>
        </span>
      ) : (
        <Glyph className="mark">{comment === null ? DOT : SPEECH}</Glyph>
      )}
      <div>
        {comment === null ? (
          <p>
            <b>{what}</b>
            {detail && ` ${detail}`}
            {stage && <span className="second"> → {STAGES[stage].word}</span>} <span className="second">{by}</span>
          </p>
        ) : (
          <p>
            <b>{event.actor}</b>
          </p>
        )}
        {comment !== null && <p className="comment">{comment}</p>}
        {event.reason && <p className="second">{event.reason}</p>}
      </div>
    </li>
  )
}

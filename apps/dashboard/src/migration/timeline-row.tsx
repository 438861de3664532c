import type { CSSProperties, ReactNode } from 'react'
import { Link } from 'react-router'
import { Glyph } from '../glyph/glyph.tsx'
import { ConditionChips } from '../marks/conditions.tsx'
import { STAGES } from '../marks/stages.tsx'
import { Moment } from '../time/moment.tsx'
import { serverNow } from '../time/server-clock.ts'
import { dayIn, windowIn } from '../time/when.ts'
import { counted } from '../words/figure.ts'
import type { Mark, Track } from './order-track.ts'
import { isCancelled, type OrderHere } from './workspace.ts'

/** One order: its name, its line, and its date in words. Drawn marks are told in words to who doesn't see them. */
export function TimelineRow({ track: { order, marks, decides }, first }: { track: Track; first: number }) {
  const { id, reference, carrier, numberCount, stage } = order
  const { className, dial, word } = STAGES[stage]
  const says = marks.flatMap(({ kind, says: said }) => (kind === 'closed' || said === '' ? [] : [said]))
  return (
    <li className={`track ${decides ? 'decides' : ''} ${isCancelled(order) ? 'called-off' : ''}`}>
      <div className="track-name">
        <span className={className} title={word}>
          <Glyph>{dial}</Glyph>
        </span>
        <span className="cut">
          <Link className="carrier" to={`/orders/${id}`} title={carrier.name}>
            {carrier.name}
          </Link>
          <span className="tiny third">
            {reference}, {counted(numberCount, 'number')}
            <span className="unseen">, {word}</span>
            {decides && ', decides the date'}
          </span>
        </span>
      </div>
      <div className="track-line">
        <span className="unseen">{says.join('; ')}</span>
        {marks.map((mark) => (
          <Drawn key={`${mark.kind} ${'at' in mark ? mark.at : mark.from}`} mark={mark} first={first} />
        ))}
      </div>
      <div className="track-date">
        <FocWords order={order} />
      </div>
    </li>
  )
}

function Drawn({ mark, first }: { mark: Mark; first: number }) {
  const place = 'at' in mark ? { '--s': mark.at - first } : { '--s': mark.from - first, '--w': mark.to - mark.from }
  return (
    <span
      aria-hidden="true"
      className={`on-line ${classOf(mark)}`}
      style={place as CSSProperties}
      title={mark.says || undefined}
    >
      {mark.kind === 'submit-by' ? mark.says : mark.kind === 'rejected' ? REJECTED : null}
    </span>
  )
}

function classOf(mark: Mark): string {
  switch (mark.kind) {
    case 'submit-by':
      return mark.late ? 'submit-by late' : 'submit-by'
    case 'foc':
      return mark.confirmed ? 'diamond' : 'diamond unsure'
    case 'earlier':
      return 'diamond was'
    case 'window':
      return 'window hatch foc-received'
    case 'rejected':
      return 'turned-back rejected'
    default:
      return mark.kind
  }
}

const REJECTED: ReactNode = (
  <Glyph>
    <path d="M5.5 1.9h5l3.6 3.6v5l-3.6 3.6h-5l-3.6-3.6v-5z" />
    <path d="m6.1 6.1 3.8 3.8m0-3.8L6.1 9.9" />
  </Glyph>
)

function FocWords({ order }: { order: OrderHere }) {
  const { foc, focEstimate, conditions } = order
  const year = serverNow().getFullYear()
  if (isCancelled(order)) return <ConditionChips conditions={['CANCELLED']} />
  if (!foc) {
    const { earliest, latest, assumesSubmissionToday } = focEstimate
    return (
      <>
        <b>No FOC yet</b>
        <span className="tiny second">
          expected {windowIn(earliest, latest, year)}
          {assumesSubmissionToday && ' if sent today'}
        </span>
      </>
    )
  }
  return (
    <>
      <b>{foc.at ? <Moment at={foc.at} zone={foc.timeZone} /> : `${dayIn(foc.date, year)}, no time yet`}</b>
      {foc.confirmedAt ? (
        <span className="tiny second">confirmed{foc.confirmationNumber && `, ${foc.confirmationNumber}`}</span>
      ) : (
        <ConditionChips conditions={conditions.filter((condition) => condition === 'FOC_UNCONFIRMED')} />
      )}
    </>
  )
}

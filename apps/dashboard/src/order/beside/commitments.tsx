import type { FocSource } from '@portday/schema/dashboard'
import { CHECK, Glyph } from '../../glyph/glyph.tsx'
import { ConditionChips } from '../../marks/conditions.tsx'
import { Moment } from '../../time/moment.tsx'
import { dayIn } from '../../time/when.ts'
import type { CommitmentShown, OrderOnPage, Reading } from '../order-on-page.ts'
import { expectedIn } from '../standing.ts'

const DIAMOND = <path d="m8 2 6 6-6 6-6-6z" />
const DASHED_DIAMOND = <path d="m8 2 6 6-6 6-6-6z" strokeDasharray="2.6 2" />
const ARROW = <path d="M2.8 2.8v2m0 2.2v2m0 2.2v2M6 8h7.6m-3.1-3.1L13.6 8l-3.1 3.1" />
const RANGE = <circle cx="8" cy="8" r="6" strokeDasharray="2.4 2.3" />

const FROM = {
  EMAIL: 'from an e-mail',
  PORTAL: 'from the portal',
  PHONE: 'by telephone',
  API: 'from a program',
} as const satisfies Record<FocSource, string>

/** The commitment in force and every one before it, the newest first, with who wished it and who told the customer (R6.5). */
export function Commitments({ order, reading }: { order: OrderOnPage; reading: Reading }) {
  const { focHistory: history, carrier, focEstimate: estimate } = order
  const newest = [...history].reverse()
  return (
    <section className="section commitments" aria-labelledby="commitments">
      <div className="head">
        <h2 id="commitments">What {carrier.name} committed to</h2>
      </div>
      <ol className="foc-history">
        {newest.map((foc, place) => (
          <Commitment
            key={foc.recordedAt}
            foc={foc}
            inForce={place === 0 && Boolean(order.foc)}
            replaces={newest[place + 1] ?? null}
            replacedBy={place === 0 ? null : (newest[place - 1] ?? null)}
            order={order}
          />
        ))}
        <li className="neutral">
          <Glyph>{RANGE}</Glyph>
          <div>
            <b className="second">Expected {expectedIn(order, reading.now)}</b>
            <p>
              {estimate.businessDays.min}–{estimate.businessDays.max} business days from{' '}
              {dayIn(estimate.countedFrom, reading.now.getFullYear())}
              {estimate.assumesSubmissionToday ? ', if it were sent today' : ''}.
            </p>
          </div>
        </li>
      </ol>
    </section>
  )
}

function Commitment({
  foc,
  inForce,
  replaces,
  replacedBy,
  order,
}: {
  foc: CommitmentShown
  inForce: boolean
  replaces: CommitmentShown | null
  replacedBy: CommitmentShown | null
  order: OrderOnPage
}) {
  const { timeZone } = order
  const when = <Release foc={foc} />
  const look = inForce ? (foc.confirmedAt ? 'foc-received' : 'unconfirmed') : 'slipped'
  return (
    <li className={look}>
      <Glyph>{inForce ? (foc.confirmedAt ? DIAMOND : DASHED_DIAMOND) : ARROW}</Glyph>
      <div>
        <p className="foc-date">
          <b>{inForce ? when : <del>{when}</del>}</b>{' '}
          {inForce && !foc.confirmedAt && <ConditionChips conditions={['FOC_UNCONFIRMED']} />}
          {inForce && foc.confirmedAt && (
            <span className="complete confirmed-mark">
              <Glyph>{CHECK}</Glyph>Confirmed
            </span>
          )}
          {!inForce && <span className="second">{replacedBy ? 'moved' : 'void since the rejection'}</span>}
        </p>
        <p>
          Recorded <Moment at={foc.recordedAt} zone={timeZone} />, {FROM[foc.source]}.{replaces && inOrder(foc)}
          {foc.reason && <> Reason: {foc.reason.replace(/\.$/, '')}.</>}
          {foc.customerToldBy && <> {foc.customerToldBy} told the customer.</>}
          {replaces && !foc.customerToldBy && inForce && <b> Nobody has told the customer yet.</b>}
        </p>
        {foc.confirmedAt && (
          <p>
            Confirmed <Moment at={foc.confirmedAt} zone={timeZone} /> by {foc.confirmedBy}
            {foc.confirmationNumber ? `, ${foc.confirmationNumber}` : ''}
            {inForce ? '' : '; void since'}.
          </p>
        )}
        {!foc.confirmedAt && foc.confirmationNumber && <p>Confirmation number {foc.confirmationNumber}.</p>}
      </div>
    </li>
  )
}

function inOrder({ requestedBy }: CommitmentShown): string {
  if (!requestedBy) return ''
  return requestedBy === 'CARRIER' ? ' Moved at the carrier’s own wish.' : ' Moved at our wish (SUP 2).'
}

function Release({ foc }: { foc: CommitmentShown }) {
  if (foc.at) return <Moment at={foc.at} zone={foc.timeZone} />
  return <time dateTime={foc.date}>{dayIn(foc.date, new Date(foc.recordedAt).getFullYear())}, no time yet</time>
}

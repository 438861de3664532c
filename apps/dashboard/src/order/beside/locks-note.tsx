import { CALENDAR, Glyph, LOCK } from '../../glyph/glyph.tsx'
import { useNow } from '../../time/server-clock.ts'
import { spanOf } from '../../time/span.ts'
import { dayIn, instantIn } from '../../time/when.ts'
import type { OrderOnPage, Reading } from '../order-on-page.ts'
import { inPlainWords } from '../plain-words.ts'
import { earliestNewDate, type LockBar, lockBar } from './locks.ts'

const PAGE = <path d="M4 2h5l3 3v9H4zM9 2v3h3M6 8h4m-4 2.6h4" />
const TICK_MS = 30_000

/** What the winning carrier no longer takes, why, and how long that lasts (R6.4). Nothing without a FOC. */
export function LocksNote({ order, reading: { zone } }: { order: OrderOnPage; reading: Reading }) {
  const now = useNow(TICK_MS)
  if (!order.foc || order.cancelledAt || order.stage === 'COMPLETE') return null
  const winning = order.migration.winningCarrier
  const lock = order.locks[0]
  const bar = lockBar(order, now)
  const year = now.getFullYear()
  return (
    <section className="locks" aria-labelledby="locks">
      <h2 id="locks">{lock ? `Locked by ${winning.name}` : 'Changes of ours'}</h2>
      <Countdown until={lock?.until ?? null} why={lock?.why ?? null} bar={bar} now={now} />
      {bar?.now !== null && bar && <Bar bar={bar} zone={zone} year={year} />}
      <ul className="lock-rules small">
        <li>
          <Glyph>{CALENDAR}</Glyph>
          <span>
            A new date could be <b>{dayIn(earliestNewDate(order, now), year)}</b> at the earliest:{' '}
            {winning.newDateBusinessDays} business days of {order.carrier.name}
          </span>
        </li>
        <li>
          <Glyph>{PAGE}</Glyph>
          <span>
            <b>
              {order.supplementsAfterFoc} of {winning.supplementsAfterFoc}
            </b>{' '}
            supplements used since the FOC
          </span>
        </li>
      </ul>
    </section>
  )
}

function Countdown({
  until,
  why,
  bar,
  now,
}: {
  until: string | null
  why: string | null
  bar: LockBar | null
  now: Date
}) {
  if (why !== null && until === null) return <p className="small second">{inPlainWords(why)}</p>
  const ahead = until === null ? (bar ? bar.lockedAt.getTime() - now.getTime() : 0) : Date.parse(until) - now.getTime()
  if (ahead <= 0) return <p className="small second">No lock stands.</p>
  return (
    <>
      <p className="big">
        {until !== null && <Glyph>{LOCK}</Glyph>}
        {spanOf(ahead)}
      </p>
      <p className="small second">
        {until === null ? 'until no change of ours is taken' : 'until changes are taken again'}
      </p>
    </>
  )
}

function Bar({ bar, zone, year }: { bar: LockBar; zone: string; year: number }) {
  const words = (at: Date) => instantIn(at.toISOString(), zone, year)
  const short = (at: Date) =>
    words(at)
      .replace(/^(\w{3}) \w{3} \d+/, '$1')
      .replace(',', '')
      .replace(/ \S+$/, '')
  const middle =
    (bar.lockedAt.getTime() - bar.bestEffortAt.getTime()) / (bar.releasedAt.getTime() - bar.bestEffortAt.getTime())
  return (
    <>
      <div
        className="lock-bar"
        role="img"
        aria-label={`Best effort from ${words(bar.bestEffortAt)}, no changes from ${words(bar.lockedAt)}, FOC ${words(bar.releasedAt)}.`}
      >
        <i className="best slipped" style={{ width: `${middle * 100}%` }} />
        <i className="none slipped" />
        <span style={{ left: `${(bar.now ?? 0) * 100}%` }}>
          <b>now</b>
        </span>
      </div>
      <div className="lock-axis tiny third" aria-hidden="true">
        <span>
          {short(bar.bestEffortAt)}
          <br />
          best effort
        </span>
        <span>
          {short(bar.lockedAt)}
          <br />
          no changes
        </span>
        <span>
          {short(bar.releasedAt)}
          <br />
          FOC
        </span>
      </div>
    </>
  )
}

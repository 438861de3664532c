import { type CSSProperties, useEffect, useRef } from 'react'
import { Glyph, PLUS } from '../glyph/glyph.tsx'
import { useMayCommand } from '../shell/shell-facts.ts'
import { serverNow, useNow } from '../time/server-clock.ts'
import { dayIn } from '../time/when.ts'
import { counted, figure } from '../words/figure.ts'
import { useOpen } from './opened.ts'
import { type Timeline, timelineOf } from './timeline.ts'
import { TimelineLegend } from './timeline-legend.tsx'
import { TimelineRow } from './timeline-row.tsx'
import { ORDERS_A_PAGE } from './use-workspace.ts'
import { ordersOf, type Workspace } from './workspace.ts'
import './timeline.css'

const MINUTE_MS = 60_000

/** The orders of a migration on one line of days, from the letter to 48 hours after; it scrolls sideways inside itself. */
export function OrderTimeline({
  migration,
  page,
  onPage,
}: {
  migration: Workspace
  page: number
  onPage: (page: number) => void
}) {
  const now = useNow(MINUTE_MS)
  const open = useOpen()
  const mayCommand = useMayCommand()
  const orders = ordersOf(migration)
  const timeline = timelineOf(migration, orders, now)
  const scroller = useRef<HTMLDivElement>(null)
  const shown = orders.length > 0
  const target = migration.targetDate ? dayIn(migration.targetDate, now.getFullYear()).slice(4) : ''
  const ahead = (timeline.now - timeline.first) / timeline.days

  const placed = useRef(false)
  useEffect(() => {
    // Where the line is wider than the screen it begins round now, once: from then on it stays where somebody put it.
    const box = scroller.current
    if (!box || !shown || placed.current) return
    placed.current = true
    box.scrollLeft = ahead * box.scrollWidth - box.clientWidth / 2
  }, [shown, ahead])

  return (
    <section className="section" id="orders" aria-labelledby="orders-head">
      <div className="head">
        <h2 id="orders-head">Orders, from LOA to 48 hours after</h2>
        <p className="small third">{finding(migration, timeline)}</p>
        {mayCommand && (
          <button type="button" className="button far" onClick={() => open({ form: 'add-order' })}>
            <Glyph>{PLUS}</Glyph>
            Add order
          </button>
        )}
      </div>
      {shown ? (
        <>
          {/* Its links take the focus, and with them the arrow keys scroll it (WCAG 2.1.1). */}
          <section className="scroll" ref={scroller} aria-label="Time line of the orders, scrolls sideways">
            <div className="timeline" style={{ '--days': timeline.days } as CSSProperties}>
              <Weeks timeline={timeline} />
              <ol>
                {timeline.tracks.map((track) => (
                  <TimelineRow key={track.order.id} track={track} first={timeline.first} />
                ))}
              </ol>
              <Line kind="now" at={timeline.now - timeline.first} word="now" />
              {timeline.target !== null && (
                <Line kind="goal" at={timeline.target + 0.5 - timeline.first} word={`target ${target}`} />
              )}
            </div>
          </section>
          <TimelineLegend />
          <Pages total={migration.portOrders.totalCount} page={page} onPage={onPage} />
        </>
      ) : (
        <p className="second">
          Each order will stand here with its letter, its window and its FOC. Begin with the numbers of one carrier
          account.
        </p>
      )}
    </section>
  )
}

function Weeks({ timeline: { weeks, first } }: { timeline: Timeline }) {
  const year = serverNow().getFullYear()
  return (
    <div className="weeks" aria-hidden="true">
      {weeks.map(({ at, date }) => (
        <span key={date} className="on-line" style={{ '--s': at - first } as CSSProperties}>
          {dayIn(date, year).slice(4)}
        </span>
      ))}
    </div>
  )
}

function Line({ kind, at, word }: { kind: 'now' | 'goal'; at: number; word: string }) {
  return (
    <div className={`upright ${kind}`} style={{ '--x': at } as CSSProperties} aria-hidden="true">
      <span>{word}</span>
    </div>
  )
}

/** What the line shows in one sentence: who decides the date. */
function finding({ readiness: { staggerDays } }: Workspace, { tracks }: Timeline): string {
  const slowest = tracks.find(({ decides }) => decides)
  const decides = slowest && tracks.length > 1 ? `${slowest.order.carrier.name} decides the date` : ''
  const apart =
    staggerDays === null
      ? ''
      : staggerDays === 0
        ? 'all FOCs so far on one day'
        : `FOCs so far ${counted(staggerDays, 'day')} apart`
  return [decides, apart].filter(Boolean).join('; ')
}

function Pages({ total, page, onPage }: { total: number; page: number; onPage: (page: number) => void }) {
  if (total <= ORDERS_A_PAGE) return null
  const last = Math.ceil(total / ORDERS_A_PAGE) - 1
  return (
    <p className="acts small">
      <button type="button" className="button" disabled={page === 0} onClick={() => onPage(page - 1)}>
        Previous
      </button>
      <button type="button" className="button" disabled={page >= last} onClick={() => onPage(page + 1)}>
        Next
      </button>
      <span className="third">
        Orders {figure(page * ORDERS_A_PAGE + 1)}–{figure(Math.min(total, (page + 1) * ORDERS_A_PAGE))} of{' '}
        {figure(total)}
      </span>
    </p>
  )
}

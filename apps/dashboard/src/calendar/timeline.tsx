import { type CSSProperties, type RefObject, useLayoutEffect, useMemo, useRef } from 'react'
import { Link } from 'react-router'
import { counted } from '../words/figure.ts'
import type { CalendarDays } from './calendar-days.ts'
import { daysBetween } from './dates.ts'
import { TimelineLegend } from './legend.tsx'
import { axisDays } from './timeline-axis.ts'
import { Axis, type TimelineGroup } from './timeline-geometry.ts'
import { TimelineOrder } from './timeline-order.tsx'
import './timeline.css'

/** Carriers by migration, from the LOA to 48 hours after the FOC. */
export function Timeline({
  groups,
  days,
  rest,
  hrefTo,
  allHref,
}: {
  groups: readonly TimelineGroup[]
  days: CalendarDays
  /** How many migrations more there are; they are linked. */
  rest: number
  hrefTo: (orderId: string) => string
  allHref: string
}) {
  const { axis: span, choice, now, today } = days
  const axis = useMemo(() => new Axis(span, choice), [span, choice])
  const strip = useRef<HTMLDivElement>(null)
  useBeginAtToday(strip, Math.max(daysBetween(span.from, today) - 3, 0) / axis.days)
  const nowAt = axis.placeOf(now, choice === 'utc' ? 'UTC' : Intl.DateTimeFormat().resolvedOptions().timeZone)
  return (
    <section className="section" aria-labelledby="timeline-head">
      <div className="head">
        <h2 id="timeline-head">Carriers by migration</h2>
        <span className="small third">
          From LOA to 48 hours after the FOC; weekends and each carrier’s own holidays shaded
        </span>
      </div>
      <div className="scroll timeline-scroll" ref={strip}>
        <div className="timeline" style={{ '--days': axis.days } as CSSProperties}>
          <div className="timeline-axis" aria-hidden="true">
            <div className="track">
              {axisDays(span).map(({ place, word }) => (
                <span key={place} className="at" style={{ '--s': place } as CSSProperties}>
                  {word}
                </span>
              ))}
            </div>
          </div>
          {groups.map((group) => (
            <Group key={group.migration.id} {...{ group, days, hrefTo }} />
          ))}
          {nowAt >= 0 && nowAt <= axis.days && (
            <div className="now-line" style={{ '--s': nowAt } as CSSProperties} aria-hidden="true">
              <span>now</span>
            </div>
          )}
        </div>
      </div>
      <TimelineLegend />
      {rest > 0 && (
        <p className="small timeline-rest">
          <Link to={allHref}>{counted(rest, 'migration')} more in the timeline</Link>
        </p>
      )}
    </section>
  )
}

function Group({
  group,
  days,
  hrefTo,
}: {
  group: TimelineGroup
  days: CalendarDays
  hrefTo: (orderId: string) => string
}) {
  const { migration, rows, stagger, wide } = group
  const { ready, sentence, staggerDays } = migration.readiness
  return (
    <section className="timeline-group" aria-label={migration.customerName}>
      <div className="timeline-row head-row">
        <h3 className="name cut">
          <Link to={`/migrations/${migration.id}`} title={migration.customerName}>
            {migration.customerName}
          </Link>
        </h3>
        <div className="track">
          {stagger && staggerDays !== null && staggerDays > 0 && (
            <>
              <span className={wide ? 'at bracket wide' : 'at bracket'} style={styleOf(stagger)} />
              <span
                className={wide ? 'at bracket-words wide' : 'at bracket-words'}
                style={{ '--s': stagger.start + stagger.width / 2 } as CSSProperties}
              >
                {staggerWords(staggerDays, wide)}
              </span>
            </>
          )}
        </div>
        <p className={`told ${ready ? 'complete' : 'unconfirmed'}`} title={sentence}>
          {sentence}
        </p>
      </div>
      <ul>
        {rows.map((row) => (
          <TimelineOrder key={row.order.id} row={row} days={days} to={hrefTo(row.order.id)} />
        ))}
      </ul>
    </section>
  )
}

/** A strip that is wider than the screen begins at today. */
function useBeginAtToday(strip: RefObject<HTMLDivElement | null>, part: number) {
  useLayoutEffect(() => {
    const shown = strip.current
    if (!shown || shown.scrollWidth <= shown.clientWidth) return
    const names = shown.querySelector<HTMLElement>('.name')?.offsetWidth ?? 0
    shown.scrollLeft = part * (shown.scrollWidth - names)
  }, [strip, part])
}

function staggerWords(days: number, wide: boolean): string {
  return `${counted(days, 'day')} apart${wide ? ', too far' : ''}`
}

function styleOf({ start, width }: { start: number; width: number }): CSSProperties {
  return { '--s': start, '--w': width } as CSSProperties
}

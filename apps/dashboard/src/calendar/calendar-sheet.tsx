import { type CSSProperties, useMemo } from 'react'
import { Link } from 'react-router'
import { Agenda } from './agenda.tsx'
import type { CalendarDays } from './calendar-days.ts'
import type { CalendarFacts } from './calendar-facts.ts'
import { type CalendarPlace, hrefOf, isFiltered, NO_FILTER } from './calendar-place.ts'
import { DayGrid } from './day-grid.tsx'
import { Legend } from './legend.tsx'
import { printZoom } from './print-zoom.ts'
import { monthName, spanName } from './sentence.ts'
import { Timeline } from './timeline.tsx'
import { Axis, firstGroups, timelineOf } from './timeline-geometry.ts'
import { TALL, useMedia } from './use-media.ts'
import { MONTH_ROOM, TALL_MONTH_ROOM, WEEK_ROOM } from './week-layout.ts'

/** What fits on the same page as the month. */
const BELOW_THE_MONTH = { migrations: 6, orders: 24 } as const

const NOTHING: Pick<CalendarFacts, 'orders' | 'entries' | 'closures' | 'clashes' | 'migrations'> = {
  orders: [],
  entries: { byDay: new Map(), windows: [] },
  closures: new Map(),
  clashes: [],
  migrations: new Set(),
}

/** The days in the chosen view; before they are read, the same days without what stands in them. */
export function CalendarSheet({
  place,
  days,
  facts,
  current,
  hrefTo,
  onChoose,
  onOpen,
}: {
  place: CalendarPlace
  days: CalendarDays
  facts: CalendarFacts | null
  current: boolean
  hrefTo: (orderId: string) => string
  onChoose: (date: string) => void
  onOpen: (date: string) => void
}) {
  const tall = useMedia(TALL)
  const { orders, entries, closures, clashes, migrations } = facts ?? NOTHING
  const { view, turning } = days
  const month = tall ? TALL_MONTH_ROOM : MONTH_ROOM
  const grid = view === 'month' || view === 'week'
  const { axis, choice, now } = days
  const all = view === 'timeline'
  const groups = useMemo(() => {
    const shown = all ? orders : orders.filter(({ migration }) => migrations.has(migration.id))
    return timelineOf(shown, new Axis(axis, choice), now)
  }, [all, orders, migrations, axis, choice, now])
  const drawn = all ? groups : firstGroups(groups, BELOW_THE_MONTH.migrations, BELOW_THE_MONTH.orders)
  const zoom = printZoom({
    notes: Math.min((facts?.wide.length ?? 0) + (facts?.clashesHere.length ?? 0), 3),
    weeks: grid ? days.weeks.length : 0,
    migrations: drawn.length,
    orders: drawn.reduce((count, { rows }) => count + rows.length, 0),
  })
  return (
    <div className="calendar-sheet" style={{ '--print-zoom': zoom } as CSSProperties}>
      {grid && (
        <>
          <DayGrid
            label={`FOCs in ${spanName(turning, days.span)}`}
            busy={!current}
            room={turning === 'week' ? WEEK_ROOM : month}
            {...{ days, entries, closures, clashes, hrefTo, onChoose, onOpen }}
          />
          <Legend />
        </>
      )}
      {facts?.empty && current && <Nothing place={place} days={days} />}
      {view === 'agenda' && (facts ? <Agenda {...{ days, entries, closures, hrefTo, onChoose }} /> : <GreyDays />)}
      {view === 'timeline' && !facts && <GreyDays />}
      {groups.length > 0 && (
        <Timeline
          groups={drawn}
          rest={groups.length - drawn.length}
          allHref={hrefOf({ ...place, view: 'timeline' })}
          {...{ days, hrefTo }}
        />
      )}
    </div>
  )
}

/** Says that the days are read and empty, and what to do about it. */
function Nothing({ place, days }: { place: CalendarPlace; days: CalendarDays }) {
  return (
    <p className="nothing second">
      {isFiltered(place.filter) ? (
        <>
          Nothing that this filter lets through ports or is expected then.{' '}
          <Link to={hrefOf({ ...place, filter: NO_FILTER })}>Show all</Link>
        </>
      ) : (
        <>
          Nothing ports in {monthName(days.span.from, days.thisYear)}, and nothing is expected. A FOC stands here from
          the moment it is recorded on its <Link to="/orders">order</Link>.
        </>
      )}
    </p>
  )
}

function GreyDays() {
  return (
    <div className="grey-days" aria-busy="true">
      {['Monday, when it ports', 'Tuesday, when it ports', 'Wednesday, when it ports'].map((day) => (
        <p key={day}>
          <span className="grey-bar">{day}</span>
        </p>
      ))}
    </div>
  )
}

import { useCallback, useMemo, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useAddress, useGo } from '../address/address.ts'
import { useTitle } from '../shell/use-title.ts'
import { FailureBand, FailureInPlace } from '../states/failure-note.tsx'
import { SignedOut } from '../states/signed-out.tsx'
import { clockOf } from '../time/when.ts'
import { type CalendarDays, useCalendarDays } from './calendar-days.ts'
import { type CalendarFacts, factsOf } from './calendar-facts.ts'
import { hrefOf, readPlace } from './calendar-place.ts'
import { CalendarSheet } from './calendar-sheet.tsx'
import { DayList } from './day-list.tsx'
import { FilterBar } from './filter-bar.tsx'
import { FitNotes } from './fit-notes.tsx'
import { OrderPeek } from './order-peek.tsx'
import { Reading } from './reading.tsx'
import { spanName } from './sentence.ts'
import { Toolbar } from './toolbar.tsx'
import { useCalendar } from './use-calendar.ts'
import './calendar.css'
import './entries.css'

/** What ports when, and does it fit? */
export function CalendarScreen() {
  const address = useAddress()
  const place = useMemo(() => readPlace(address), [address])
  const days = useCalendarDays(place)
  const calendar = useCalendar(days.axis, place.filter)
  const facts = useFacts(calendar.reading?.orders ?? null, days)
  const [listed, setListed] = useState<string | null>(null)
  const go = useGo()
  const peek = usePeek()
  const { reading, failure, current } = calendar

  useTitle(`${spanName(days.turning, days.span)} · Calendar`)
  const choose = useCallback((date: string) => go(hrefOf({ ...place, date }), 'replace'), [go, place])
  const hrefTo = useCallback((order: string) => hrefOf({ ...place, order }), [place])
  const open = useCallback(
    (date: string) => {
      choose(date)
      if (facts?.entries.byDay.has(date) || facts?.entries.windows.some(({ from, to }) => from <= date && date <= to)) {
        setListed(date)
      }
    },
    [choose, facts],
  )

  if (failure?.kind === 'signed-out') return <SignedOut onRetry={calendar.readAgain} />
  return (
    <div className={`calendar view-${days.view}`}>
      <h1>{facts && current ? facts.sentence : failure ? spanName(days.turning, days.span) : <GreySentence />}</h1>
      {facts && current && <FitNotes clashes={facts.clashesHere} wide={facts.wide} days={days} onOpen={open} />}
      <Toolbar place={place} days={days} onChoose={choose} />
      <FilterBar place={place} />
      <Reading calendar={calendar} />
      {failure && !reading ? (
        <FailureInPlace what="The calendar" failure={failure} onRetry={calendar.readAgain} />
      ) : (
        <CalendarSheet {...{ place, days, facts, current, hrefTo }} onChoose={choose} onOpen={open} />
      )}
      {failure && reading && (
        <FailureBand failure={failure} since={clockOf(calendar.readAt ?? days.now)} onRetry={calendar.readAgain} />
      )}
      {listed && facts && (
        <DayList
          date={listed}
          days={days}
          entries={facts.entries}
          closure={facts.closures.get(listed)}
          hrefTo={hrefTo}
          onClose={() => setListed(null)}
        />
      )}
      {place.order && (
        <OrderPeek key={place.order} id={place.order} onClose={() => peek.close(hrefOf({ ...place, order: null }))} />
      )}
    </div>
  )
}

function GreySentence() {
  return <span className="grey-bar">Reading what ports when, and whether it fits</span>
}

function useFacts(orders: Parameters<typeof factsOf>[0] | null, days: CalendarDays): CalendarFacts | null {
  const { span, weeks, turning, choice, thisYear } = days
  return useMemo(
    () => (orders ? factsOf(orders, { span, weeks, turning, choice, thisYear }) : null),
    [orders, span, weeks, turning, choice, thisYear],
  )
}

/** An order that was opened here closes by going back, so that Back does not open it again. */
function usePeek() {
  const navigate = useNavigate()
  const { state } = useLocation()
  const openedHere = typeof state === 'object' && state !== null && 'openedHere' in state
  return {
    close: (href: string) => void (openedHere ? navigate(-1) : navigate(href, { replace: true })),
  }
}

import { useQuery } from '@apollo/client/react'
import { OverviewDocument, type OverviewQuery } from '@portday/schema/dashboard'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { failureOf } from '../api/failure.ts'
import { Glyph, PLUS } from '../glyph/glyph.tsx'
import { useLive } from '../live/live.tsx'
import { useMayCommand } from '../shell/shell-facts.ts'
import { useTitle } from '../shell/use-title.ts'
import { FailureBand, FailureInPlace } from '../states/failure-note.tsx'
import { serverNow, useNow } from '../time/server-clock.ts'
import { clockOf } from '../time/when.ts'
import { useZoneChoice, zoneShown } from '../time/zone-choice.ts'
import { Beginnings } from './beginnings.tsx'
import { cutoverLines } from './can-go.ts'
import { CanGoTable } from './can-go-table.tsx'
import { ChartsSection } from './charts-section.tsx'
import { Deals } from './deals.tsx'
import { sentenceOf } from './headline.ts'
import { LinesLoading, NeedsLoading } from './loading.tsx'
import { needsOf } from './needs.ts'
import { NeedsSection } from './needs-section.tsx'
import { Today } from './today.tsx'
import './overview.css'

/** A migration of more orders than this shows so many and counts the rest. */
const READ = { needs: 60, cutovers: 50, orders: 12, deals: 6 }
const MINUTE_MS = 60_000

/** What needs me today? */
export function OverviewScreen() {
  const { data, previousData, error, refetch } = useQuery(OverviewDocument, {
    variables: READ,
    fetchPolicy: 'cache-and-network',
  })
  const { since } = useLive()
  const shown = data ?? previousData ?? null
  const failure = error ? failureOf(error) : null
  const readAgain = () => void refetch().catch(() => undefined)
  useTitle('Overview')

  if (failure && !shown) return <FailureInPlace what="The overview" alone failure={failure} onRetry={readAgain} />
  if (shown?.everything.totalCount === 0) return <Beginnings />
  return (
    <div className="overview wide">
      {shown ? <Answers overview={shown} /> : <Opening />}
      {failure && shown && <FailureBand failure={failure} since={clockOf(since ?? serverNow())} onRetry={readAgain} />}
    </div>
  )
}

function Answers({ overview }: { overview: OverviewQuery }) {
  const now = useNow(MINUTE_MS)
  const [choice] = useZoneChoice()
  const needs = useMemo(() => needsOf(overview, now), [overview, now])
  const lines = useMemo(() => cutoverLines(overview, now), [overview, now])
  const unread = overview.needing.totalCount - overview.needing.edges.length
  return (
    <>
      <Today now={now}>
        <NewRequest />
      </Today>
      <h1>{sentenceOf(needs, (site) => zoneShown(choice, site), now)}</h1>
      <NeedsSection needs={needs} unread={unread} now={now} />
      <section className="section" aria-labelledby="can-they-go">
        <div className="head">
          <h2 id="can-they-go">Can they go?</h2>
          <span className="small third">The cutovers of the next two weeks, and what is in trouble</span>
          <Link className="small far" to="/migrations">
            All migrations
          </Link>
        </div>
        {lines.length > 0 ? (
          <CanGoTable lines={lines} now={now} />
        ) : (
          <p className="second">No FOC falls into the next two weeks, and no order is in trouble.</p>
        )}
      </section>
      <Deals deals={overview.deals.edges.map(({ node }) => node)} total={overview.deals.totalCount} now={now} />
      <ChartsSection />
    </>
  )
}

function NewRequest() {
  if (!useMayCommand()) return null
  return (
    <Link className="button" to="/migrations?do=new">
      <Glyph>{PLUS}</Glyph>
      New migration
    </Link>
  )
}

/** The final geometry, before anything is known. */
function Opening() {
  return (
    <>
      <Today now={null} />
      <h1>
        <span className="grey-bar">Reading what needs you</span>
      </h1>
      <NeedsLoading />
      <section className="section">
        <div className="head">
          <h2>Can they go?</h2>
        </div>
        <LinesLoading />
      </section>
    </>
  )
}

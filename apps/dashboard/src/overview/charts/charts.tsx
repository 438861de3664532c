import { useQuery } from '@apollo/client/react'
import { OverviewChartsDocument } from '@portday/schema/dashboard'
import { useMemo } from 'react'
import { failureOf } from '../../api/failure.ts'
import { FailureInPlace } from '../../states/failure-note.tsx'
import { useNow } from '../../time/server-clock.ts'
import { ChartsLoading } from '../chart-figure.tsx'
import { stageBars } from './findings.ts'
import { LeadTimeChart } from './lead-time-chart.tsx'
import { RejectionChart } from './rejection-chart.tsx'
import { StageChart } from './stage-chart.tsx'
import { WeekChart } from './week-chart.tsx'
import { mondaysFrom, variablesFor, weeksOf } from './weeks.ts'

const HOUR_MS = 3_600_000

/** How the porting goes: where orders stand, how long carriers take, what is coming, and why letters come back. */
export function Charts() {
  const now = useNow(HOUR_MS)
  const today = now.toISOString().slice(0, 10)
  const mondays = useMemo(() => mondaysFrom(new Date(`${today}T00:00:00Z`)), [today])
  const variables = useMemo(() => variablesFor(mondays), [mondays])
  const { data, previousData, error, refetch } = useQuery(OverviewChartsDocument, { variables })
  const shown = data ?? previousData
  if (!shown && error) {
    return (
      <FailureInPlace
        what="The charts"
        failure={failureOf(error)}
        onRetry={() => void refetch().catch(() => undefined)}
      />
    )
  }
  if (!shown) return <ChartsLoading />
  return (
    <div className="charts">
      <StageChart bars={stageBars(shown.orders)} />
      <LeadTimeChart times={shown.focLeadTimes} />
      <WeekChart weeks={weeksOf(shown, mondays)} expected={shown.expected.total} />
      <RejectionChart reasons={shown.rejectionCounts} />
    </div>
  )
}

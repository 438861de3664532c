import { useEffect, useState } from 'react'
import { useGo } from '../address/address.ts'
import { FailureBand, FailureInPlace } from '../states/failure-note.tsx'
import { clockOf } from '../time/when.ts'
import { figure } from '../words/figure.ts'
import { StageChips, ViewTabs } from './filters.tsx'
import { NoSuchPage, NothingMatches } from './nothing-here.tsx'
import { hrefOf, type OrdersPlace, withFind } from './orders-place.ts'
import { Pager } from './pager.tsx'
import { Rows } from './rows.tsx'
import { SearchBox } from './search-box.tsx'
import { sentenceOf } from './sentence.ts'
import type { Orders } from './use-orders.ts'
import { countViews } from './views.ts'

const SLOW_AFTER_MS = 1000

export function OrdersGrid({ place, orders }: { place: OrdersPlace; orders: Orders }) {
  const { data, current, failure, readAt, waiting } = orders
  const total = data?.portOrders.totalCount ?? 0
  const go = useGo()
  const failedHere = failure !== null && !current
  return (
    <div className="orders">
      <h1>{data ? sentenceOf(countViews(data)) : <span className="grey-bar">Reading the orders</span>}</h1>
      <SearchBox sought={place.find} onSeek={(find) => go(hrefOf(withFind(place, find)), 'replace')} />
      <ViewTabs place={place} data={data} />
      <StageChips place={place} data={data} />
      <div className="told">
        <p role="status">{current ? matches(total) : !failedHere && <Slow />}</p>
        {waiting && (
          <button type="button" className="pill" onClick={orders.showLatest}>
            {waiting}: show
          </button>
        )}
      </div>
      <div className={current ? 'grid' : 'grid waiting'} aria-busy={!current && !failedHere}>
        {failedHere ? <FailureInPlace what="The orders" failure={failure} onRetry={orders.readAgain} /> : grid()}
      </div>
      <div className="foot">
        {failure && current && (
          <FailureBand failure={failure} since={clockOf(readAt ?? new Date())} onRetry={orders.readAgain} />
        )}
        {current && orders.rows.length > 0 && <Pager place={place} total={total} />}
      </div>
    </div>
  )

  function grid() {
    if (!data) return <Rows place={place} rows={null} />
    if (current && total === 0) return <NothingMatches place={place} />
    if (current && orders.rows.length === 0) return <NoSuchPage place={place} total={total} />
    return <Rows place={place} rows={orders.rows} />
  }
}

function matches(total: number): string {
  return total === 1 ? '1 order' : `${figure(total)} orders`
}

/** Says what runs once it has run for a second. */
function Slow() {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const late = setTimeout(() => setSlow(true), SLOW_AFTER_MS)
    return () => clearTimeout(late)
  }, [])
  return slow ? 'Reading the orders' : null
}

import { type Ref, useEffect, useState } from 'react'
import { useGo } from '../address/address.ts'
import { useNarrow } from '../shell/use-narrow.ts'
import { counted } from '../words/figure.ts'
import { ColumnsDialog } from './columns-dialog.tsx'
import { StageChips, ViewTabs } from './filters.tsx'
import { FilterDialog } from './narrow/filter-dialog.tsx'
import { NarrowingChips } from './narrow/narrowing-chips.tsx'
import type { NamesKnown } from './narrow/narrowings.ts'
import { hrefOf, type OrdersPlace } from './orders-place.ts'
import { withFind } from './place-steps.ts'
import { SavedViewsDialog } from './saved/saved-views-dialog.tsx'
import { useSavedViews } from './saved/use-saved-views.ts'
import { SearchBox } from './search-box.tsx'
import { sentenceOf } from './sentence.ts'
import { useColumns } from './use-columns.ts'
import type { Orders } from './use-orders.ts'
import { countViews } from './views.ts'

const SLOW_AFTER_MS = 1000

type Asking = 'filter' | 'views' | 'columns' | null

/** What stands above the rows: the answer, the views, what narrows them, and what can be done with the list. */
export function GridHead({
  place,
  orders,
  names,
  edge,
  onExport,
}: {
  place: OrdersPlace
  orders: Orders
  names: NamesKnown
  edge: Ref<HTMLDivElement>
  onExport: () => void
}) {
  const { counts, list, current, failure, waiting } = orders
  const go = useGo()
  const narrow = useNarrow()
  const [asking, setAsking] = useState<Asking>(null)
  const [saved, save] = useSavedViews()
  const [columns, showColumn] = useColumns()
  const close = () => setAsking(null)
  return (
    <div className="orders-above" ref={edge}>
      <h1>{counts ? sentenceOf(countViews(counts)) : <span className="grey-bar">Reading the orders</span>}</h1>
      <ViewTabs place={place} counts={counts} saved={saved} />
      <div className="sift">
        <SearchBox sought={place.find} onSeek={(find) => go(hrefOf(withFind(place, find)), 'replace')} />
        <StageChips place={place} counts={counts} />
      </div>
      <div className="tools">
        <p role="status">{current && list ? counted(list.total, 'order') : failure === null && <Slow />}</p>
        {waiting && (
          <button type="button" className="pill" onClick={orders.showLatest}>
            {waiting}: show
          </button>
        )}
        <NarrowingChips place={place} names={names} />
        <div className="acts">
          <Tool onPress={() => setAsking('filter')}>Filter</Tool>
          <Tool onPress={() => setAsking('views')}>Saved views</Tool>
          {!narrow && <Tool onPress={() => setAsking('columns')}>Columns</Tool>}
          <Tool onPress={onExport}>Export</Tool>
        </div>
      </div>
      {asking === 'filter' && (
        <FilterDialog
          place={place}
          migrationName={names.migration}
          onClose={close}
          onNarrow={(to) => {
            close()
            go(hrefOf(to))
          }}
        />
      )}
      {asking === 'views' && (
        <SavedViewsDialog
          views={saved}
          search={hrefOf(place).slice('/orders'.length)}
          onChange={save}
          onClose={close}
        />
      )}
      {asking === 'columns' && <ColumnsDialog columns={columns} onShow={showColumn} onClose={close} />}
    </div>
  )
}

function Tool({ onPress, children }: { onPress: () => void; children: string }) {
  return (
    <button type="button" className="button quiet" onClick={onPress}>
      {children}
    </button>
  )
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

import { useRef, useState } from 'react'
import { FailureBand } from '../states/failure-note.tsx'
import { serverNow } from '../time/server-clock.ts'
import { clockOf } from '../time/when.ts'
import { BulkBar } from './bulk/bulk-bar.tsx'
import { leftOf } from './bulk/bulk-result.ts'
import { useBulk } from './bulk/use-bulk.ts'
import { ExportDialog } from './export/export-dialog.tsx'
import { GridBody } from './grid-body.tsx'
import { GridHead } from './grid-head.tsx'
import { useNamesKnown } from './narrow/use-names-known.ts'
import type { OrdersPlace } from './orders-place.ts'
import { useChosen } from './use-chosen.ts'
import type { Orders } from './use-orders.ts'

export function OrdersGrid({ place, orders }: { place: OrdersPlace; orders: Orders }) {
  const { asked, list, current, failure, readAt } = orders
  const names = useNamesKnown(place)
  const choice = useChosen(asked)
  const bulk = useBulk(orders.take, (outcomes) => choice.keep(leftOf(outcomes)))
  const [exporting, setExporting] = useState<'all' | 'chosen' | null>(null)
  const head = useRef<HTMLDivElement>(null)
  const total = list?.total ?? 0
  return (
    <div className="orders">
      <GridHead place={place} orders={orders} names={names} edge={head} onExport={() => setExporting('all')} />
      <GridBody place={place} orders={orders} names={names} choice={choice} head={head} />
      <div className="foot">
        {failure && current && (
          <FailureBand failure={failure} since={clockOf(readAt ?? serverNow())} onRetry={orders.readAgain} />
        )}
        <BulkBar choice={choice} bulk={bulk} total={total} onExport={() => setExporting('chosen')} />
      </div>
      {exporting && (
        <ExportDialog
          asked={asked}
          total={total}
          only={exporting === 'chosen' ? new Set(choice.orders.keys()) : null}
          onClose={() => setExporting(null)}
        />
      )}
    </div>
  )
}

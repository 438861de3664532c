import { useNarrow } from '../shell/use-narrow.ts'
import { LoadingListItems, LoadingTableRows } from './loading-rows.tsx'
import type { OrderRow } from './order-row.ts'
import { OrderListItem } from './orders-list.tsx'
import type { OrdersPlace } from './orders-place.ts'
import { OrdersTable, OrderTableRows } from './orders-table.tsx'

/** The orders, as a table where there is room and as a list where there is none; grey bars before there are any. */
export function Rows({ place, rows }: { place: OrdersPlace; rows: readonly OrderRow[] | null }) {
  const narrow = useNarrow()
  if (narrow) {
    return (
      <ul className="orders-list" aria-label="Port orders" aria-hidden={rows === null}>
        {rows?.map((order) => <OrderListItem key={order.id} order={order} />) ?? <LoadingListItems />}
      </ul>
    )
  }
  return (
    <OrdersTable place={place}>
      {rows?.map((order) => <OrderTableRows key={order.id} order={order} />) ?? <LoadingTableRows />}
    </OrdersTable>
  )
}

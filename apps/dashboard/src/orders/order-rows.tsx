import type { ReactNode } from 'react'
import type { ColumnName } from './columns.tsx'
import type { OrderRow } from './order-row.ts'
import { GreyTableRow, OrderTableRow } from './order-table-row.tsx'
import { GreyListItem, OrderListItem, OrdersList } from './orders-list.tsx'
import type { OrdersPlace } from './orders-place.ts'
import { OrdersTable } from './orders-table.tsx'
import type { RowHands } from './row-hands.ts'
import { rowAt, type SteadyList } from './steady-list.ts'
import type { VirtualRows } from './use-virtual-rows.ts'

/** How many grey rows stand for a list whose length is not known yet. */
const GREY_ROWS = 12

/** The orders in sight, as a table where there is room and as a list where there is none. */
export function OrderRows({
  narrow,
  place,
  columns,
  room,
  list,
  rows,
  isChosen,
  allTick,
  hands,
}: {
  narrow: boolean
  place: OrdersPlace
  columns: readonly ColumnName[]
  room: number
  list: SteadyList<OrderRow> | null
  rows: VirtualRows
  isChosen: (id: string) => boolean
  allTick: ReactNode
  hands: RowHands
}) {
  const total = list?.total ?? 0
  const drawn = list === null ? Array.from({ length: GREY_ROWS }, (_, at) => at) : rows.indexes
  const { above, below } = list === null ? { above: 0, below: 0 } : rows
  const rowsOf = (whole: (order: OrderRow, at: number) => ReactNode, grey: (at: number) => ReactNode) =>
    drawn.map((at) => {
      const order = list ? rowAt(list, at) : undefined
      return order ? whole(order, at) : grey(at)
    })
  if (narrow) {
    return (
      <OrdersList above={above} below={below}>
        {rowsOf(
          (order, at) => (
            <OrderListItem key={`${at} ${order.id}`} {...{ order, at, total, hands }} chosen={isChosen(order.id)} />
          ),
          (at) => (
            <GreyListItem key={at} at={at} total={total} ticks={hands.mayCommand} />
          ),
        )}
      </OrdersList>
    )
  }
  const ticks = hands.mayCommand
  return (
    <OrdersTable {...{ place, columns, room, total, ticks, allTick, above, below }}>
      {rowsOf(
        (order, at) => (
          <OrderTableRow key={`${at} ${order.id}`} {...{ order, at, columns, hands }} chosen={isChosen(order.id)} />
        ),
        (at) => (
          <GreyTableRow key={at} at={at} columns={columns} ticks={ticks} />
        ),
      )}
    </OrdersTable>
  )
}

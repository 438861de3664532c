import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useGo } from '../address/address.ts'
import { useMayCommand } from '../shell/shell-facts.ts'
import { useNarrow } from '../shell/use-narrow.ts'
import { FailureInPlace } from '../states/failure-note.tsx'
import { AllTick } from './all-tick.tsx'
import { CellEditor } from './edit/cell-editor.tsx'
import { type Editing, editableIn, placeOf } from './edit/editing.ts'
import type { NamesKnown } from './narrow/narrowings.ts'
import { NothingMatches } from './nothing-here.tsx'
import { OrderRows } from './order-rows.tsx'
import type { OrdersPlace } from './orders-place.ts'
import { scaleOfType } from './orders-table.tsx'
import type { RowHands } from './row-hands.ts'
import type { RowKey } from './row-keys.ts'
import { rowAt } from './steady-list.ts'
import type { Choice } from './use-chosen.ts'
import { useColumns } from './use-columns.ts'
import { bottomOf, heightOf, useMeasured, widthOf } from './use-measured.ts'
import type { Orders } from './use-orders.ts'
import { useRowKeys } from './use-row-keys.ts'
import { useScrollPlace } from './use-scroll-place.ts'
import { useVirtualRows } from './use-virtual-rows.ts'

const ROW_PX = 36
const HEAD_PX = 32
const BAR_PX = 48
/** What floats at the lower edge while orders are chosen. */
const BULK_PX = 96

/** The rows, and what can be done to one of them. */
export function GridBody({
  place,
  orders,
  names,
  choice,
  head,
}: {
  place: OrdersPlace
  orders: Orders
  names: NamesKnown
  choice: Choice
  head: RefObject<HTMLDivElement | null>
}) {
  const { list, current, failure } = orders
  const go = useGo()
  const narrow = useNarrow()
  const mayCommand = useMayCommand()
  const [columns] = useColumns()
  const [editing, setEditing] = useState<Editing | null>(null)
  const grid = useRef<HTMLDivElement>(null)
  const probe = useRef<HTMLDivElement>(null)
  const room = useMeasured(grid, widthOf, 0)
  const rowHeight = useMeasured(probe, heightOf, ROW_PX)
  const headHeight = narrow ? 0 : HEAD_PX * scaleOfType()
  const gridTop = useMeasured(head, bottomOf, 0)
  const total = list?.total ?? 0

  const rows = useVirtualRows({
    count: total,
    rowHeight,
    top: gridTop + headHeight,
    covered: { above: BAR_PX + headHeight, below: choice.orders.size > 0 ? BULK_PX : 0 },
    onSight: orders.look,
  })
  useScrollPlace(current, Math.max(0, gridTop - BAR_PX))

  const doing = useRef({ choice, go, headHeight, rowHeight })
  useEffect(() => {
    doing.current = { choice, go, headHeight, rowHeight }
  })
  const hands = useMemo<RowHands>(
    () => ({
      mayCommand,
      choose: (order, at, through) => doing.current.choice.choose(order, at, through),
      edit: (order, at, fields, cell) => {
        const top = doing.current.headHeight + at * doing.current.rowHeight
        if (grid.current) setEditing({ order, at, fields, place: placeOf(cell, grid.current, top) })
      },
      editFoc: ({ id, foc }) => doing.current.go(`/orders/${id}?do=${foc ? 'reschedule-foc' : 'record-foc'}`),
    }),
    [mayCommand],
  )

  function pressed(key: RowKey, at: number | null) {
    if (key === 'leave') return choice.clear()
    const order = list && at !== null ? rowAt(list, at) : undefined
    if (!order || at === null) return
    if (key === 'open') go(`/orders/${order.id}`)
    if (!mayCommand) return
    if (key === 'choose') choice.choose(order, at, false)
    const cell = grid.current?.querySelector<HTMLElement>(
      `[data-row="${at}"] td:is([data-edits]:not([data-edits=foc]))`,
    )
    const beside = grid.current?.querySelector<HTMLElement>(`[data-row="${at}"] td.col-customer`)
    const anchor = cell ?? beside
    if (key === 'edit' && anchor) hands.edit(order, at, editableIn(columns), anchor)
  }
  useRowKeys({ total, firstInSight: () => firstBelow(BAR_PX + headHeight), scrollTo: rows.scrollTo, onKey: pressed })

  function closeEditor() {
    const at = editing?.at
    setEditing(null)
    if (at !== undefined)
      grid.current?.querySelector<HTMLElement>(`[data-row="${at}"] a`)?.focus({ preventScroll: true })
  }

  const failedHere = failure !== null && !current
  return (
    <div className={current ? 'grid' : 'grid waiting'} aria-busy={!current && !failedHere} ref={grid}>
      <div className="row-probe" ref={probe} aria-hidden="true" />
      {failedHere ? <FailureInPlace what="The orders" failure={failure} onRetry={orders.readAgain} /> : shown()}
      {editing && (
        <CellEditor
          key={`${editing.order.id} ${editing.fields.join()}`}
          order={editing.order}
          fields={editing.fields}
          place={editing.place}
          onSaved={orders.take}
          onClose={closeEditor}
        />
      )}
    </div>
  )

  function shown(): ReactNode {
    if (current && total === 0) return <NothingMatches place={place} names={names} />
    return (
      <OrderRows
        {...{ narrow, place, columns, room, list, rows, hands }}
        isChosen={(id) => choice.orders.has(id)}
        allTick={<AllTick choice={choice} total={total} />}
      />
    )
  }
}

/** The first row below what covers the upper edge of the screen. */
function firstBelow(edge: number): number {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const first = rows.find((row) => row.getBoundingClientRect().top >= edge)
  return Number(first?.dataset['row'] ?? 0)
}

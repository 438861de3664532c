import { memo, type ReactNode } from 'react'
import { Glyph } from '../glyph/glyph.tsx'
import { useTint } from '../live/use-tint.ts'
import { type Column, type ColumnName, columnOf } from './columns.tsx'
import type { OrderRow } from './order-row.ts'
import type { RowHands } from './row-hands.ts'

const PENCIL = <path d="m3 13 .6-2.9 7.2-7.2a1.6 1.6 0 0 1 2.3 2.3l-7.2 7.2zM9.6 4.1l2.3 2.3" />

interface RowOfTable {
  readonly order: OrderRow
  readonly at: number
  readonly columns: readonly ColumnName[]
  readonly chosen: boolean
  readonly hands: RowHands
}

/** An order in one line of fixed height. */
export const OrderTableRow = memo(function OrderTableRow({ order, at, columns, chosen, hands }: RowOfTable) {
  const calledOff = order.conditions.includes('CANCELLED') ? 'called-off' : ''
  return (
    <tr
      className={`order ${calledOff} ${chosen ? 'chosen' : ''}`}
      aria-rowindex={at + 2}
      aria-selected={hands.mayCommand ? chosen : undefined}
      data-row={at}
    >
      {hands.mayCommand && (
        <td className="tick">
          <label>
            <input
              type="checkbox"
              aria-label={`Select ${order.reference}`}
              checked={chosen}
              onClick={(event) => hands.choose(order, at, event.shiftKey)}
              readOnly
            />
          </label>
        </td>
      )}
      {columns.map((name) =>
        name === 'reference' ? (
          <th key={name} scope="row" className={`col-${name}`}>
            {columnOf(name).cell(order)}
          </th>
        ) : (
          <LiveCell key={name} name={name} order={order} at={at} hands={hands} />
        ),
      )}
    </tr>
  )
})

/** A cell whose value can change while it is read, and some of which can be edited where they stand. */
function LiveCell({ name, order, at, hands }: { name: ColumnName; order: OrderRow; at: number; hands: RowHands }) {
  const column: Column = columnOf(name)
  const tinted = useTint(column.value(order))
  const edits = hands.mayCommand ? column.edits : undefined
  const edit = (cell: HTMLElement | null) => {
    if (edits === 'foc') hands.editFoc(order)
    else if (edits && cell) hands.edit(order, at, [edits], cell)
  }
  return (
    <td
      className={`col-${name} ${column.figures ? 'figures' : ''} ${edits ? 'editable' : ''} ${tinted ? 'tinted' : ''}`}
      title={column.title?.(order)}
      data-edits={edits}
      onDoubleClick={edits ? (event) => edit(event.currentTarget) : undefined}
    >
      {column.cell(order)}
      {edits && <Pencil onPress={edit}>{`${column.head} of ${order.reference}`}</Pencil>}
    </td>
  )
}

function Pencil({ onPress, children }: { onPress: (cell: HTMLElement | null) => void; children: ReactNode }) {
  return (
    <button type="button" className="pencil" onClick={(event) => onPress(event.currentTarget.closest('td'))}>
      <Glyph>{PENCIL}</Glyph>
      <span className="unseen">Edit {children}</span>
    </button>
  )
}

/** Grey bars in the geometry of the row to come. */
export function GreyTableRow({ at, columns, ticks }: { at: number; columns: readonly ColumnName[]; ticks: boolean }) {
  return (
    <tr className="order loading" aria-rowindex={at + 2} data-row={at}>
      {ticks && <td className="tick" />}
      {columns.map((name) => (
        <td key={name} className={`col-${name}`}>
          <span className="grey-bar" />
        </td>
      ))}
    </tr>
  )
}

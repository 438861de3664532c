import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { ARROW_DOWN, ARROW_UP, Glyph } from '../glyph/glyph.tsx'
import { useTint } from '../live/use-tint.ts'
import { ConditionChips } from '../marks/conditions.tsx'
import { StageMark } from '../marks/stages.tsx'
import { figure } from '../words/figure.ts'
import { FocCell } from './foc-cell.tsx'
import type { OrderRow } from './order-row.ts'
import { hrefOf, type OrdersPlace, type SortName, withSort } from './orders-place.ts'
import './orders-table.css'

interface Column {
  readonly name: string
  readonly head: string
  readonly sort?: SortName
}

const COLUMNS: readonly Column[] = [
  { name: 'reference', head: 'Order', sort: 'order' },
  { name: 'customer', head: 'Customer', sort: 'customer' },
  { name: 'carrier', head: 'Carrier', sort: 'carrier' },
  { name: 'stage-column', head: 'Stage', sort: 'stage' },
  { name: 'conditions', head: 'Condition' },
  { name: 'numbers', head: 'Numbers' },
  { name: 'foc-column', head: 'FOC, site’s time', sort: 'foc' },
]

export function OrdersTable({ place, children }: { place: OrdersPlace; children: ReactNode }) {
  return (
    <table className="orders-table">
      <caption className="unseen">Port orders</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <ColumnHead key={column.name} column={column} place={place} />
          ))}
        </tr>
      </thead>
      {children}
    </table>
  )
}

function ColumnHead({ column, place }: { column: Column; place: OrdersPlace }) {
  const { name, head, sort } = column
  if (sort === undefined) {
    return (
      <th scope="col" className={name}>
        {head}
      </th>
    )
  }
  const sorted = place.sort === sort
  const direction = place.descending ? 'descending' : 'ascending'
  return (
    <th scope="col" className={name} aria-sort={sorted ? direction : undefined}>
      <Link to={hrefOf(withSort(place, sort))}>
        {head}
        {sorted && <Glyph>{place.descending ? ARROW_DOWN : ARROW_UP}</Glyph>}
      </Link>
    </th>
  )
}

/** An order in two lines: where it stands, and below it what to do next, whole. */
export function OrderTableRows({ order }: { order: OrderRow }) {
  const { reference, migration, carrier, stage, conditions, numberCount, nextActions } = order
  const next = nextActions[0]
  return (
    <tbody className={conditions.includes('CANCELLED') ? 'order called-off' : 'order'}>
      <tr>
        <th scope="row" className="reference" rowSpan={next ? 2 : 1}>
          {reference}
        </th>
        <td className="customer" title={migration.customerName}>
          {migration.customerName}
        </td>
        <td className="carrier" title={carrier.name}>
          {carrier.name}
        </td>
        <LiveCell className="stage-column" value={stage}>
          <StageMark stage={stage} />
        </LiveCell>
        <LiveCell className="conditions" value={conditions.join()}>
          <ConditionChips conditions={conditions} />
        </LiveCell>
        <LiveCell className="numbers" value={String(numberCount)}>
          {figure(numberCount)}
        </LiveCell>
        <LiveCell className="foc-column" value={JSON.stringify(order.foc)}>
          <FocCell order={order} />
        </LiveCell>
      </tr>
      {next && (
        <tr>
          <LiveCell className="next" value={next} colSpan={COLUMNS.length - 1}>
            <span className="unseen">Next: </span>
            {next}
          </LiveCell>
        </tr>
      )}
    </tbody>
  )
}

/** A cell whose value can change while it is read. */
function LiveCell({
  className,
  value,
  colSpan,
  children,
}: {
  className: string
  value: string
  colSpan?: number
  children: ReactNode
}) {
  const tinted = useTint(value)
  return (
    <td className={tinted ? `${className} tinted` : className} colSpan={colSpan}>
      {children}
    </td>
  )
}

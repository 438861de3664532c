import { memo, type ReactNode } from 'react'
import { Link } from 'react-router'
import { useTint } from '../live/use-tint.ts'
import { StageMark } from '../marks/stages.tsx'
import { ConditionsCell } from './conditions-cell.tsx'
import { FocCell } from './foc-cell.tsx'
import type { OrderRow } from './order-row.ts'
import type { RowHands } from './row-hands.ts'
import './orders-list.css'

/** The list round the items that are drawn; `above` and `below` stand for the ones that are not. */
export function OrdersList({ above, below, children }: { above: number; below: number; children: ReactNode }) {
  return (
    <ul className="orders-list" aria-label="Port orders" style={{ paddingTop: above, paddingBottom: below }}>
      {children}
    </ul>
  )
}

interface Item {
  readonly order: OrderRow
  readonly at: number
  readonly total: number
  readonly chosen: boolean
  readonly hands: RowHands
}

/** An order on a phone, in three lines: who it is for, where it stands, and when it ports or what troubles it. */
export const OrderListItem = memo(function OrderListItem({ order, at, total, chosen, hands }: Item) {
  const { id, reference, migration, carrier, stage, conditions } = order
  const tinted = useTint(JSON.stringify([stage, conditions, order.foc]))
  const calledOff = conditions.includes('CANCELLED') ? 'called-off' : ''
  return (
    <li
      className={`order-item ${calledOff} ${chosen ? 'chosen' : ''} ${tinted ? 'tinted' : ''}`}
      aria-setsize={total}
      aria-posinset={at + 1}
      data-row={at}
    >
      {hands.mayCommand && (
        <label className="tick">
          <input
            type="checkbox"
            aria-label={`Select ${reference}`}
            checked={chosen}
            onClick={(event) => hands.choose(order, at, event.shiftKey)}
            readOnly
          />
        </label>
      )}
      <Link to={`/orders/${id}`} className="order-lines">
        <span className="customer" title={migration.customerName}>
          {migration.customerName}
        </span>
        <span className="reference">{reference}</span>
        <span className="carrier" title={carrier.name}>
          {carrier.name}
        </span>
        <span className="stage-of">
          <StageMark stage={stage} />
        </span>
        <span className="when">
          <FocCell order={order} />
        </span>
        <span className="trouble">
          <ConditionsCell conditions={conditions} />
        </span>
      </Link>
    </li>
  )
})

const GREY_LINES = ['customer', 'reference', 'carrier', 'stage-of', 'when']

/** Grey bars in the geometry of the item to come. */
export function GreyListItem({ at, total, ticks }: { at: number; total: number; ticks: boolean }) {
  return (
    <li className="order-item loading" aria-setsize={total} aria-posinset={at + 1} data-row={at}>
      {ticks && <span className="tick" />}
      <span className="order-lines">
        {GREY_LINES.map((line) => (
          <span key={line} className={line}>
            <span className="grey-bar" />
          </span>
        ))}
      </span>
    </li>
  )
}

import { useTint } from '../live/use-tint.ts'
import { ConditionChips } from '../marks/conditions.tsx'
import { StageMark } from '../marks/stages.tsx'
import { figure } from '../words/figure.ts'
import { FocCell } from './foc-cell.tsx'
import type { OrderRow } from './order-row.ts'
import './orders-list.css'

/** An order on a phone: who and what, where it stands, when, and what to do next. */
export function OrderListItem({ order }: { order: OrderRow }) {
  const { reference, migration, carrier, stage, conditions, numberCount, nextActions } = order
  const tinted = useTint(JSON.stringify([stage, conditions, order.foc, numberCount, nextActions[0]]))
  const called = conditions.includes('CANCELLED') ? 'called-off' : ''
  return (
    <li className={`order-item ${called} ${tinted ? 'tinted' : ''}`}>
      <p className="customer" title={migration.customerName}>
        {migration.customerName}
      </p>
      <p className="reference">{reference}</p>
      <p className="carrier" title={carrier.name}>
        {carrier.name}
      </p>
      <p className="stage-column">
        <StageMark stage={stage} />
      </p>
      <p className="foc-column">
        <FocCell order={order} />
      </p>
      <p className="numbers">
        {figure(numberCount)} {numberCount === 1 ? 'number' : 'numbers'}
      </p>
      {conditions.length > 0 && (
        <p className="conditions">
          <ConditionChips conditions={conditions} />
        </p>
      )}
      {nextActions[0] && <p className="next">{nextActions[0]}</p>}
    </li>
  )
}

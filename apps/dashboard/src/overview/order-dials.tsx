import { Link } from 'react-router'
import { Glyph } from '../glyph/glyph.tsx'
import { CONDITIONS } from '../marks/conditions.tsx'
import { STAGES } from '../marks/stages.tsx'
import { type OverviewMigration, type OverviewOrder, ordersOf } from './overview-parts.ts'
import './order-dials.css'

/** The orders of a migration, each as its carrier, the dial of its stage and the shapes of what is wrong with it. */
export function OrderDials({ migration }: { migration: OverviewMigration }) {
  const orders = ordersOf(migration)
  const more = migration.portOrders.totalCount - orders.length
  return (
    <ul className="order-dials">
      {orders.map((order) => (
        <OrderDial key={order.id} order={order} />
      ))}
      {more > 0 && (
        <li>
          <Link to={`/migrations/${migration.id}`}>and {more} more</Link>
        </li>
      )}
    </ul>
  )
}

function OrderDial({ order: { id, stage, conditions, carrier } }: { order: OverviewOrder }) {
  const { className, dial, word } = STAGES[stage]
  const words = [word, ...conditions.map((condition) => CONDITIONS[condition].word)]
  return (
    <li
      className={conditions.includes('CANCELLED') ? 'gone' : className}
      title={`${carrier.name}: ${words.join(', ')}`}
    >
      <Link to={`/orders/${id}`}>
        <Glyph>{dial}</Glyph>
        <span className="cut">{carrier.name}</span>
        {conditions.map((condition) => (
          <span key={condition} className={CONDITIONS[condition].className}>
            <Glyph>{CONDITIONS[condition].shape}</Glyph>
          </span>
        ))}
        <span className="unseen">, {words.join(', ')}</span>
      </Link>
    </li>
  )
}

import { useQuery } from '@apollo/client/react'
import { OrdersOfCarrierDocument } from '@portday/schema/dashboard'
import { Link } from 'react-router'
import type { CarrierRecord } from '../data-provider/carriers.ts'
import { ConditionChips } from '../marks/conditions.tsx'
import { StageMark } from '../marks/stages.tsx'
import { FocCell } from '../orders/foc-cell.tsx'
import { counted, figure } from '../words/figure.ts'
import '../marks/marks.css'

/** The open orders whose numbers it holds, the next FOC first: the first 25. */
export function OrdersHeld({ carrier }: { carrier: CarrierRecord }) {
  const { data, previousData, error } = useQuery(OrdersOfCarrierDocument, { variables: { carrierId: carrier.id } })
  const shown = data ?? previousData
  const count = shown?.portOrders.totalCount ?? carrier.openOrderCount
  const unread = shown ? count - shown.portOrders.edges.length : 0
  return (
    <section className="section">
      <h2>
        {count === 0 ? 'It holds numbers of no open order' : `It holds numbers of ${counted(count, 'open order')}`}
      </h2>
      {error && !shown && <p className="small second">They could not be read; the rest of this page stands.</p>}
      <ul className="held">
        {shown?.portOrders.edges.map(({ node }) => (
          <li key={node.id}>
            <Link to={`/orders/${node.id}`}>{node.reference}</Link>
            <span className="cut" title={node.migration.customerName}>
              {node.migration.customerName}
            </span>
            <StageMark stage={node.stage} />
            <FocCell order={node} />
            <span className="conditions">
              <ConditionChips conditions={node.conditions} />
            </span>
          </li>
        ))}
      </ul>
      {unread > 0 && <p className="small second">and {figure(unread)} more</p>}
    </section>
  )
}

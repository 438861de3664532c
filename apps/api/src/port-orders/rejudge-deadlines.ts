import { estimateOfOrder } from '@portday/domain/foc'
import { acknowledgementDueAt } from '@portday/domain/port-order'
import type { EntityManager } from 'typeorm'
import { queryRows } from '../database/transaction.ts'
import type { RequestContext } from '../platform/request-context.ts'
import type { PortOrder } from './port-order.entity.ts'
import { portOrderFacts } from './port-order.facts.ts'
import { selectPortOrders } from './read-port-orders.ts'

/**
 * What is stored of the deadlines of submitted orders, so that lists can be filtered by it, follows the settings of their
 * carriers the moment these change (R3.3, R4.2). Nothing of the orders themselves changes: no version, no event.
 */
export async function rejudgeDeadlines(
  tx: EntityManager,
  context: RequestContext,
  of: 'c.id' | 'w.id',
  carrierId: string,
): Promise<void> {
  const orders = await queryRows<PortOrder>(
    tx,
    `${selectPortOrders} WHERE ${of} = $1 AND o.status = 'loa_submitted' ORDER BY o.id FOR UPDATE OF o`,
    [carrierId],
  )
  if (orders.length === 0) return
  const facts = orders.map(portOrderFacts)
  await tx.query(
    `UPDATE porting_orders o SET acknowledgement_due_at = d.due_at, received_on = d.received_on
     FROM unnest($1::uuid[], $2::timestamptz[], $3::date[]) AS d (id, due_at, received_on) WHERE o.id = d.id`,
    [
      facts.map(({ id }) => id),
      facts.map((order) => acknowledgementDueAt(order)?.toString() ?? null),
      facts.map((order) => estimateOfOrder(order, context.now()).countedFrom.toString()),
    ],
  )
}

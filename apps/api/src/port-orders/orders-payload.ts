import type { PlannedOrder } from '@portday/domain/port-order'
import { carrierName } from '../carriers/find-carrier.ts'
import type { RequestContext } from '../platform/request-context.ts'
import type { PortOrdersResult } from './create-port-order.ts'
import type { PortOrdersPayload, ProposedOrder } from './port-order-payloads.ts'
import { readPortOrders } from './read-port-orders.ts'

/** The answer of a command that makes orders: the orders as they are now, or those that the list would need. */
export async function ordersPayload(context: RequestContext, result: PortOrdersResult): Promise<PortOrdersPayload> {
  const [orders, proposedSplit] = await Promise.all([
    result.portOrderIds.length === 0 ? [] : readPortOrders(context, result.portOrderIds),
    proposed(context, result.proposedSplit),
  ])
  return {
    portOrders: orders.flatMap((order) => order ?? []),
    refusals: [...result.refusals],
    warnings: [...result.warnings],
    proposedSplit,
  }
}

async function proposed(context: RequestContext, orders: readonly PlannedOrder[]): Promise<ProposedOrder[]> {
  if (orders.length === 0) return []
  const names = orders.map(({ carrier }) => carrierName(carrier))
  const { rows } = await context.database.read.query<{ type: ProposedOrder['carrierType'] | null }>(
    `SELECT c.type FROM unnest($1::text[]) WITH ORDINALITY AS asked (name, place)
     LEFT JOIN carriers c ON lower(c.name) = lower(asked.name) AND c.type <> 'toll_free' ORDER BY asked.place`,
    [names],
  )
  return orders.map((order, place) => ({
    carrier: order.carrier,
    carrierType:
      order.carrierType === 'toll_free' ? 'toll_free' : (rows[place]?.type ?? order.carrierType ?? 'regional'),
    accountNumber: order.accountNumber,
    btn: order.btn,
    numbers: order.numbers.map(({ number }) => number),
  }))
}

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
    Promise.all(result.proposedSplit.map((order) => proposed(context, order))),
  ])
  return {
    portOrders: orders.flatMap((order) => order ?? []),
    refusals: [...result.refusals],
    warnings: [...result.warnings],
    proposedSplit,
  }
}

async function proposed(context: RequestContext, order: PlannedOrder): Promise<ProposedOrder> {
  const { rows } = await context.database.read.query<{ type: ProposedOrder['carrierType'] }>(
    `SELECT type FROM carriers WHERE lower(name) = lower($1) AND type <> 'toll_free'`,
    [carrierName(order.carrier)],
  )
  return {
    carrier: order.carrier,
    carrierType: order.carrierType === 'toll_free' ? 'toll_free' : (rows[0]?.type ?? order.carrierType ?? 'regional'),
    accountNumber: order.accountNumber,
    btn: order.btn,
    numbers: order.numbers.map(({ number }) => number),
  }
}

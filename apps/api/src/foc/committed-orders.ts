import DataLoader from 'dataloader'
import { pageSize } from '../graph/connection.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { whereOf } from '../port-orders/filter-sql.ts'
import type { PortOrder } from '../port-orders/port-order.entity.ts'
import type { PortOrderFilter } from '../port-orders/port-order-filter.ts'
import { portOrderOf, selectPortOrders } from '../port-orders/read-port-orders.ts'

/** The orders committed for a day, by time: one statement for all days of a calendar. */
export function committedOrdersLoader(
  context: RequestContext,
  filter: PortOrderFilter | null,
  first: number | null,
): DataLoader<string, PortOrder[]> {
  return context.memo(
    `committed ${JSON.stringify([filter, first])}`,
    () =>
      new DataLoader<string, PortOrder[]>(async (days) => {
        const where = await whereOf(context, filter)
        const { rows } = await context.database.read.query<PortOrder>(
          `${selectPortOrders} WHERE o.id IN (
             SELECT picked.id FROM unnest(${where.param(days)}::date[]) AS day, LATERAL (
               SELECT o.id FROM porting_orders o
               WHERE o.foc_date = day AND o.cancelled_at IS NULL AND ${where.sql}
               ORDER BY o.foc_at, o.reference LIMIT ${where.param(pageSize(first))}
             ) picked
           ) ORDER BY o.foc_at, o.reference`,
          where.params,
        )
        const orders = rows.map(portOrderOf)
        return days.map((day) => orders.filter((order) => order.focDate === day))
      }),
  )
}

import DataLoader from 'dataloader'
import type { RequestContext } from '../platform/request-context.ts'
import type { PortOrder } from './port-order.entity.ts'
import { readChildren, readPortOrders, readPortOrdersOfMigrations } from './read-port-orders.ts'

/** Orders by id, one statement for all that a request asks for at once. */
export function portOrderLoader(context: RequestContext): DataLoader<string, PortOrder | null> {
  return context.memo('portOrder', () => new DataLoader((ids) => readPortOrders(context, ids)))
}

/** All orders of a migration, as one statement saw them: readiness and go-live are judged on them together (R8.3). */
export function migrationOrdersLoader(context: RequestContext): DataLoader<string, PortOrder[]> {
  return context.memo('migrationOrders', () => new DataLoader((ids) => readPortOrdersOfMigrations(context, ids)))
}

/** The orders that were split off an order. */
export function childrenLoader(context: RequestContext): DataLoader<string, PortOrder[]> {
  return context.memo('children', () => new DataLoader((ids) => readChildren(context, ids)))
}

/** After a command: whatever the request had read of orders, letters and journals before is no longer so. */
export function forgetPortOrders(context: RequestContext): void {
  context.loaders.clear()
}

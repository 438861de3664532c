import type { RequestContext } from '../platform/request-context.ts'
import { commandPortOrder, type PortOrderResult } from './command-port-order.ts'
import { countOf } from './numbers-loader.ts'
import type { PortOrderCommandInput } from './port-order-inputs.ts'

/**
 * Begins the port day by hand, on the FOC date in the order's zone (R2.3). From 00:00 of that date the clock has done so
 * before anybody can (R2.4): as long as no outcome is recorded, the command then finds nothing to do.
 */
export function beginPortDay(context: RequestContext, input: PortOrderCommandInput): Promise<PortOrderResult> {
  return commandPortOrder(context, input, 'begin_port_day', (order) =>
    order.stage === 'port_day' &&
    order.numbersPending === countOf(order, null) &&
    order.heldAt === null &&
    order.cancelledAt === null
      ? { ok: 'nothing to do' }
      : { ok: true, command: { type: 'begin_port_day' }, reason: input.reason ?? null },
  )
}

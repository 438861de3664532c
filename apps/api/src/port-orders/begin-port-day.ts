import type { RequestContext } from '../platform/request-context.ts'
import { commandPortOrder, type PortOrderResult } from './command-port-order.ts'
import type { PortOrderCommandInput } from './port-order-inputs.ts'

/** Begins the port day by hand, on the FOC date in the order's zone (R2.3). */
export function beginPortDay(context: RequestContext, input: PortOrderCommandInput): Promise<PortOrderResult> {
  return commandPortOrder(context, input, 'begin_port_day', () => ({
    ok: true,
    command: { type: 'begin_port_day' },
    reason: input.reason ?? null,
  }))
}

import type { RequestContext } from '../platform/request-context.ts'
import { commandPortOrder, type PortOrderResult } from '../port-orders/command-port-order.ts'
import type { PortOrderCommandInput } from '../port-orders/port-order-inputs.ts'

/** The winning carrier confirmed that it has the letter (R3.3). */
export function acknowledgeLoa(context: RequestContext, input: PortOrderCommandInput): Promise<PortOrderResult> {
  return commandPortOrder(context, input, 'acknowledge', () => ({
    ok: true,
    command: { type: 'acknowledge' },
    reason: input.reason ?? null,
  }))
}

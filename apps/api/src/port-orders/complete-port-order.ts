import type { RequestContext } from '../platform/request-context.ts'
import { commandPortOrder, type PortOrderResult } from './command-port-order.ts'
import type { PortOrderCommandInput } from './port-order-inputs.ts'

/** Completes an order whose numbers ported, were tested and can no longer go back (R2.7), or with an override. */
export function completePortOrder(context: RequestContext, input: PortOrderCommandInput): Promise<PortOrderResult> {
  return commandPortOrder(context, input, 'complete', () => ({
    ok: true,
    command: { type: 'complete', override: input.override ?? null },
    reason: input.override ?? input.reason ?? null,
  }))
}

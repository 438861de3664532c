import type { RequestContext } from '../platform/request-context.ts'
import { commandPortOrder, type PortOrderResult } from './command-port-order.ts'
import type { PortOrderCommandInput } from './port-order-inputs.ts'

/** Cancels an open order before anything ported (SUP 1), outside the lock or with an override; its numbers are free again. */
export function cancelPortOrder(context: RequestContext, input: PortOrderCommandInput): Promise<PortOrderResult> {
  return commandPortOrder(context, input, 'cancel', () => ({
    ok: true,
    command: { type: 'cancel', reason: input.reason ?? null, override: input.override ?? null },
    reason: input.reason ?? input.override ?? null,
  }))
}

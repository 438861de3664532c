import type { RequestContext } from '../platform/request-context.ts'
import { commandPortOrder, type PortOrderResult } from './command-port-order.ts'
import type { PortOrderCommandInput } from './port-order-inputs.ts'

/** Puts an open order on hold, with a reason (R2.8). */
export function holdPortOrder(context: RequestContext, input: PortOrderCommandInput): Promise<PortOrderResult> {
  return commandPortOrder(context, input, 'hold', () => ({
    ok: true,
    command: { type: 'hold', reason: input.reason ?? null },
    reason: input.reason ?? null,
  }))
}

/** Lets an order that is on hold go on. */
export function releasePortOrder(context: RequestContext, input: PortOrderCommandInput): Promise<PortOrderResult> {
  return commandPortOrder(context, input, 'release', () => ({
    ok: true,
    command: { type: 'release' },
    reason: input.reason ?? null,
  }))
}

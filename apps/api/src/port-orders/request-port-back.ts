import type { RequestContext } from '../platform/request-context.ts'
import { commandPortOrder, type PortOrderResult } from './command-port-order.ts'
import type { PortBackInput } from './port-order-inputs.ts'
import { namedNumbers, readNamedNumbers } from './read-named-numbers.ts'

/** Asks for the emergency reversal of numbers that ported, within the window (R10.2); they are free again. */
export function requestPortBack(context: RequestContext, input: PortBackInput): Promise<PortOrderResult> {
  return commandPortOrder(context, input, 'port_back', async (order, tx) => {
    const { numbers: asked, refusals } = readNamedNumbers(input.numbers, (index) => ['numbers', String(index)])
    if (refusals.length > 0) return { ok: false, refusals }
    return {
      ok: true,
      command: { type: 'port_back', asked, numbers: await namedNumbers(tx, order.id, asked), reason: input.reason },
      reason: input.reason,
      details: { numbers: asked },
    }
  })
}

import type { RequestContext } from '../platform/request-context.ts'
import { commandPortOrder, type PortOrderResult } from '../port-orders/command-port-order.ts'
import { addToHistory } from './commitment-history.ts'
import type { RescheduleFocInput } from './foc-inputs.ts'

/** Moves the commitment (R6.4, R6.5): the earlier one is kept, and the new one is to be confirmed again. */
export function rescheduleFoc(context: RequestContext, input: RescheduleFocInput): Promise<PortOrderResult> {
  return commandPortOrder(context, input, 'reschedule_foc', (order) => ({
    ok: true,
    command: {
      type: 'reschedule_foc',
      proposal: {
        date: input.date,
        time: input.time ?? null,
        timeZone: order.focTimeZone ?? order.timeZone,
        occurrence: input.occurrence ?? null,
      },
      reason: input.reason,
      requestedBy: input.requestedBy ?? null,
      customerToldBy: input.customerToldBy?.trim() || null,
      override: input.override ?? null,
    },
    reason: input.reason,
    alsoWrite: async (tx, updated, { foc }) => foc && addToHistory(tx, updated.id, foc),
  }))
}

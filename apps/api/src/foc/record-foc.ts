import type { RequestContext } from '../platform/request-context.ts'
import { commandPortOrder, type PortOrderResult } from '../port-orders/command-port-order.ts'
import { addToHistory } from './commitment-history.ts'
import type { RecordFocInput } from './foc-inputs.ts'

/** Records the losing carrier's commitment (R6.2). It stays unconfirmed until somebody has called (R6.3). */
export function recordFoc(context: RequestContext, input: RecordFocInput): Promise<PortOrderResult> {
  return commandPortOrder(context, input, 'record_foc', (order) => ({
    ok: true,
    command: {
      type: 'record_foc',
      proposal: {
        date: input.date,
        time: input.time ?? null,
        timeZone: input.timeZone ?? order.timeZone,
        occurrence: input.occurrence ?? null,
      },
      source: input.source ?? 'email',
      confirmationNumber: input.confirmationNumber?.trim() || null,
      override: input.override ?? null,
    },
    reason: input.override ?? null,
    alsoWrite: async (tx, updated, { foc }) => foc && addToHistory(tx, updated.id, foc),
  }))
}

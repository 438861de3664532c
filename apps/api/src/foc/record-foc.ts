import { TextReader } from '../graph/text.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { commandPortOrder, type PortOrderResult } from '../port-orders/command-port-order.ts'
import { addToHistory } from './commitment-history.ts'
import { LONGEST, type RecordFocInput } from './foc-inputs.ts'

/** Records the losing carrier's commitment (R6.2). It stays unconfirmed until somebody has called (R6.3). */
export function recordFoc(context: RequestContext, input: RecordFocInput): Promise<PortOrderResult> {
  return commandPortOrder(context, input, 'record_foc', (order) => {
    const text = new TextReader()
    const confirmationNumber = text.optional(input.confirmationNumber, ['confirmationNumber'], LONGEST.name)
    const override = text.optional(input.override, ['override'], LONGEST.reason)
    if (text.refusals.length > 0) return { ok: false, refusals: text.refusals }
    return {
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
        confirmationNumber,
        override,
      },
      reason: override,
      alsoWrite: async (tx, updated, { foc }) => foc && addToHistory(tx, updated.id, foc),
    }
  })
}

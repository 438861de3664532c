import { TextReader } from '../graph/text.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { commandPortOrder, type PortOrderResult } from '../port-orders/command-port-order.ts'
import { updateNewest } from './commitment-history.ts'
import { type ConfirmFocInput, LONGEST } from './foc-inputs.ts'

/** Confirms the commitment by what the winning carrier said; another date or time is refused, showing both (R2.3). */
export function confirmFoc(context: RequestContext, input: ConfirmFocInput): Promise<PortOrderResult> {
  return commandPortOrder(context, input, 'confirm_foc', (order) => {
    const text = new TextReader()
    const confirmedBy = text.optional(input.confirmedBy, ['confirmedBy'], LONGEST.name) ?? ''
    const confirmationNumber = text.optional(input.confirmationNumber, ['confirmationNumber'], LONGEST.name)
    if (text.refusals.length > 0) return { ok: false, refusals: text.refusals }
    return {
      ok: true,
      command: {
        type: 'confirm_foc',
        proposal: {
          date: input.date,
          time: input.time,
          timeZone: order.focTimeZone ?? order.timeZone,
          occurrence: input.occurrence ?? null,
        },
        confirmedBy,
        confirmationNumber,
      },
      alsoWrite: async (tx, updated, { foc }) => foc && updateNewest(tx, updated.id, foc),
    }
  })
}

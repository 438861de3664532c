import type { RequestContext } from '../platform/request-context.ts'
import { commandPortOrder, type PortOrderResult } from '../port-orders/command-port-order.ts'
import { updateNewest } from './commitment-history.ts'
import type { ConfirmFocInput } from './foc-inputs.ts'

/** Confirms the commitment by what the winning carrier said; another date or time is refused, showing both (R2.3). */
export function confirmFoc(context: RequestContext, input: ConfirmFocInput): Promise<PortOrderResult> {
  return commandPortOrder(context, input, 'confirm_foc', (order) => ({
    ok: true,
    command: {
      type: 'confirm_foc',
      proposal: {
        date: input.date,
        time: input.time,
        timeZone: order.focTimeZone ?? order.timeZone,
        occurrence: input.occurrence ?? null,
      },
      confirmedBy: input.confirmedBy.trim(),
      confirmationNumber: input.confirmationNumber?.trim() || null,
    },
    alsoWrite: async (tx, updated, { foc }) => foc && updateNewest(tx, updated.id, foc),
  }))
}

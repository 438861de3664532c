import { changedRows } from '../database/transaction.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { commandPortOrder, type PortOrderResult } from '../port-orders/command-port-order.ts'
import { tallyOf } from '../port-orders/write-numbers.ts'
import { addToHistory } from './commitment-history.ts'
import type { RescheduleFocInput } from './foc-inputs.ts'

/** Moves the commitment (R6.4, R6.5): the earlier one is kept, and the new one is to be confirmed again. */
export function rescheduleFoc(context: RequestContext, input: RescheduleFocInput): Promise<PortOrderResult> {
  return commandPortOrder(context, input, 'reschedule_foc', (order, tx) => ({
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
    columns: async () => {
      // What did not move on the old date has a new one to move on: nothing is known of it again.
      const freed = await changedRows(
        tx,
        `UPDATE port_order_numbers SET outcome = 'pending' WHERE port_order_id = $1 AND outcome = 'failed'`,
        [order.id],
      )
      return freed === 0 ? {} : tallyOf(tx, order.id)
    },
    alsoWrite: async (_, updated, { foc }) => foc && addToHistory(tx, updated.id, foc),
  }))
}

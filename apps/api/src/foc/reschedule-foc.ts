import type { EntityManager } from 'typeorm'
import { changedRows } from '../database/transaction.ts'
import { TextReader } from '../graph/text.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { commandPortOrder, type PortOrderResult } from '../port-orders/command-port-order.ts'
import { type TallyColumns, tallyOf } from '../port-orders/write-numbers.ts'
import { addToHistory, updateNewest } from './commitment-history.ts'
import { LONGEST, type RescheduleFocInput } from './foc-inputs.ts'

/** Moves the commitment (R6.4, R6.5): the earlier one is kept, and the new one is to be confirmed again. */
export function rescheduleFoc(context: RequestContext, input: RescheduleFocInput): Promise<PortOrderResult> {
  return commandPortOrder(context, input, 'reschedule_foc', (order, tx) => {
    const text = new TextReader()
    const reason = text.optional(input.reason, ['reason'], LONGEST.reason) ?? ''
    const customerToldBy = text.optional(input.customerToldBy, ['customerToldBy'], LONGEST.name)
    const override = text.optional(input.override, ['override'], LONGEST.reason)
    if (text.refusals.length > 0) return { ok: false, refusals: text.refusals }
    // The same date, and a time where there was none: the commitment in force is told in full, and no other replaces it.
    const onlyItsHour = Boolean(input.time) && order.focAt === null && input.date.toString() === order.focDate
    return {
      ok: true,
      command: {
        type: 'reschedule_foc',
        proposal: {
          date: input.date,
          time: input.time ?? null,
          timeZone: order.focTimeZone ?? order.timeZone,
          occurrence: input.occurrence ?? null,
        },
        reason,
        requestedBy: input.requestedBy ?? 'us',
        customerToldBy,
        override,
      },
      reason,
      columns: () => (onlyItsHour ? {} : forgetFailures(tx, order.id)),
      alsoWrite: async (_, updated, { foc }) =>
        foc && (onlyItsHour ? updateNewest(tx, updated.id, foc) : addToHistory(tx, updated.id, foc)),
    }
  })
}

/** What did not move on the old date has a new one to move on: nothing is known of it again. */
async function forgetFailures(tx: EntityManager, portOrderId: string): Promise<Partial<TallyColumns>> {
  const freed = await changedRows(
    tx,
    `UPDATE port_order_numbers SET outcome = 'pending' WHERE port_order_id = $1 AND outcome = 'failed'`,
    [portOrderId],
  )
  return freed === 0 ? {} : tallyOf(tx, portOrderId)
}

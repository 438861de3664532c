import { randomUUID } from 'node:crypto'
import { TextReader } from '../graph/text.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { commandPortOrder, type PortOrderResult } from '../port-orders/command-port-order.ts'
import type { RejectLoaInput } from './loa-inputs.ts'

/** The letter came back with one reason or more, kept as they came (R9); the order waits for a mended one. */
export function rejectLoa(context: RequestContext, input: RejectLoaInput): Promise<PortOrderResult> {
  return commandPortOrder(context, input, 'reject_loa', (order, tx) => {
    const text = new TextReader()
    const codes = input.codes.flatMap((code, index) => text.optional(code, ['codes', String(index)], 80) ?? [])
    const note = text.optional(input.note, ['note'], 2000)
    if (text.refusals.length > 0) return { ok: false, refusals: text.refusals }
    return {
      ok: true,
      command: { type: 'reject_loa', codes, note },
      reason: codes.join(', '),
      details: { codes, note },
      alsoWrite: () =>
        tx.query(
          `INSERT INTO rejections (id, port_order_id, codes, note, rejected_at, letter_hashes)
           SELECT $1, $2, $3, $4, $5, (SELECT submitted_hashes FROM letters WHERE port_order_id = $2)`,
          [randomUUID(), order.id, codes, note, context.now().toString()],
        ),
    }
  })
}

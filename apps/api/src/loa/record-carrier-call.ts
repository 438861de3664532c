import { randomUUID } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { TextReader } from '../graph/text.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { commandPortOrder, type PortOrderResult } from '../port-orders/command-port-order.ts'
import { RecordedCarrierCall } from './letter.entity.ts'
import type { RecordCarrierCallInput } from './loa-inputs.ts'

/** Records that the customer called the losing carrier: who, when, and the three values (R5.5). */
export function recordCarrierCall(context: RequestContext, input: RecordCarrierCallInput): Promise<PortOrderResult> {
  return commandPortOrder(context, input, 'record_carrier_call', (order, tx) => {
    const text = new TextReader()
    const call: RecordedCarrierCall = {
      id: randomUUID(),
      portOrderId: order.id,
      accountNumber: text.required(input.accountNumber, ['accountNumber'], 60),
      btn: text.required(input.btn, ['btn'], 60),
      legalName: text.required(input.legalName, ['legalName']),
      spokeWith: text.required(input.spokeWith, ['spokeWith'], 120),
      calledAt: input.calledAt.toString(),
      recordedAt: context.now().toString(),
    }
    if (Temporal.Instant.compare(input.calledAt, context.now()) > 0) {
      text.no('VALUE_INVALID', ['calledAt'], `The call would be in the future, ${call.calledAt}.`, 'Give when it was.')
    }
    if (text.refusals.length > 0) return { ok: false, refusals: text.refusals }
    return {
      ok: true,
      command: { type: 'record_carrier_call' },
      columns: () => ({ carrierCallRecorded: true }),
      details: { call },
      alsoWrite: () => tx.getRepository(RecordedCarrierCall).insert(call),
    }
  })
}

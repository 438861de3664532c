import { TextReader } from '../graph/text.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { commandPortOrder, type PortOrderResult } from '../port-orders/command-port-order.ts'
import { readNamedNumbers } from '../port-orders/read-named-numbers.ts'
import { readAddress } from './address.ts'
import { CustomerServiceRecord } from './letter.entity.ts'
import type { SaveCsrInput } from './loa-inputs.ts'
import { paperworkOf, storedLetterOnFile } from './paperwork.ts'

/** Saves the account as the losing carrier has it, as typed (R5.3). What the input leaves out stays as it was. */
export function saveCsr(context: RequestContext, input: SaveCsrInput): Promise<PortOrderResult> {
  return commandPortOrder(context, input, 'save_csr', async (order, tx) => {
    const { letter, csr: before, numbers: ofOrder } = await paperworkOf(tx, order.id)
    const text = new TextReader()
    const kept = <K extends keyof SaveCsrInput & keyof CustomerServiceRecord>(name: K, longest?: number) =>
      input[name] === undefined
        ? ((before?.[name] ?? null) as string | null)
        : text.typed(input[name] as string | null, [name], longest)
    const read = input.numbers ? readNamedNumbers(input.numbers, (index) => ['numbers', String(index)]) : null
    const csr: CustomerServiceRecord = {
      portOrderId: order.id,
      legalName: kept('legalName'),
      accountNumber: kept('accountNumber', 60),
      btn: kept('btn', 60),
      authorizedContact: kept('authorizedContact', 120),
      serviceAddress:
        input.serviceAddress === undefined
          ? (before?.serviceAddress ?? null)
          : input.serviceAddress && readAddress(text, input.serviceAddress),
      numbers: input.numbers === undefined ? (before?.numbers ?? null) : (read?.numbers ?? null),
      retrievedOn:
        input.retrievedOn === undefined ? (before?.retrievedOn ?? null) : (input.retrievedOn?.toString() ?? null),
      savedAt: context.now().toString(),
    }
    const refusals = [...text.refusals, ...(read?.refusals ?? [])]
    if (refusals.length > 0) return { ok: false, refusals }
    return {
      ok: true,
      command: { type: 'save_csr' },
      columns: () => ({ letterOnFile: storedLetterOnFile(order, letter, csr, ofOrder) }),
      details: { csr },
      alsoWrite: () => tx.getRepository(CustomerServiceRecord).upsert(csr, ['portOrderId']),
    }
  })
}

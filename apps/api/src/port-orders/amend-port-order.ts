import type { EntityManager } from 'typeorm'
import { TextReader } from '../graph/text.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { accountUsedElsewhere } from './account-used-elsewhere.ts'
import { commandPortOrder, type PortOrderResult } from './command-port-order.ts'
import { countOf } from './numbers-loader.ts'
import type { PortOrder } from './port-order.entity.ts'
import type { AmendPortOrderInput } from './port-order-inputs.ts'
import { readAccountNumber } from './read-entries.ts'
import { namedNumbers, readNamedNumbers } from './read-named-numbers.ts'
import type { OrderColumns } from './write-change.ts'

/**
 * Mends what a rejection names outside the letter, before it goes out again (R9): takes numbers off the order, which are
 * free then, and sets its account, its port type, a new BTN or the date to ask for. What the input leaves out stays.
 */
export function amendPortOrder(context: RequestContext, input: AmendPortOrderInput): Promise<PortOrderResult> {
  return commandPortOrder(context, input, 'amend', async (order, tx) => {
    const named = readNamedNumbers(input.removeNumbers ?? [], (index) => ['removeNumbers', String(index)])
    const { columns, refusals } = readColumns(order, input)
    if (named.refusals.length + refusals.length > 0) return { ok: false, refusals: [...named.refusals, ...refusals] }
    const asked = [...new Set(named.numbers)]
    const removesNumbers = (await namedNumbers(tx, order.id, asked)).map(({ number }) => number)
    return {
      ok: true,
      command: { type: 'amend', asked, removesNumbers, remaining: countOf(order, null) - removesNumbers.length },
      columns: () => withAccount(tx, order, columns),
      details: removesNumbers.length > 0 ? { removedNumbers: removesNumbers } : {},
    }
  })
}

function readColumns(order: PortOrder, input: AmendPortOrderInput) {
  const text = new TextReader()
  const btn = readAccountNumber(input.btn, ['btn'])
  const newBtn = readAccountNumber(input.newBtn, ['newBtn'])
  const columns: OrderColumns = {
    accountNumber:
      input.accountNumber === undefined
        ? order.accountNumber
        : text.optional(input.accountNumber, ['accountNumber'], 60),
    btn: input.btn === undefined ? order.btn : btn.number,
    newBtn: input.newBtn === undefined ? order.newBtn : newBtn.number,
    portType: input.portType ?? order.portType,
    requestedDate: input.requestedDate === undefined ? order.requestedDate : (input.requestedDate?.toString() ?? null),
    respOrgId:
      input.respOrgId === undefined
        ? order.respOrgId
        : (text.optional(input.respOrgId, ['respOrgId'], 5)?.toUpperCase() ?? null),
  }
  return { columns, refusals: [...text.refusals, ...btn.refusals, ...newBtn.refusals] }
}

async function withAccount(tx: EntityManager, order: PortOrder, columns: OrderColumns): Promise<OrderColumns> {
  const accountNumber = columns.accountNumber ?? null
  return { ...columns, accountUsedElsewhere: await accountUsedElsewhere(tx, order.migrationId, accountNumber) }
}

import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../platform/request-context.ts'
import { commandPortOrder } from './command-port-order.ts'
import type { PortOrdersResult } from './create-port-order.ts'
import { insertPortOrder } from './insert-port-order.ts'
import type { PortOrder } from './port-order.entity.ts'
import type { PortOrderCommandInput } from './port-order-inputs.ts'
import { unportedNumbers } from './read-named-numbers.ts'
import { tallyOf } from './write-numbers.ts'

/**
 * The numbers that did not move become a new order that names its parent and begins with a new letter; the parent goes on
 * with those that did (R8.4). Answers the parent first, then the child.
 */
export async function splitUnportedNumbers(
  context: RequestContext,
  input: PortOrderCommandInput,
): Promise<PortOrdersResult> {
  let childId: string | null = null
  const { portOrder, refusals, warnings } = await commandPortOrder(
    context,
    input,
    'split_unported',
    async (order, tx) => {
      const unported = await unportedNumbers(tx, order.id)
      const numbers = unported.map(({ number }) => number)
      return {
        ok: true,
        command: { type: 'split_unported', unported },
        reason: input.reason ?? null,
        details: { numbers },
        columns: async () => {
          childId = await makeChild(tx, context, order, numbers)
          return { ...(await tallyOf(tx, order.id)), splitOff: order.splitOff + 1 }
        },
      }
    },
  )
  const portOrderIds = [portOrder?.id, childId].flatMap((id) => id ?? [])
  return { portOrderIds, refusals, warnings, proposedSplit: [] }
}

async function makeChild(
  tx: EntityManager,
  context: RequestContext,
  parent: PortOrder,
  numbers: readonly string[],
): Promise<string> {
  const id = await insertPortOrder(
    tx,
    context,
    {
      migration: parent.migration,
      carrier: parent.carrier,
      carrierAssumed: false,
      accountUsedElsewhere: parent.accountUsedElsewhere,
      siteId: parent.siteId,
      timeZone: parent.timeZone,
      parentId: parent.id,
      accountNumber: parent.accountNumber,
      btn: parent.btn,
      newBtn: parent.newBtn,
      respOrgId: parent.respOrgId,
      portType: parent.portType,
      requestedDate: null,
      numberCount: numbers.length,
    },
    {
      name: 'create_port_order',
      reason: 'Split off: these numbers did not move.',
      details: { parent: parent.id, numbers },
    },
  )
  await tx.query(
    `UPDATE port_order_numbers SET port_order_id = $2, outcome = 'pending', ported_at = NULL, tested_at = NULL, tested_by = NULL
     WHERE port_order_id = $1 AND number = ANY ($3)`,
    [parent.id, id, numbers],
  )
  return id
}

import { localDate } from '@portday/domain/calendar'
import { isRejectionFamily } from '@portday/domain/carrier'
import { judgeLetter } from '@portday/domain/loa'
import type { EntityManager } from 'typeorm'
import { changedRows, queryRows } from '../database/transaction.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { commandPortOrder, type PortOrderResult } from '../port-orders/command-port-order.ts'
import type { PortOrder } from '../port-orders/port-order.entity.ts'
import { callFacts, csrFacts, letterFacts } from './letter.entity.ts'
import type { SubmitLoaInput } from './loa-inputs.ts'
import { hashParts, paperworkOf } from './paperwork.ts'

/**
 * Sends the letter to the winning carrier (R2.3). The letter on file is judged now (R5); without one it is taken to lie in
 * the winning carrier's portal. An open rejection is answered by it.
 */
export function submitLoa(context: RequestContext, input: SubmitLoaInput): Promise<PortOrderResult> {
  return commandPortOrder(context, input, 'submit_loa', async (order, tx) => {
    const { letter, csr, call, numbers } = await paperworkOf(tx, order.id)
    const submittedAt = input.submittedAt ?? null
    const hashes = letter && hashParts(letter, numbers)
    const judged = judgeLetter({
      letter: letter && letterFacts(letter),
      csr: csr && csrFacts(csr),
      call: call && callFacts(call),
      order: {
        id: order.id,
        numbers,
        tollFree: order.carrier.type === 'toll_free',
        newRespOrg: order.winningCarrier.name,
        portType: order.portType,
        newBtn: order.newBtn,
      },
      winning: order.winningCarrier,
      today: localDate(submittedAt ?? context.now(), order.timeZone),
      rejected: order.rejectedAt === null ? null : await openRejection(tx, order),
      hashes: hashes ?? NO_HASHES,
    })
    return {
      ok: true,
      command: { type: 'submit_loa', submittedAt, letter: judged },
      details: hashes === null ? {} : { letterHashes: hashes },
      alsoWrite: async () => {
        await changedRows(
          tx,
          'UPDATE rejections SET resolved_at = $2 WHERE port_order_id = $1 AND resolved_at IS NULL',
          [order.id, (submittedAt ?? context.now()).toString()],
        )
        await changedRows(tx, 'UPDATE letters SET submitted_hashes = $2 WHERE port_order_id = $1', [
          order.id,
          JSON.stringify(hashes),
        ])
      },
    }
  })
}

const NO_HASHES = {} as ReturnType<typeof hashParts>

async function openRejection(tx: EntityManager, order: PortOrder) {
  const rows = await queryRows<{ hashes: Record<string, string> | null }>(
    tx,
    `SELECT letter_hashes AS hashes FROM rejections WHERE port_order_id = $1 AND resolved_at IS NULL
     ORDER BY rejected_at DESC LIMIT 1`,
    [order.id],
  )
  return { families: order.rejectedFamilies.filter(isRejectionFamily), hashes: rows[0]?.hashes ?? {} }
}

import { type Refusal, refuse } from '@portday/domain/verdict'
import type { EntityManager } from 'typeorm'
import { selectList } from '../database/select-list.ts'
import { queryRows } from '../database/transaction.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { commandPortOrder } from '../port-orders/command-port-order.ts'
import { numberFacts, PortedNumber } from '../port-orders/number.entity.ts'
import type { ChecklistItem, ChecklistItemPayload, SetChecklistItemInput } from './checklist-item.ts'
import { testCallOf } from './checklist-of-migration.ts'
import { itemNotFound, staleItem } from './item-refusals.ts'

/**
 * Ticks a test call off, which records its number as tested (R7.3). It is judged under the order's lock: a number changes
 * there alone. Tested already, it is left as it is.
 */
export async function recordTestCall(
  context: RequestContext,
  input: SetChecklistItemInput,
  found: ChecklistItem,
): Promise<ChecklistItemPayload> {
  let item = found
  const target = { portOrderId: found.portOrderId ?? '' }
  const { refusals, warnings } = await commandPortOrder(context, target, 'record_number_outcomes', async (_, tx) => {
    const number = await numberOf(tx, found)
    if (number === null) return refuse(itemNotFound(input.id))
    item = { ...found, ...testCallOf(number) }
    const { expectedVersion } = input
    if (expectedVersion !== null && expectedVersion !== undefined && expectedVersion !== item.version) {
      return refuse(staleItem(item, expectedVersion))
    }
    const isNoteNew = input.note !== undefined && (input.note?.trim() || null) !== item.note
    if (input.done === (item.doneAt !== null) && !isNoteNew) return { ok: 'nothing to do' }
    if (!input.done) return refuse(testCallStays(item))
    const report = { number: number.number, outcome: 'tested', note: input.note?.trim() || null, at: null } as const
    return {
      ok: true,
      command: { type: 'record_number_outcomes', outcomes: [report], numbers: [numberFacts(number)] },
      details: { outcomes: [{ number: report.number, outcome: report.outcome, note: report.note }] },
      alsoWrite: async () => {
        const written = await numberOf(tx, found)
        if (written !== null) item = { ...found, ...testCallOf(written) }
      },
    }
  })
  return { item, refusals: refusals.map(onItem), warnings }
}

async function numberOf(tx: EntityManager, { portOrderId, number }: ChecklistItem): Promise<PortedNumber | null> {
  const rows = await queryRows<PortedNumber>(
    tx,
    `SELECT ${selectList(PortedNumber, 'n')} FROM port_order_numbers n WHERE n.port_order_id = $1 AND n.number = $2`,
    [portOrderId, number],
  )
  return rows[0] ?? null
}

/** A refusal of the outcome names a list that the caller never gave: for the item it is about whether it is done. */
function onItem(refusal: Refusal): Refusal {
  return refusal.path[0] === 'outcomes' ? { ...refusal, path: ['done'] } : refusal
}

function testCallStays(item: ChecklistItem): Refusal {
  return {
    code: 'OUTCOME_FORBIDS',
    message: `The test call of ${item.number} is its outcome and can’t be taken back here.`,
    remedy: 'Record the number as TEST_FAILED if calls do not work.',
    path: ['done'],
  }
}

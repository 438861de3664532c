import type { PortOrderChange } from '@portday/domain/port-order'
import type { EntityManager } from 'typeorm'
import { queryRows } from '../database/transaction.ts'
import type { RequestContext } from '../platform/request-context.ts'
import type { PortOrder } from './port-order.entity.ts'

export type TallyColumns = Pick<
  PortOrder,
  | 'numbersPending'
  | 'numbersPorted'
  | 'numbersTested'
  | 'numbersTestFailed'
  | 'numbersFailed'
  | 'numbersPortedBack'
  | 'firstPortedAt'
  | 'lastPortedAt'
>

/** Writes what a change does to the order's numbers, and answers the new tally; empty when it does nothing. */
export async function writeNumbers(
  tx: EntityManager,
  context: RequestContext,
  order: PortOrder,
  change: PortOrderChange,
): Promise<Partial<TallyColumns>> {
  if (change.numbers.length > 0) await writeOutcomes(tx, context, order, change.numbers)
  if (change.allNumbersPortedAt !== null) {
    await tx.query(
      `UPDATE port_order_numbers SET outcome = 'ported', ported_at = $2 WHERE port_order_id = $1 AND outcome = 'pending'`,
      [order.id, change.allNumbersPortedAt.toString()],
    )
  }
  const removed = change.removesNumbers ?? []
  if (removed.length > 0) {
    await tx.query('DELETE FROM port_order_numbers WHERE port_order_id = $1 AND number = ANY ($2)', [order.id, removed])
  }
  if (change.freesUnmoved) {
    await tx.query(
      `UPDATE port_order_numbers SET holds = false WHERE port_order_id = $1 AND outcome IN ('pending', 'failed')`,
      [order.id],
    )
  }
  if (change.freesNumbers) {
    await tx.query('UPDATE port_order_numbers SET holds = false WHERE port_order_id = $1 AND holds', [order.id])
  }
  const touched = change.numbers.length + removed.length > 0 || change.allNumbersPortedAt !== null
  return touched ? tallyOf(tx, order.id) : {}
}

async function writeOutcomes(
  tx: EntityManager,
  context: RequestContext,
  order: PortOrder,
  numbers: PortOrderChange['numbers'],
): Promise<void> {
  await tx.query(
    `UPDATE port_order_numbers n
     SET outcome = c.outcome, ported_at = c.ported_at, note = c.note, holds = n.holds AND c.outcome <> 'ported_back',
       tested_by = CASE WHEN c.tested_at IS DISTINCT FROM n.tested_at THEN $7 ELSE n.tested_by END, tested_at = c.tested_at
     FROM unnest($2::text[], $3::text[], $4::timestamptz[], $5::timestamptz[], $6::text[])
       AS c (number, outcome, ported_at, tested_at, note)
     WHERE n.port_order_id = $1 AND n.number = c.number`,
    [
      order.id,
      numbers.map((row) => row.number),
      numbers.map((row) => row.outcome),
      numbers.map((row) => row.portedAt?.toString() ?? null),
      numbers.map((row) => row.testedAt?.toString() ?? null),
      numbers.map((row) => row.note),
      context.actor,
    ],
  )
}

/** The numbers of an order, counted by outcome as they stand now. */
export async function tallyOf(tx: EntityManager, portOrderId: string): Promise<TallyColumns> {
  const [tally] = await queryRows<TallyColumns>(
    tx,
    `SELECT (count(*) FILTER (WHERE outcome = 'pending'))::int AS "numbersPending",
       (count(*) FILTER (WHERE outcome = 'ported'))::int AS "numbersPorted",
       (count(*) FILTER (WHERE outcome = 'tested'))::int AS "numbersTested",
       (count(*) FILTER (WHERE outcome = 'test_failed'))::int AS "numbersTestFailed",
       (count(*) FILTER (WHERE outcome = 'failed'))::int AS "numbersFailed",
       (count(*) FILTER (WHERE outcome = 'ported_back'))::int AS "numbersPortedBack",
       min(ported_at) AS "firstPortedAt", max(ported_at) AS "lastPortedAt"
     FROM port_order_numbers WHERE port_order_id = $1`,
    [portOrderId],
  )
  if (tally === undefined) throw new Error('A count answers one row')
  return tally
}

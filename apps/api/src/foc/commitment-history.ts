import { randomUUID } from 'node:crypto'
import type { Commitment } from '@portday/domain/foc'
import type { EntityManager } from 'typeorm'
import { selectList } from '../database/select-list.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { Foc } from './foc.entity.ts'

/** Keeps a new commitment in the order's history, where no later one replaces it (R6.5). */
export async function addToHistory(tx: EntityManager, portOrderId: string, foc: Commitment): Promise<void> {
  await tx.query(
    `INSERT INTO foc_commitments (id, port_order_id, date, at, time_zone, source, confirmed_at, confirmed_by,
       confirmation_number, reason, requested_by, customer_told_by, recorded_at, place)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
       (SELECT count(*) + 1 FROM foc_commitments WHERE port_order_id = $2)`,
    [randomUUID(), portOrderId, ...valuesOf(foc)],
  )
}

/** The commitment in force was confirmed, or its time filled in: the newest of the history says so too. */
export async function updateNewest(tx: EntityManager, portOrderId: string, foc: Commitment): Promise<void> {
  await tx.query(
    `UPDATE foc_commitments SET date = $2, at = $3, time_zone = $4, source = $5, confirmed_at = $6, confirmed_by = $7,
       confirmation_number = $8, reason = $9, requested_by = $10, customer_told_by = $11, recorded_at = $12
     WHERE port_order_id = $1 AND place = (SELECT max(place) FROM foc_commitments WHERE port_order_id = $1)`,
    [portOrderId, ...valuesOf(foc)],
  )
}

function valuesOf(foc: Commitment): unknown[] {
  return [
    foc.date.toString(),
    foc.at?.toString() ?? null,
    foc.timeZone,
    foc.source,
    foc.confirmedAt?.toString() ?? null,
    foc.confirmedBy,
    foc.confirmationNumber,
    foc.reason,
    foc.requestedBy,
    foc.customerToldBy,
    foc.recordedAt.toString(),
  ]
}

/** Every commitment ever made for each order, the oldest first and the newest last. */
export async function readHistories(context: RequestContext, ids: readonly string[]): Promise<Foc[][]> {
  const { rows } = await context.database.read.query<Foc>(
    `SELECT ${selectList(Foc, 'f')} FROM foc_commitments f WHERE f.port_order_id = ANY ($1::uuid[]) ORDER BY f.place`,
    [ids],
  )
  return ids.map((id) => rows.filter((row) => row.portOrderId === id))
}

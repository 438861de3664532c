import type { EntityManager } from 'typeorm'
import { queryRows } from '../database/transaction.ts'

export interface Holder {
  readonly number: string
  readonly portOrderId: string
  readonly reference: number
  readonly carrier: string
  readonly customer: string
  readonly complete: boolean
}

export const HOLDERS_SQL = `
  SELECT n.number, o.id AS "portOrderId", o.reference, o.carrier, o.customer, o.status = 'complete' AS complete
  FROM port_order_numbers n JOIN porting_orders o ON o.id = n.port_order_id
  WHERE n.holds AND n.number = ANY ($1)`

/** The order that keeps others from taking a number, for each number that has one (R8.5). */
export async function holdersOf(tx: EntityManager, numbers: readonly string[]): Promise<Map<string, Holder>> {
  const rows = await queryRows<Holder>(tx, HOLDERS_SQL, [numbers])
  return new Map(rows.map((row) => [row.number, row]))
}

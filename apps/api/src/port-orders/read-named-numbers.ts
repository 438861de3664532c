import type { NumberFacts } from '@portday/domain/port-order'
import { parseNumber } from '@portday/domain/telephone-number'
import type { Refusal } from '@portday/domain/verdict'
import type { EntityManager } from 'typeorm'
import { selectList } from '../database/select-list.ts'
import { queryRows } from '../database/transaction.ts'
import { numberFacts, PortedNumber } from './number.entity.ts'

/** Numbers as somebody named them, in E.164; a refusal with its place for each that can't be read. */
export function readNamedNumbers(
  texts: readonly string[],
  pathOf: (index: number) => readonly string[],
): { numbers: string[]; refusals: Refusal[] } {
  const numbers: string[] = []
  const refusals: Refusal[] = []
  texts.forEach((text, index) => {
    const read = parseNumber(text)
    if (read.ok) numbers.push(read.number)
    else {
      const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text
      refusals.push({
        code: read.code,
        message: `“${shown}”: ${read.reason}`,
        remedy: read.remedy,
        path: pathOf(index),
      })
    }
  })
  return { numbers, refusals }
}

/** Those of an order's numbers that are named. */
export async function namedNumbers(
  tx: EntityManager,
  portOrderId: string,
  numbers: readonly string[],
): Promise<NumberFacts[]> {
  const rows = await queryRows<PortedNumber>(
    tx,
    `SELECT ${selectList(PortedNumber, 'n')} FROM port_order_numbers n
     WHERE n.port_order_id = $1 AND n.number = ANY ($2) ORDER BY n.place, n.number`,
    [portOrderId, numbers],
  )
  return rows.map(numberFacts)
}

/** Those of an order's numbers that have not moved (R8.4). */
export async function unportedNumbers(tx: EntityManager, portOrderId: string): Promise<NumberFacts[]> {
  const rows = await queryRows<PortedNumber>(
    tx,
    `SELECT ${selectList(PortedNumber, 'n')} FROM port_order_numbers n
     WHERE n.port_order_id = $1 AND n.outcome IN ('pending', 'failed') ORDER BY n.place, n.number`,
    [portOrderId],
  )
  return rows.map(numberFacts)
}

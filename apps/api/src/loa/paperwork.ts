import { createHash } from 'node:crypto'
import {
  type Csr,
  compareLetterWithCsr,
  type Letter as LetterFacts,
  letterOnFile,
  letterParts,
  type PartHashes,
} from '@portday/domain/loa'
import type { EntityManager } from 'typeorm'
import { jsonObject } from '../database/select-list.ts'
import { queryRows } from '../database/transaction.ts'
import type { PortOrder, StoredLetterOnFile } from '../port-orders/port-order.entity.ts'
import { CustomerServiceRecord, csrFacts, Letter, letterFacts, RecordedCarrierCall } from './letter.entity.ts'

/** What is on file for an order: the letter, the record, the newest call, and the numbers that the letter lists. */
export interface Paperwork {
  readonly portOrderId: string
  readonly letter: Letter | null
  readonly csr: CustomerServiceRecord | null
  readonly call: RecordedCarrierCall | null
  readonly numbers: readonly string[]
}

export const PAPERWORK_SQL = `
  SELECT o.id AS "portOrderId",
    (SELECT ${jsonObject(Letter, 'l')} FROM letters l WHERE l.port_order_id = o.id) AS letter,
    (SELECT ${jsonObject(CustomerServiceRecord, 's')} FROM customer_service_records s WHERE s.port_order_id = o.id) AS csr,
    (SELECT ${jsonObject(RecordedCarrierCall, 'k')} FROM carrier_calls k WHERE k.port_order_id = o.id
     ORDER BY k.recorded_at DESC LIMIT 1) AS call,
    ARRAY(SELECT n.number FROM port_order_numbers n WHERE n.port_order_id = o.id ORDER BY n.place, n.number) AS numbers
  FROM unnest($1::uuid[]) AS o (id)`

export async function paperworkOf(tx: EntityManager, portOrderId: string): Promise<Paperwork> {
  const [paperwork] = await queryRows<Paperwork>(tx, PAPERWORK_SQL, [[portOrderId]])
  if (paperwork === undefined) throw new Error('A row for each order that was asked for')
  return paperwork
}

/** The hash of each part of a letter, to tell after a rejection what changed (R5.7). */
export function hashParts(letter: Letter, numbers: readonly string[]): PartHashes {
  const parts = Object.entries(letterParts(letterFacts(letter), numbers))
  return Object.fromEntries(
    parts.map(([part, content]) => [part, createHash('sha256').update(content).digest('hex')]),
  ) as PartHashes
}

/** What the order's row says of its letter, for warnings and next steps. */
export function storedLetterOnFile(
  order: PortOrder,
  letter: Letter | null,
  csr: CustomerServiceRecord | null,
  numbers: readonly string[],
): StoredLetterOnFile | null {
  if (letter === null) return null
  const facts: LetterFacts = letterFacts(letter)
  const record: Csr | null = csr && csrFacts(csr)
  const on = letterOnFile(facts, compareLetterWithCsr(facts, record, numbers), order.carrier.type === 'toll_free')
  return { ...on, signedOn: on.signedOn?.toString() ?? null, invoiceDate: on.invoiceDate?.toString() ?? null }
}

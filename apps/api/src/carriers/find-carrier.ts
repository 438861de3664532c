import type { CarrierFacts } from '@portday/domain/carrier'
import type { EntityManager } from 'typeorm'
import { selectList } from '../database/select-list.ts'
import { queryRows } from '../database/transaction.ts'
import { Carrier } from './carrier.entity.ts'
import { WinningCarrier } from './winning-carrier.entity.ts'

type CarrierType = CarrierFacts['type']

/** Blanks in a name are one blank; its letter case is kept but not compared. */
export function carrierName(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

/** The carrier of that name for toll-free numbers, or for all others (R8.2); null when it is not known yet. */
export async function findCarrierByName(tx: EntityManager, name: string, tollFree: boolean): Promise<Carrier | null> {
  const rows = await queryRows<Carrier>(
    tx,
    `SELECT ${selectList(Carrier, 'c')} FROM carriers c WHERE lower(c.name) = lower($1) AND (c.type = 'toll_free') = $2`,
    [carrierName(name), tollFree],
  )
  return rows[0] ?? null
}

/** The carrier of that name, made when it is not known yet: of the type given, else `regional`, the longest estimate (R12.5). */
export async function findOrMakeCarrier(
  tx: EntityManager,
  name: string,
  type: CarrierType | null,
  tollFree: boolean,
): Promise<{ carrier: Carrier; assumed: boolean }> {
  const known = await findCarrierByName(tx, name, tollFree)
  if (known !== null) return { carrier: known, assumed: false }
  // Two requests may make the same carrier at once: the second finds the first one's.
  await tx.query(
    `INSERT INTO carriers (name, type) VALUES ($1, $2) ON CONFLICT (lower(name), (type = 'toll_free')) DO NOTHING`,
    [carrierName(name), tollFree ? 'toll_free' : (type ?? 'regional')],
  )
  const made = await findCarrierByName(tx, name, tollFree)
  if (made === null) throw new Error('A carrier that was just made is there')
  return { carrier: made, assumed: !tollFree && type === null }
}

/** The platform of that name, made with the default policy when it is not known yet. */
export async function findOrMakeWinningCarrier(tx: EntityManager, name: string): Promise<WinningCarrier> {
  const find = async () => {
    const rows = await queryRows<WinningCarrier>(
      tx,
      `SELECT ${selectList(WinningCarrier, 'w')} FROM winning_carriers w WHERE lower(w.name) = lower($1)`,
      [carrierName(name)],
    )
    return rows[0]
  }
  const known = await find()
  if (known) return known
  await tx.query(`INSERT INTO winning_carriers (name) VALUES ($1) ON CONFLICT (lower(name)) DO NOTHING`, [
    carrierName(name),
  ])
  const made = await find()
  if (!made) throw new Error('A winning carrier that was just made is there')
  return made
}

import { prepared } from '../database/prepared.ts'
import { selectList } from '../database/select-list.ts'
import { isUuid } from '../database/uuid.ts'
import { type Connection, pageOf, pageSize } from '../graph/connection.ts'
import { readPlace } from '../graph/cursor.ts'
import type { OffsetPaging } from '../graph/paging.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { Carrier } from './carrier.entity.ts'
import { WinningCarrier } from './winning-carrier.entity.ts'

const SIDES = {
  carriers: Carrier,
  winning_carriers: WinningCarrier,
} as const

type Side = keyof typeof SIDES

/** A page of the carriers of one side by name, those alone whose name has `search` in it. */
export async function listByName<S extends Side>(
  context: RequestContext,
  side: S,
  { first, after, offset }: OffsetPaging,
  search: string | null | undefined,
  countsTotal: boolean,
): Promise<Connection<InstanceType<(typeof SIDES)[S]>>> {
  const size = pageSize(first)
  const place = readPlace(after, 'text', 'uuid')
  const skipped = offset ?? 0
  const pattern = `%${(search?.trim() ?? '').replace(/[\\%_]/g, '\\$&')}%`
  const { read } = context.database
  // The cursor keeps the database's own small letters: those of another alphabet differ from JavaScript's.
  const { rows } = await read.query<InstanceType<(typeof SIDES)[S]> & { sortName: string }>(
    `SELECT ${selectList(SIDES[side], 'c')}, lower(c.name) AS "sortName" FROM ${side} c
     WHERE c.name ILIKE $1 AND ($3::text IS NULL OR (lower(c.name), c.id) > ($3, $4::uuid))
     ORDER BY lower(c.name), c.id LIMIT $2 OFFSET $5`,
    [pattern, size + 1, place?.[0] ?? null, place?.[1] ?? null, skipped],
  )
  const total = countsTotal
    ? await read.query<{ total: number }>(`SELECT count(*) AS total FROM ${side} c WHERE c.name ILIKE $1`, [pattern])
    : null
  return pageOf(
    rows,
    size,
    ({ sortName, id }) => [sortName, id],
    total?.rows[0]?.total ?? 0,
    place !== null || skipped > 0,
  )
}

/** One carrier of a side; null when none has that ID. */
export async function readCarrier<S extends Side>(
  context: RequestContext,
  side: S,
  id: string,
): Promise<InstanceType<(typeof SIDES)[S]> | null> {
  if (!isUuid(id)) return null
  const sql = `SELECT ${selectList(SIDES[side], 'c')} FROM ${side} c WHERE c.id = $1`
  const { rows } = await context.database.read.query<InstanceType<(typeof SIDES)[S]>>(prepared(sql, [id]))
  return rows[0] ?? null
}

import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { PAPERWORK_SQL } from '../../apps/api/src/loa/paperwork.ts'
import { selectPortOrders } from '../../apps/api/src/port-orders/read-port-orders.ts'

type Statement = readonly [name: string, text: string, values: (order: LockedOrder, date: string) => unknown[]]

interface LockedOrder {
  readonly id: string
  readonly version: number
  readonly migrationId: string
}

const UPDATE_ORDER = (columns: string) =>
  `UPDATE porting_orders SET version = $2::int + 1, updated_at = now(), ${columns} WHERE id = $1 AND version = $2`

const RECORD_EVENT = `
  SELECT record_event(id, stream_id, stream, now(), 'bare', command, NULL, before, after, migration_id, stream_id, 'bare')
  FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::uuid[])
    AS e (id, stream_id, stream, command, before, after, migration_id)`

const idOf = ({ id }: LockedOrder) => [id]

function update(name: string, columns: string): Statement {
  return [name, UPDATE_ORDER(columns), ({ id, version }) => [id, version]]
}

/** What Portday writes for the same commands, statement by statement, with values that nobody derived. */
const COMMANDS: Readonly<Record<string, readonly Statement[]>> = {
  '/submitLoa': [
    ['paperwork', PAPERWORK_SQL, ({ id }) => [[id]]],
    update(
      'submit',
      `status = 'loa_submitted', submitted_at = now(), received_on = current_date,
       acknowledgement_due_at = now() + interval '2 days'`,
    ),
    ['resolve', 'UPDATE rejections SET resolved_at = now() WHERE port_order_id = $1 AND resolved_at IS NULL', idOf],
    ['submitted hashes', `UPDATE letters SET submitted_hashes = '{}' WHERE port_order_id = $1`, idOf],
  ],
  '/acknowledgeLoa': [update('acknowledge', 'acknowledged_at = now(), acknowledgement_due_at = NULL')],
  '/recordFoc': [
    [
      'record foc',
      UPDATE_ORDER(`status = 'foc_received', received_on = NULL, foc_date = $3::date,
        foc_at = $3::timestamp AT TIME ZONE 'America/New_York', foc_time_zone = 'America/New_York', foc_source = 'email',
        foc_recorded_at = now(), port_day_begins_at = $3::timestamp AT TIME ZONE 'America/New_York'`),
      ({ id, version }, date) => [id, version, date],
    ],
    [
      'add to history',
      `INSERT INTO foc_commitments (id, port_order_id, date, at, time_zone, source, recorded_at, place)
       SELECT $1, $2, $3::date, $3::timestamp AT TIME ZONE 'America/New_York', 'America/New_York', 'email', now(),
         (SELECT count(*) + 1 FROM foc_commitments WHERE port_order_id = $2)`,
      ({ id }, date) => [randomUUID(), id, date],
    ],
  ],
}

/** Runs a command's statements in one transaction, as Portday does: lock, write, record. */
export async function bareCommands(pool: pg.Pool, path: string, values: unknown[]): Promise<string> {
  const statements = COMMANDS[path]
  if (statements === undefined) throw new Error(`No statements for ${path}`)
  const [orderId, date] = values as [string, string]
  const client = await pool.connect()
  try {
    await client.query('START TRANSACTION ISOLATION LEVEL READ COMMITTED')
    const { rows } = await client.query<LockedOrder>({
      name: 'lock',
      text: `${selectPortOrders} WHERE o.id = $1 FOR UPDATE OF o`,
      values: [orderId],
    })
    const [order] = rows
    if (order === undefined) throw new Error(`No order ${orderId}`)
    for (const [name, text, valuesFor] of statements) {
      await client.query({ name, text, values: valuesFor(order, date) })
    }
    await client.query({ name: 'record event', text: RECORD_EVENT, values: eventOf(order, path) })
    await client.query('COMMIT')
    return JSON.stringify({ data: { portOrder: { id: orderId }, refusals: [] } })
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    client.release()
  }
}

function eventOf({ id, migrationId, version }: LockedOrder, path: string): unknown[] {
  const before = JSON.stringify({ version })
  const after = JSON.stringify({ version: version + 1 })
  return [[randomUUID()], [id], ['port_order'], [path.slice(1)], [before], [after], [migrationId]]
}

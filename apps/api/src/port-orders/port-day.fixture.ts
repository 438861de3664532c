import type pg from 'pg'
import { verifyJournal } from '../events/verify-journal.ts'
import type { Desk, DeskOrder, OrderWanted } from '../foc/porting-desk.fixture.ts'

/** The release of the orders below, 09:30 in New York. */
export const PORT_DAY = '2026-06-15T13:30:00Z'

export interface StoredNumber {
  readonly number: string
  readonly outcome: string
  readonly ported_at: string | null
  readonly tested_at: string | null
  readonly note: string | null
  readonly holds: boolean
}

/** An order at the moment at which its numbers are released; the clock stands there too. */
export async function onPortDay(desk: Desk, numbers = 1, wanted: OrderWanted = {}): Promise<DeskOrder> {
  desk.at('2026-06-01T12:00:00Z')
  const order = await desk.committed({ date: '2026-06-15', time: '09:30' }, { numbers, ...wanted })
  desk.at(PORT_DAY)
  await desk.read(order.id, 'stage')
  return order
}

/** The numbers of an order as the database has them, in the order of its list. */
export function numbersOf(desk: Desk, portOrderId: string): Promise<StoredNumber[]> {
  return desk.rows<StoredNumber>(
    `SELECT number, outcome, ported_at, tested_at, note, holds FROM port_order_numbers
     WHERE port_order_id = $1 ORDER BY place, number`,
    portOrderId,
  )
}

/** The commands that an order's journal tells of, the oldest first, each with who gave it. */
export async function journalOf(desk: Desk, streamId: string): Promise<string[]> {
  const rows = await desk.rows<{ told: string }>(
    `SELECT command || ' by ' || actor AS told FROM events WHERE stream_id = $1 ORDER BY seq`,
    streamId,
  )
  return rows.map(({ told }) => told)
}

/** How often a command was refused with a code. */
export async function timesRefused(desk: Desk, command: string, code: string): Promise<number> {
  const [row] = await desk.rows<{ times: number }>(
    'SELECT times::int FROM refused_commands WHERE command = $1 AND code = $2',
    command,
    code,
  )
  return row?.times ?? 0
}

/** Every row of the tables that a refused command may not write to, counted. */
export async function writtenRows(desk: Desk): Promise<Record<string, number>> {
  const [counts] = await desk.rows<Record<string, number>>(
    `SELECT (SELECT count(*) FROM customer_migrations)::int AS migrations, (SELECT count(*) FROM sites)::int AS sites,
       (SELECT count(*) FROM carriers)::int AS carriers, (SELECT count(*) FROM winning_carriers)::int AS platforms,
       (SELECT count(*) FROM porting_orders)::int AS orders, (SELECT count(*) FROM port_order_numbers)::int AS numbers,
       (SELECT count(*) FROM events)::int AS events, (SELECT count(*) FROM outbox)::int AS outbox`,
  )
  return counts ?? {}
}

/** What the check of the journal finds wrong; every accepted command has one event and one row to send. */
export async function journalProblems(desk: Desk): Promise<unknown[]> {
  const client = (await desk.api.database.read.connect()) as pg.PoolClient
  const problems: unknown[] = []
  try {
    const { events } = await verifyJournal(client, (found) => problems.push(found))
    const { rows } = await client.query<{ sent: number }>('SELECT count(DISTINCT event_id)::int AS sent FROM outbox')
    if (rows[0]?.sent !== events) problems.push(`${events} events, of which ${rows[0]?.sent} are to be sent`)
  } finally {
    client.release()
  }
  return problems
}

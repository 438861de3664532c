import type pg from 'pg'
import { FOR_COMMANDS } from '../data/fill-sql.ts'
import type { Request } from '../load/keep-alive-connection.ts'

/** The three commands that take an order from its letter to its commitment. */
const COMMANDS = {
  submitLoa: 'SubmitLoaInput',
  acknowledgeLoa: 'PortOrderCommandInput',
  recordFoc: 'RecordFocInput',
} as const

export const COMMAND_NAMES = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[]

/** What a client asks back: where the order stands, and why not. */
export function mutationOf(name: keyof typeof COMMANDS): string {
  return `mutation Command($input: ${COMMANDS[name]}!) {
    ${name}(input: $input) { portOrder { id version stage } refusals { code message } warnings { code } }
  }`
}

/** The orders that are kept for the commands, each to be taken once; `take` answers how many it could get. */
export async function ordersForCommands(database: pg.Client): Promise<{ take(count: number): string[] }> {
  const { rows } = await database.query<{ id: string }>(
    `SELECT id FROM porting_orders WHERE status = 'loa_pending' ORDER BY created_at DESC, id LIMIT ${FOR_COMMANDS}`,
  )
  const left = rows.map(({ id }) => id)
  return { take: (count) => left.splice(0, count) }
}

/** Every command for every order, order after order. */
export function* requestsFor(
  orderIds: readonly string[],
  requestOf: (command: keyof typeof COMMANDS, orderId: string) => Request,
): Generator<Request> {
  for (const orderId of orderIds) for (const command of COMMAND_NAMES) yield requestOf(command, orderId)
}

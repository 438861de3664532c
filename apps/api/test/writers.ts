import { randomUUID } from 'node:crypto'

/** What a server acknowledged before it was killed. */
export interface Acknowledged {
  readonly migrations: string[]
  /** The highest version that was acknowledged of each order. */
  readonly orders: Map<string, number>
}

const CREATE_MIGRATION = `mutation($input: CreateMigrationInput!) {
  createMigration(input: $input) { migration { id } refusals { code message } } }`
const CREATE_ORDER = `mutation($input: CreatePortOrderInput!) {
  createPortOrder(input: $input) { portOrders { id version } refusals { code message } } }`
const HOLD = `mutation($input: PortOrderCommandInput!) {
  command: holdPortOrder(input: $input) { portOrder { version } refusals { code message } } }`
const RELEASE = HOLD.replace('holdPortOrder', 'releasePortOrder')

interface Payload {
  readonly refusals: readonly { code: string; message: string }[]
  readonly migration?: { id: string } | null
  readonly portOrders?: readonly { id: string; version: number }[]
  readonly portOrder?: { version: number } | null
}

/** Gives commands one after another until the server is gone, and writes down each that was acknowledged. */
export async function writeUntilKilled(
  server: { url: string; key: string },
  numbers: Iterator<string>,
  acknowledged: Acknowledged,
): Promise<void> {
  for (;;) {
    const id = randomUUID()
    const customer = { customerName: 'Acme', winningCarrier: 'Vonage', timeZone: 'America/New_York' }
    const migration = await command(server, CREATE_MIGRATION, { id, ...customer })
    if (migration === null) return
    acknowledged.migrations.push(id)
    const tns = [numbers.next().value, numbers.next().value]
    const made = await command(server, CREATE_ORDER, {
      ...{ migrationId: id, carrier: 'Verizon', accountNumber: id.slice(0, 8), btn: tns[0], numbers: tns },
    })
    if (made === null) return
    for (const order of made.portOrders ?? []) acknowledged.orders.set(order.id, order.version)
    const portOrderId = made.portOrders?.[0]?.id ?? ''
    for (const operation of [HOLD, RELEASE, HOLD, RELEASE]) {
      const changed = await command(server, operation, { portOrderId, reason: 'The customer is away' })
      if (changed === null) return
      acknowledged.orders.set(portOrderId, changed.portOrder?.version ?? 0)
    }
  }
}

/** The payload of an acknowledged command; null when the server was gone before it answered. */
async function command(server: { url: string; key: string }, query: string, input: object): Promise<Payload | null> {
  const answer = await post(server, query, input)
  if (answer === null) return null
  const { data, errors } = JSON.parse(answer) as { data?: Record<string, Payload>; errors?: unknown }
  const payload = Object.values(data ?? {})[0]
  if (payload === undefined || payload.refusals.length > 0) throw new Error(JSON.stringify({ errors, payload }))
  return payload
}

async function post({ url, key }: { url: string; key: string }, query: string, input: object): Promise<string | null> {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query, variables: { input } }),
    })
    return await response.text()
  } catch {
    return null
  }
}

/** Numbers of New York that nobody else in the test has. */
export function* freshNumbers(): Generator<string, never> {
  for (let line = 0; ; line += 1) yield `212${220 + Math.floor(line / 10_000)}${String(line % 10_000).padStart(4, '0')}`
}

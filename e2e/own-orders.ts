import type { Api } from './api.ts'

/** What a journey begins with, made through the API: a migration and orders of its own, so that none disturbs another. */

export interface OwnOrder {
  readonly id: string
  readonly reference: string
  /** E.164. */
  readonly numbers: readonly string[]
}

interface Payload {
  readonly refusals: readonly { readonly code: string; readonly message: string }[]
}

/** Gives a command and answers its payload with `fields`; a refusal is an error, as a journey can't begin with it. */
export async function give<Answer>(
  api: Api,
  command: string,
  input: Readonly<Record<string, unknown>>,
  fields: string,
): Promise<Answer> {
  const inputType = INPUTS[command] ?? `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`
  const { told } = await api.ask<{ told: Answer & Payload }>(
    `mutation ($input: ${inputType}!) { told: ${command}(input: $input) { ${fields} refusals { code message } } }`,
    { input },
  )
  if (told.refusals.length > 0) throw new Error(`${command}: ${JSON.stringify(told.refusals)}`)
  return told
}

const INPUTS: Readonly<Record<string, string>> = {
  acknowledgeLoa: 'PortOrderCommandInput',
  createPortOrder: 'CreatePortOrderInput',
}

export async function ownMigration(api: Api, customerName: string): Promise<string> {
  const { migration } = await give<{ migration: { id: string } }>(
    api,
    'createMigration',
    { customerName, timeZone: 'America/Los_Angeles', winningCarrier: 'Crexendo', projectManager: 'Dana Whitfield' },
    'migration { id }',
  )
  return migration.id
}

/** An order in LOA pending, of the next numbers that nobody holds. */
export async function ownOrder(
  api: Api,
  migrationId: string,
  { carrier, count, accountNumber }: { carrier: string; count: number; accountNumber: string },
): Promise<OwnOrder> {
  const numbers = await freeNumbers(api, count)
  const input = { migrationId, carrier, accountNumber, btn: numbers[0], numbers }
  const { portOrders } = await give<{ portOrders: { id: string; reference: string }[] }>(
    api,
    'createPortOrder',
    input,
    'portOrders { id reference }',
  )
  const [order] = portOrders
  if (!order) throw new Error('No order was made.')
  return { ...order, numbers }
}

/** Takes an order to FOC received, or to port day where the date is today's: submitted, acknowledged, committed. */
export async function committed(
  api: Api,
  { id: portOrderId }: OwnOrder,
  foc: { readonly date: string; readonly time: string; readonly confirmedBy?: string },
) {
  const { date, time, confirmedBy } = foc
  await give(api, 'submitLoa', { portOrderId, submittedAt: '2026-11-02T17:00:00Z' }, 'portOrder { id }')
  await give(api, 'acknowledgeLoa', { portOrderId }, 'portOrder { id }')
  await give(api, 'recordFoc', { portOrderId, date, time, source: 'EMAIL' }, 'portOrder { id }')
  if (confirmedBy) await give(api, 'confirmFoc', { portOrderId, date, time, confirmedBy }, 'portOrder { id }')
}

/** The ranges for stories (555-0100 to -0199) of these area codes are asked through until one has enough in a row. */
const AREA_CODES = [209, 253, 360, 425, 509, 530, 541, 559, 564, 628, 661, 707, 760, 805, 831, 909, 916, 925, 949, 951]

async function freeNumbers(api: Api, count: number): Promise<string[]> {
  for (const areaCode of AREA_CODES) {
    const range = Array.from({ length: 100 }, (_, place) => `+1${areaCode}55501${String(place).padStart(2, '0')}`)
    const { checkPortability } = await api.ask<{ checkPortability: { portable: boolean; number: string }[] }>(
      'query ($numbers: [String!]!) { checkPortability(numbers: $numbers) { number portable } }',
      { numbers: range },
    )
    const free = checkPortability.filter(({ portable }) => portable).map(({ number }) => number)
    if (free.length >= count) return free.slice(0, count)
  }
  throw new Error('Every number for stories is held. Start Portday anew.')
}

/** A migration with one order that is on its port day, released half an hour before the journeys begin. */
export async function aNight(api: Api, customerName: string, count: number) {
  const migrationId = await ownMigration(api, customerName)
  const order = await ownOrder(api, migrationId, { carrier: 'Cox', count, accountNumber: 'NIGHT-1' })
  await committed(api, order, { date: '2026-11-24', time: '02:00', confirmedBy: 'Porting desk' })
  return { migrationId, order }
}

/** `+12095550100` as screens write it. */
export function asSaid(number: string): string {
  return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3')
}

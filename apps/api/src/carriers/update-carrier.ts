import type { Refusal } from '@portday/domain/verdict'
import type { EntityManager } from 'typeorm'
import { countRefusals } from '../events/count-refusals.ts'
import { TextReader } from '../graph/text.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { Carrier } from './carrier.entity.ts'
import type { CarrierPayload, UpdateCarrierInput } from './carrier-inputs.ts'
import { readCarrierUpdate } from './read-carrier-update.ts'
import { type AfterSettings, findSettings, lockSettings, staleSettings, writeSettings } from './write-settings.ts'

/** Changes what is known of a losing carrier: its kind, range, calendar and escalation (R3.1, R4.1, R4.2, R14.3). */
export async function updateCarrier(
  context: RequestContext,
  input: UpdateCarrierInput,
  afterwards: AfterSettings,
): Promise<CarrierPayload> {
  const payload = await context.database.transaction(async (tx) => {
    const written = await update(tx, context, input)
    if (written.refusals.length === 0) await afterwards(tx, input.id)
    return written
  })
  await countRefusals(context, 'update_carrier', payload.refusals)
  return payload
}

async function update(tx: EntityManager, context: RequestContext, input: UpdateCarrierInput): Promise<CarrierPayload> {
  const stored = await lockSettings(tx, Carrier, 'carriers', input.id)
  const { wanted, refusals } = await judge(tx, stored, input)
  if (stored === null || refusals.length > 0) return { carrier: stored, refusals, warnings: [] }
  const carrier = await writeSettings(tx, context, Carrier, stored, wanted, 'update_carrier')
  return { carrier, refusals: [], warnings: [] }
}

/** The carrier as it is and as the command would leave it, or why it may not; nothing is written or locked. */
export async function tryCarrierUpdate(
  context: RequestContext,
  input: UpdateCarrierInput,
): Promise<{ stored: Carrier | null; updated: Carrier | null; refusals: readonly Refusal[] }> {
  return context.database.transaction(async (tx) => {
    const stored = await findSettings(tx, Carrier, 'carriers', input.id)
    const { wanted, refusals } = await judge(tx, stored, input)
    return { stored, updated: stored === null || refusals.length > 0 ? null : { ...stored, ...wanted }, refusals }
  })
}

async function judge(
  tx: EntityManager,
  stored: Carrier | null,
  input: UpdateCarrierInput,
): Promise<{ wanted: Partial<Carrier>; refusals: readonly Refusal[] }> {
  if (stored === null) return { wanted: {}, refusals: [carrierNotFound(input.id)] }
  const text = new TextReader()
  const wanted = readCarrierUpdate(text, stored, input)
  return { wanted, refusals: [...(await staleSettings(tx, stored, input.expectedVersion)), ...text.refusals] }
}

function carrierNotFound(id: string): Refusal {
  return {
    code: 'NOT_FOUND',
    message: `There is no carrier ${id.slice(0, 60)}.`,
    remedy: 'Give the ID of a carrier of the list.',
    path: ['id'],
  }
}

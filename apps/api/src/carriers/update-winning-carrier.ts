import type { EntityManager } from 'typeorm'
import { countRefusals } from '../events/count-refusals.ts'
import { TextReader } from '../graph/text.ts'
import type { RequestContext } from '../platform/request-context.ts'
import type { UpdateWinningCarrierInput, WinningCarrierPayload } from './carrier-inputs.ts'
import { WinningCarrier } from './winning-carrier.entity.ts'
import { type AfterSettings, lockSettings, readPhone, staleSettings, writeSettings } from './write-settings.ts'

/** The settings of trade custom, each with the range that makes sense (R3.3, R5.6, R6.4, R10.2). */
const POLICY = {
  lockHours: { from: 0, to: 720 },
  bestEffortHours: { from: 0, to: 720 },
  supplementsAfterFoc: { from: 0, to: 100 },
  newDateBusinessDays: { from: 0, to: 60 },
  portBackHours: { from: 0, to: 720 },
  acknowledgementBusinessDays: { from: 1, to: 30 },
  loaMaxAgeDays: { from: 1, to: 365 },
} as const

/** Changes how a platform is reached and the policy that it applies to orders in flight (R14.3, R6.4, R10.2). */
export async function updateWinningCarrier(
  context: RequestContext,
  input: UpdateWinningCarrierInput,
  afterwards: AfterSettings,
): Promise<WinningCarrierPayload> {
  const payload = await context.database.transaction(async (tx) => {
    const written = await update(tx, context, input)
    if (written.refusals.length === 0) await afterwards(tx, input.id)
    return written
  })
  await countRefusals(context, 'update_winning_carrier', payload.refusals)
  return payload
}

async function update(
  tx: EntityManager,
  context: RequestContext,
  input: UpdateWinningCarrierInput,
): Promise<WinningCarrierPayload> {
  const stored = await lockSettings(tx, WinningCarrier, 'winning_carriers', input.id)
  if (stored === null) {
    const refusal = {
      code: 'NOT_FOUND' as const,
      message: `There is no winning carrier ${input.id.slice(0, 60)}.`,
      remedy: 'Give the ID of the winning carrier of a migration.',
      path: ['id'],
    }
    return { winningCarrier: null, refusals: [refusal], warnings: [] }
  }
  const text = new TextReader()
  const wanted = readWanted(text, stored, input)
  const refusals = [...(await staleSettings(tx, stored, input.expectedVersion)), ...text.refusals]
  if (refusals.length > 0) return { winningCarrier: stored, refusals, warnings: [] }
  const winningCarrier = await writeSettings(tx, context, WinningCarrier, stored, wanted, 'update_winning_carrier')
  return { winningCarrier, refusals: [], warnings: [] }
}

function readWanted(
  text: TextReader,
  stored: WinningCarrier,
  input: UpdateWinningCarrierInput,
): Partial<WinningCarrier> {
  const policy = Object.entries(POLICY).map(([name, { from, to }]) => {
    const key = name as keyof typeof POLICY
    const value = input[key] ?? stored[key]
    if (value < from || value > to) {
      text.no('VALUE_INVALID', [name], `${value} is outside ${from} to ${to}.`, `Give ${from} to ${to}.`)
    }
    return [name, value]
  })
  const lockHours = input.lockHours ?? stored.lockHours
  const bestEffortHours = input.bestEffortHours ?? stored.bestEffortHours
  if (bestEffortHours < lockHours) {
    text.no(
      'VALUE_INVALID',
      ['bestEffortHours'],
      `Best effort for ${bestEffortHours} h would end inside the lock of ${lockHours} h.`,
      'Give at least as many hours as the lock has.',
    )
  }
  return {
    ...Object.fromEntries(policy),
    portingContact:
      input.portingContact === undefined
        ? stored.portingContact
        : text.optional(input.portingContact, ['portingContact'], 300),
    nocPhone: input.nocPhone === undefined ? stored.nocPhone : readPhone(text, input.nocPhone, ['nocPhone']),
    portalUrl: input.portalUrl === undefined ? stored.portalUrl : readPortal(text, input.portalUrl),
  }
}

/** No password: everybody sees it. */
function isPlainAddress(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, username, password } = new URL(url)
  return /^https?:$/.test(protocol) && username + password === ''
}

function readPortal(text: TextReader, typed: string | null): string | null {
  const url = text.optional(typed, ['portalUrl'], 500)
  if (url !== null && !isPlainAddress(url)) {
    text.no(
      'VALUE_INVALID',
      ['portalUrl'],
      'The portal is no plain web address.',
      'Give an address that begins with https://, without a password in it.',
    )
  }
  return url
}

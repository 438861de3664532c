import type { NumberOutcome } from '@portday/schema/dashboard'
import { afterStep, type Intent, type KeptTap, type Step } from './kept-taps.ts'

const MIGRATION = 'd0000001-0000-4000-8000-000000000001'
export const AT = '2026-11-24T12:21:00Z'

/** A tap on `…0115`, or on another number by its last four digits. */
export function outcomeTap(
  id: string,
  outcome: NumberOutcome,
  { lastFour = '0115', note = null, at = AT }: { lastFour?: string; note?: string | null; at?: string | null } = {},
) {
  const intent: Intent = { kind: 'outcome', portOrderId: 'comcast', number: `+1916555${lastFour}`, outcome, note }
  return { id, migrationId: MIGRATION, at, intent }
}

export function itemTap(id: string, done: boolean, version = 1) {
  const intent: Intent = { kind: 'item', itemId: 'E911 Sacramento', done, note: null, version }
  return { id, migrationId: MIGRATION, at: AT, intent }
}

export function after(...steps: readonly Step[]): readonly KeptTap[] {
  return steps.reduce<readonly KeptTap[]>(afterStep, [])
}

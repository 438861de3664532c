import type { NumberOutcome } from '@portday/schema/dashboard'
import { spanOf } from '../time/span.ts'
import { clockIn } from '../time/when.ts'
import type { KeptTap } from './kept-taps.ts'
import { backUntil } from './way-back.ts'
import type { ShownNumber } from './with-taps.ts'

const OUTCOME_WORDS = {
  PENDING: 'not moved yet',
  PORTED: 'moved',
  TESTED: 'arrived',
  TEST_FAILED: 'did not arrive',
  FAILED: 'did not move',
  PORTED_BACK: 'went back',
} as const satisfies Record<NumberOutcome, string>

/** Under a number: what is known of it, and how long it can go back (R10.2). */
export function numberLine(number: ShownNumber, zone: string, portBackHours: number, now: Date): string {
  const { outcome, portedAt, note } = number
  const words = note !== null && (outcome === 'FAILED' || outcome === 'TEST_FAILED') ? note : OUTCOME_WORDS[outcome]
  if (outcome === 'PORTED' && portedAt !== null) return `moved ${clockIn(portedAt, zone)}, to call`
  const until = backUntil(number, portBackHours)
  if (outcome !== 'TESTED' || until === null) return words
  const left = until.getTime() - now.getTime()
  return left > 0 ? `${words}; can go back ${spanOf(left)}` : `${words}; can’t go back any more`
}

/** What was tapped and is not on record yet: `arrived 04:21 PST, kept here`. Null when there is nothing to tell. */
export function tapLine({ intent, at, state }: KeptTap, zone: string): string | null {
  if (state !== 'kept' && state !== 'sending') return null
  const word = intent.kind === 'item' ? (intent.done ? 'done' : 'open again') : OUTCOME_WORDS[intent.outcome]
  const when = at === null ? '' : ` ${clockIn(at, zone)}`
  return `${word}${when}, ${state === 'kept' ? 'kept here' : 'being sent'}`
}

import { type Intent, type KeptTap, subjectOf } from './kept-taps.ts'

export type OutcomeIntent = Extract<Intent, { kind: 'outcome' }>
export type ItemIntent = Extract<Intent, { kind: 'item' }>

/** What one request carries: one tick, or outcomes of one order, a number once. */
export type Batch =
  | { readonly kind: 'item'; readonly tap: KeptTap; readonly intent: ItemIntent }
  | { readonly kind: 'outcomes'; readonly portOrderId: string; readonly taps: readonly OutcomeTap[] }
type OutcomeTap = KeptTap & { readonly intent: OutcomeIntent }

const MOST_OUTCOMES = 100

/** What is to be sent next, the oldest first; null when nothing waits. Of each number only its oldest open tap goes. */
export function nextBatch(taps: readonly KeptTap[]): Batch | null {
  const busy = new Set<string>()
  const free: KeptTap[] = []
  for (const tap of taps) {
    const subject = subjectOf(tap.intent)
    if (tap.state === 'kept' && !busy.has(subject)) free.push(tap)
    if (tap.state === 'kept' || tap.state === 'sending') busy.add(subject)
  }
  const [first] = free
  if (!first) return null
  if (first.intent.kind === 'item') return { kind: 'item', tap: first, intent: first.intent }
  const { portOrderId } = first.intent
  const together = free.filter(isOutcome).filter(({ intent }) => intent.portOrderId === portOrderId)
  return { kind: 'outcomes', portOrderId, taps: together.slice(0, MOST_OUTCOMES) }
}

export function idsOf(batch: Batch): readonly string[] {
  return batch.kind === 'item' ? [batch.tap.id] : batch.taps.map(({ id }) => id)
}

function isOutcome(tap: KeptTap): tap is OutcomeTap {
  return tap.intent.kind === 'outcome'
}

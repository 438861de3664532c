import type { NumberOutcome } from '@portday/schema/dashboard'
import type { RefusalTold } from '../command/use-command.ts'
import { hasMovedBy } from './outcomes.ts'

/** What somebody tapped, as the API takes it. */
export type Intent =
  | {
      readonly kind: 'outcome'
      readonly portOrderId: string
      readonly number: string
      readonly outcome: NumberOutcome
      readonly note: string | null
    }
  | {
      readonly kind: 'item'
      readonly itemId: string
      readonly done: boolean
      readonly note: string | null
      /** The item's version on the screen: a tick over somebody else's is refused. */
      readonly version: number
    }

export type Refused = Pick<RefusalTold, 'code' | 'message' | 'remedy' | 'path'>

/**
 * `kept` waits to be sent, `sending` has no answer yet, `refused` waits for somebody to retry or drop it, and `recorded` is
 * shown until what the screen reads says so too.
 */
export interface KeptTap {
  readonly id: string
  readonly migrationId: string
  /** When it happened, on the server's clock; null: the moment at which it is recorded. */
  readonly at: string | null
  readonly intent: Intent
  readonly state: 'kept' | 'sending' | 'refused' | 'recorded'
  readonly refusal: Refused | null
  /** Of the order or the item, once recorded. */
  readonly recordedVersion: number | null
}

export type Step =
  | { readonly does: 'tap'; readonly tap: Pick<KeptTap, 'id' | 'migrationId' | 'at' | 'intent'> }
  | { readonly does: 'send'; readonly ids: readonly string[] }
  | { readonly does: 'record'; readonly ids: readonly string[]; readonly version: number }
  | {
      readonly does: 'refuse'
      readonly id: string
      readonly refusal: Refused
      readonly version?: number | null | undefined
    }
  /** No answer came: whether it is in effect is not known. */
  | { readonly does: 'lose'; readonly ids: readonly string[] }
  | { readonly does: 'retry'; readonly id: string }
  | { readonly does: 'drop'; readonly ids: readonly string[] }

/** What a tap is about: of one number, and of one item, there is one story. */
export function subjectOf(intent: Intent): string {
  return intent.kind === 'item' ? `item ${intent.itemId}` : `${intent.portOrderId} ${intent.number}`
}

/**
 * The taps after one more thing happened, the oldest first. A tap stays until it is acknowledged; a later one on the same
 * number takes the place of those before it that are not on their way.
 */
export function afterStep(taps: readonly KeptTap[], step: Step): readonly KeptTap[] {
  switch (step.does) {
    case 'tap':
      return tapped(taps, step.tap)
    case 'send':
      return changed(taps, step.ids, (tap) => (tap.state === 'kept' ? { ...tap, state: 'sending' } : tap))
    case 'record':
      return settled(taps, step.ids, step.version)
    case 'refuse':
      return settle(
        changed(taps, [step.id], (tap) => ({
          ...tap,
          intent: withVersion(tap.intent, step.version ?? undefined),
          state: 'refused',
          refusal: step.refusal,
        })),
        [step.id],
      )
    case 'lose':
      return settle(
        changed(taps, step.ids, (tap) => (tap.state === 'sending' ? { ...tap, state: 'kept' } : tap)),
        step.ids,
      )
    case 'retry':
      return changed(taps, [step.id], (tap) => (tap.state === 'refused' ? retried(tap) : tap))
    case 'drop':
      return taps.filter(({ id, state }) => state === 'sending' || !step.ids.includes(id))
  }
}

function tapped(taps: readonly KeptTap[], tap: Extract<Step, { does: 'tap' }>['tap']): readonly KeptTap[] {
  const last = taps.findLast((earlier) => subjectOf(earlier.intent) === subjectOf(tap.intent))
  if (last && isSameWord(last.intent, tap.intent)) {
    // The same again keeps the first moment and changes at most the note, as the rule has it (R7.3).
    if (last.state === 'kept') {
      return changed(taps, [last.id], (same) => ({ ...same, intent: withNoteOf(same.intent, tap.intent) }))
    }
    if (last.state !== 'refused' && (tap.intent.note === null || tap.intent.note === last.intent.note)) return taps
  }
  const rest = taps.filter((earlier) => earlier.state === 'sending' || !givesWayTo(earlier, tap.intent))
  return [...rest, { ...tap, state: 'kept', refusal: null, recordedVersion: null }]
}

function settled(taps: readonly KeptTap[], ids: readonly string[], version: number): readonly KeptTap[] {
  const subjects = new Set(taps.filter(({ id }) => ids.includes(id)).map(({ intent }) => subjectOf(intent)))
  const known = changed(taps, ids, (tap) => ({ ...tap, state: 'recorded', refusal: null, recordedVersion: version }))
  // Of a number, what was recorded last is what is shown; an item that was just ticked has another version now.
  return known
    .filter(
      ({ id, state, intent }) =>
        ids.includes(id) || (state !== 'recorded' && state !== 'refused') || !subjects.has(subjectOf(intent)),
    )
    .map((tap) =>
      tap.state === 'kept' && subjects.has(subjectOf(tap.intent))
        ? { ...tap, intent: withVersion(tap.intent, version) }
        : tap,
    )
}

/** Those of `ids` that a later tap on the same number has overtaken are gone. */
function settle(taps: readonly KeptTap[], ids: readonly string[]): readonly KeptTap[] {
  return taps.filter(
    (tap, place) => !ids.includes(tap.id) || !taps.slice(place + 1).some((later) => givesWayTo(tap, later.intent)),
  )
}

/** That a number moved, and when, is still to be told when a later tap says how its test call went. */
function givesWayTo(earlier: KeptTap, later: Intent): boolean {
  if (subjectOf(earlier.intent) !== subjectOf(later)) return false
  if (earlier.state !== 'kept' || earlier.intent.kind === 'item' || later.kind === 'item') return true
  return !(earlier.intent.outcome === 'PORTED' && later.outcome !== 'PORTED' && hasMovedBy(later.outcome))
}

function retried(tap: KeptTap): KeptTap {
  // A moment that a rule refused is left out: it is then recorded as of now.
  const at = tap.refusal?.path.at(-1) === 'at' ? null : tap.at
  return { ...tap, state: 'kept', refusal: null, at }
}

function isSameWord(earlier: Intent, later: Intent): boolean {
  if (earlier.kind === 'item' || later.kind === 'item') {
    return earlier.kind === 'item' && later.kind === 'item' && earlier.done === later.done
  }
  return earlier.outcome === later.outcome
}

function withNoteOf(earlier: Intent, later: Intent): Intent {
  return { ...earlier, note: later.note ?? earlier.note }
}

function withVersion(intent: Intent, version: number | undefined): Intent {
  return intent.kind === 'item' && version !== undefined ? { ...intent, version } : intent
}

function changed(
  taps: readonly KeptTap[],
  ids: readonly string[],
  change: (tap: KeptTap) => KeptTap,
): readonly KeptTap[] {
  const wanted = new Set(ids)
  return taps.map((tap) => (wanted.has(tap.id) ? change(tap) : tap))
}

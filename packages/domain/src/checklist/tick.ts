import { Temporal } from 'temporal-polyfill'
import { accept, type Refusal, refuse, type Verdict } from '../verdict.ts'
import type { PlannedItem } from './checklist-plan.ts'

export interface Tick {
  /** False opens the item again. */
  readonly done: boolean
  readonly note: string | null
}

/** How far the ports of the migration have come. */
export interface PortProgress {
  /** When the last number moved so far; null while none did. */
  readonly lastPortedAt: Temporal.Instant | null
  /** Whether a number of a live order has yet to move. */
  readonly anyUnported: boolean
  readonly portBackHours: number
}

/** How long the old trunk stays up after the last number moved (R10.1), whatever the winning carrier's window. */
const TRUNK_HOURS = 48

/**
 * Whether an item may be ticked off, or opened again, now. Only the old trunk has rules (R10.1): it stays up until 48 h
 * after the last number moved and as long as a number can be ported back (`TRUNK_WINDOW_OPEN`), and then goes with the
 * customer's word, which the note has to give (`CUSTOMER_WORD_MISSING`).
 */
export function judgeTick(
  item: Pick<PlannedItem, 'code'>,
  { done, note }: Tick,
  progress: PortProgress,
  now: Temporal.Instant,
): Verdict<null> {
  if (item.code !== 'DECOMMISSION_TRUNK' || !done) return accept(null)
  const refusals = [...trunkWindowOpen(progress, now), ...customerWordMissing(note)]
  return refusals.length > 0 ? refuse(...refusals) : accept(null)
}

function trunkWindowOpen({ lastPortedAt, anyUnported, portBackHours }: PortProgress, now: Temporal.Instant): Refusal[] {
  const until = anyUnported ? null : (lastPortedAt?.add({ hours: Math.max(TRUNK_HOURS, portBackHours) }) ?? null)
  if (until && Temporal.Instant.compare(now, until) >= 0) return []
  const reason = until
    ? `numbers can be ported back until ${until.toString({ smallestUnit: 'minute' })}`
    : 'numbers have yet to port'
  return [
    {
      code: 'TRUNK_WINDOW_OPEN',
      message: `The old trunk is still needed: ${reason}.`,
      remedy: until ? 'Decommission it after that.' : `Decommission it ${TRUNK_HOURS} h after the last number ported.`,
      path: ['done'],
    },
  ]
}

function customerWordMissing(note: string | null): Refusal[] {
  if (note?.trim()) return []
  return [
    {
      code: 'CUSTOMER_WORD_MISSING',
      message: "The old trunk goes with the customer's word, and the note does not say whose.",
      remedy: 'Ask the customer, and give in the note who agreed.',
      path: ['note'],
    },
  ]
}

import { Temporal } from 'temporal-polyfill'
import type { Commitment } from '../foc/commitment.ts'
import type { Refusal, Warning } from '../verdict.ts'
import type { PortOrderFacts } from './facts.ts'
import { earliestRelease, focInWords, latestRelease } from './foc-day.ts'

export const LOCKABLE = ['cancel', 'new_date', 'other_change'] as const
/** The three supplements (R1): SUP 1, SUP 2, SUP 3. */
export type Lockable = (typeof LOCKABLE)[number]

export interface OrderLock {
  readonly what: Lockable
  readonly why: string
  /** Null: until a new FOC starts the count again. */
  readonly until: Temporal.Instant | null
}

/** Which supplements of ours the winning carrier no longer takes, why and until when (R6.4), one row each. */
export function locksOf(order: PortOrderFacts, now: Temporal.Instant): OrderLock[] {
  if (order.cancelledAt || order.stage === 'complete') return []
  const lock = lockOf(order, now)
  return lock ? LOCKABLE.map((what) => ({ what, why: lock.message, until: lock.until })) : []
}

interface Lock {
  readonly message: string
  readonly path: readonly string[]
  readonly until: Temporal.Instant | null
}

/** The lock of our supplements as a refusal `LOCKED`; null when the winning carrier takes them (R6.4). */
export function lockRefusal(order: PortOrderFacts, now: Temporal.Instant, remedy: string): Refusal | null {
  const lock = lockOf(order, now)
  return lock && { code: 'LOCKED', message: lock.message, remedy, path: lock.path }
}

/** A supplement that close to the FOC may come too late, though it is still taken (R6.4). */
export function bestEffortWarnings(order: PortOrderFacts, now: Temporal.Instant): Warning[] {
  const { winningCarrier: winning, foc } = order
  if (!foc || hoursLock(order, now) || !isInsideHours(foc, winning.bestEffortHours, now)) return []
  return [
    {
      code: 'LOCKED',
      message: `Inside ${winning.bestEffortHours} h before the FOC of ${focInWords(foc)}, ${winning.name} takes changes on best effort only.`,
      remedy: `Call ${winning.name} and make sure that the change is seen.`,
      path: ['foc', 'at'],
    },
  ]
}

/** The three supplements are locked together: a cancellation counts among those that are taken after the FOC. */
function lockOf(order: PortOrderFacts, now: Temporal.Instant): Lock | null {
  return hoursLock(order, now) ?? countLock(order)
}

/** From `lockHours` before the earliest release until the release; a FOC without a time may come at any hour of its day. */
function hoursLock(order: PortOrderFacts, now: Temporal.Instant): Lock | null {
  const { winningCarrier: winning, foc } = order
  if (!foc || !isInsideHours(foc, winning.lockHours, now)) return null
  return {
    message: `Inside ${winning.lockHours} h before the FOC of ${focInWords(foc)}, ${winning.name} takes no change of ours.`,
    path: ['foc', 'at'],
    until: latestRelease(foc),
  }
}

function isInsideHours(foc: Commitment, hours: number, now: Temporal.Instant): boolean {
  const from = earliestRelease(foc).subtract({ hours })
  return Temporal.Instant.compare(now, from) > 0 && Temporal.Instant.compare(now, latestRelease(foc)) < 0
}

function countLock({ winningCarrier: winning, supplementsAfterFoc, foc }: PortOrderFacts): Lock | null {
  if (!foc || supplementsAfterFoc < winning.supplementsAfterFoc) return null
  return {
    message: `${winning.name} takes ${winning.supplementsAfterFoc} supplements after the FOC, and ${supplementsAfterFoc} were sent.`,
    path: ['supplementsAfterFoc'],
    until: null,
  }
}

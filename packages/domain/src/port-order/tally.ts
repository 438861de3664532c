import type { NumberOutcome, NumberTally } from './facts.ts'

/** How many numbers have which outcome. */
export type OutcomeTally = Omit<NumberTally, 'firstPortedAt' | 'lastPortedAt'>

const MOVED: Record<NumberOutcome, boolean> = {
  pending: false,
  ported: true,
  tested: true,
  test_failed: true,
  failed: false,
  ported_back: false,
}

/** Whether a number with this outcome lives on the winning carrier's platform now (R7.3). */
export function hasMoved(outcome: NumberOutcome): boolean {
  return MOVED[outcome]
}

/** How many numbers of an order live on the winning carrier's platform now. */
export function movedCount(tally: OutcomeTally): number {
  return tally.ported + tally.tested + tally.test_failed
}

/** How many numbers of an order moved, also those that were ported back since. */
export function everMovedCount(tally: OutcomeTally): number {
  return movedCount(tally) + tally.ported_back
}

/** How many numbers of an order have yet to move: pending or failed. */
export function unmovedCount(tally: OutcomeTally): number {
  return tally.pending + tally.failed
}

/** Whether something was recorded of any number. */
export function hasOutcomes(tally: NumberTally): boolean {
  return movedCount(tally) + tally.failed + tally.ported_back > 0
}

/** `1 number`, `3 numbers`. */
export function numbersInWords(count: number): string {
  return count === 1 ? '1 number' : `${count} numbers`
}

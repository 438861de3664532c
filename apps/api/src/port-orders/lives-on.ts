import type { NumberOutcome } from '@portday/domain/port-order'

const MOVED: ReadonlySet<NumberOutcome> = new Set<NumberOutcome>(['ported', 'tested', 'test_failed'])

/** Where a number lives now (R8.4): on the platform once it moved, until it was ported back. */
export function livesOn(outcome: NumberOutcome, losingCarrier: string, winningCarrier: string): string {
  return MOVED.has(outcome) ? winningCarrier : losingCarrier
}

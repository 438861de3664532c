import { hasMoved, type NumberOutcome as RuleOutcome } from '@portday/domain/port-order'
import type { NumberOutcome } from '@portday/schema/dashboard'

/** An outcome as the contract spells it, in the spelling of the rules. */
const IN_THE_RULES = {
  PENDING: 'pending',
  PORTED: 'ported',
  TESTED: 'tested',
  TEST_FAILED: 'test_failed',
  FAILED: 'failed',
  PORTED_BACK: 'ported_back',
} as const satisfies Record<NumberOutcome, RuleOutcome>

/** Whether a number with this outcome lives on the platform now (R7.3). */
export function hasMovedBy(outcome: NumberOutcome): boolean {
  return hasMoved(IN_THE_RULES[outcome])
}

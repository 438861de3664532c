import { type NumberOutcome as DomainOutcome, NUMBER_OUTCOMES, OUTCOME_MOVES } from '@portday/domain/port-order'
import type { NumberOutcome } from '@portday/schema/dashboard'
import type { OutcomeCounts } from './order-on-page.ts'

interface OutcomeLook {
  /** On a chip and beside a number. */
  readonly word: string
  /** As somebody records it. */
  readonly told: string
  readonly count: keyof OutcomeCounts
  /** A class of marks.css; null where there is nothing to point at. */
  readonly className: string
}

/** What can become of a number (R7.3), in the order in which a person looks for it. */
export const OUTCOMES = {
  PENDING: { word: 'No outcome', told: 'Nothing is known', count: 'pending', className: 'neutral' },
  FAILED: { word: 'Did not move', told: 'Did not move', count: 'failed', className: 'failed' },
  TEST_FAILED: { word: 'Can’t be called', told: 'Moved, and calls fail', count: 'testFailed', className: 'failed' },
  PORTED: { word: 'Ported', told: 'Ported', count: 'ported', className: 'port-day' },
  TESTED: { word: 'Tested', told: 'Ported, and a test call got through', count: 'tested', className: 'complete' },
  PORTED_BACK: { word: 'Ported back', told: 'Ported back', count: 'portedBack', className: 'ported-back' },
} as const satisfies Record<NumberOutcome, OutcomeLook>

export const OUTCOME_ORDER = Object.keys(OUTCOMES) as readonly NumberOutcome[]

const SPELLINGS = {
  pending: 'PENDING',
  ported: 'PORTED',
  tested: 'TESTED',
  test_failed: 'TEST_FAILED',
  failed: 'FAILED',
  ported_back: 'PORTED_BACK',
} as const satisfies Record<DomainOutcome, NumberOutcome>

/** What may be recorded after an outcome (R7.3), besides the same again. */
export function nextOutcomes(outcome: NumberOutcome): readonly NumberOutcome[] {
  const from = NUMBER_OUTCOMES.find((name) => SPELLINGS[name] === outcome)
  if (!from) return []
  return OUTCOME_MOVES[from].filter((to) => to !== from).map((to) => SPELLINGS[to])
}

/** Whatever can be recorded of some number; a port-back is a command of its own. */
export const RECORDED_OUTCOMES: readonly NumberOutcome[] = OUTCOME_ORDER.filter((outcome) =>
  OUTCOME_ORDER.some((from) => nextOutcomes(from).includes(outcome)),
)

import type { NumberOutcome } from '@portday/schema/dashboard'

/** What became of a number (R7.3), in plain words. */
export const OUTCOMES = {
  PENDING: { word: 'to be ported', className: 'neutral' },
  PORTED: { word: 'ported', className: 'port-day' },
  TESTED: { word: 'ported and tested', className: 'complete' },
  FAILED: { word: 'did not move', className: 'failed' },
  TEST_FAILED: { word: 'moved, calls fail', className: 'failed' },
  PORTED_BACK: { word: 'ported back', className: 'ported-back' },
} as const satisfies Record<NumberOutcome, { word: string; className: string }>

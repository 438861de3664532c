import { describe, expect, it } from 'vitest'
import type { NumberOutcome } from './facts.ts'
import { nightProblemsOf } from './night-problems.ts'

const NONE = { pending: 0, ported: 0, tested: 0, test_failed: 0, failed: 0, ported_back: 0 }
const problems = (counts: Partial<Record<NumberOutcome, number>>, isTestTime: boolean) =>
  nightProblemsOf({ ...NONE, ...counts }, isTestTime)

describe('what is wrong on the night (R14.3)', () => {
  it.each([
    ['nothing recorded yet', { pending: 14 }, false, []],
    ['… when calls are due', { pending: 14 }, true, ['nothing_moved']],
    ['the first one did not move', { pending: 13, failed: 1 }, false, ['nothing_moved']],
    ['none moved', { failed: 14 }, true, ['nothing_moved']],
    ['some moved', { ported: 3, pending: 11 }, true, []],
    ['38 of 41 moved', { tested: 38, failed: 3 }, true, ['partial_port']],
    ['all moved, one can’t be called', { tested: 13, test_failed: 1 }, true, ['calls_fail']],
    ['both', { tested: 10, test_failed: 1, failed: 2 }, true, ['partial_port', 'calls_fail']],
    ['those that moved went back', { ported_back: 2, failed: 1 }, true, ['partial_port']],
    ['all tested', { tested: 14 }, true, []],
  ] as const)('%s', (_case, counts, isTestTime, expected) => {
    expect(problems(counts, isTestTime)).toEqual(expected)
  })
})

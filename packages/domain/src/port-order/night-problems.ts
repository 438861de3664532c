import { everMovedCount, movedCount, type OutcomeTally } from './tally.ts'

/** What can go wrong with the numbers of an order on its night, the gravest first, and what to do first (R14.3). */
export const NIGHT_PROBLEMS = {
  nothing_moved:
    'Ring the winning carrier’s porting NOC straight away, whatever the hour, and leave the old system up.',
  partial_port:
    'Ring the winning carrier’s porting NOC about them and leave the old system up: most follow within 24 h. Those that do not become a new order.',
  calls_fail:
    'Look at the platform: whether the number is assigned there, and where its inbound route leads. It is no reason to split.',
} as const
export type NightProblem = keyof typeof NIGHT_PROBLEMS

const NIGHT_PROBLEM_CODES = Object.keys(NIGHT_PROBLEMS) as readonly NightProblem[]

const PRESENT: Record<NightProblem, (counts: OutcomeTally, isTestTime: boolean) => boolean> = {
  nothing_moved: (counts, isTestTime) =>
    everMovedCount(counts) === 0 && (counts.failed > 0 || (isTestTime && counts.pending > 0)),
  partial_port: (counts) => everMovedCount(counts) > 0 && counts.failed > 0,
  calls_fail: (counts) => movedCount(counts) > 0 && counts.test_failed > 0,
}

/**
 * The problems that an order's numbers show (R14.3). `isTestTime`: its test calls are due (R7); until then, that nothing is
 * recorded is no problem.
 */
export function nightProblemsOf(counts: OutcomeTally, isTestTime: boolean): readonly NightProblem[] {
  return NIGHT_PROBLEM_CODES.filter((problem) => PRESENT[problem](counts, isTestTime))
}

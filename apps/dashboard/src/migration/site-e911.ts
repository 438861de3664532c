import type { Step } from './workspace.ts'

/** How far the tests of 933 at a site are. */
export type E911State = 'tested' | 'partly' | 'to-test' | 'no-date'

export const E911_WORDS = {
  tested: '933 tested',
  partly: '933 tested for some FOCs',
  'to-test': '933 to be tested',
  'no-date': '933 waits for a FOC',
} as const satisfies Record<E911State, string>

/** A site is tested once for each FOC (R7): `at` is when the last was done, or when the next is due. */
export function e911Of(siteId: string, items: readonly Step[]): { state: E911State; at: string | null } {
  const tests = items.filter((item) => item.siteId === siteId && item.code === 'E911_TEST')
  const done = tests.flatMap(({ doneAt }) => doneAt ?? []).sort()
  const due = tests.filter(({ doneAt }) => doneAt === null).flatMap(({ dueAt }) => dueAt ?? [])
  if (tests.length === 0) return { state: 'no-date', at: null }
  if (done.length === tests.length) return { state: 'tested', at: done.at(-1) ?? null }
  return { state: done.length > 0 ? 'partly' : 'to-test', at: due.sort()[0] ?? null }
}

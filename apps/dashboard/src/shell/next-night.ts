import type { ShellQuery } from '@portday/schema/dashboard'

/** So long after a release its calls are tested, 933 at +60 min the last of them: nothing else is looked at first (R7). */
const TESTED_MS = 2 * 3_600_000
/** So long a cutover is told where no other comes: the health check is at +4 h (R7). */
const GOES_ON_MS = 6 * 3_600_000
const AHEAD_MS = 36 * 3_600_000

type NightOrder = ShellQuery['nights']['edges'][number]['node']

export interface Night {
  readonly migration: NightOrder['migration']
  readonly at: Date
  readonly timeZone: string
}

/** The cutover whose calls are being tested, else the next one within a day and a half, else the one that was last. */
export function nextNight({ edges }: ShellQuery['nights'], now: Date): Night | null {
  const nights = edges.flatMap(({ node }): Night[] =>
    node.foc?.at ? [{ migration: node.migration, at: new Date(node.foc.at), timeZone: node.timeZone }] : [],
  )
  const near = nights.filter(({ at }) => {
    const ahead = at.getTime() - now.getTime()
    return ahead > -GOES_ON_MS && ahead < AHEAD_MS
  })
  near.sort((one, other) => one.at.getTime() - other.at.getTime())
  const past = near.filter(({ at }) => at <= now)
  const tested = past.find(({ at }) => now.getTime() - at.getTime() < TESTED_MS)
  return tested ?? near.find(({ at }) => at > now) ?? past.at(-1) ?? null
}

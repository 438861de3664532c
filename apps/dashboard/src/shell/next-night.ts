import type { ShellQuery } from '@portday/schema/dashboard'

/** A cutover counts as going on for so long after its first release: the health check is at +4 h (R7). */
const GOES_ON_MS = 6 * 3_600_000
const AHEAD_MS = 36 * 3_600_000

type NightOrder = ShellQuery['nights']['edges'][number]['node']

export interface Night {
  readonly migration: NightOrder['migration']
  readonly at: Date
  readonly timeZone: string
}

/** The cutover that is going on, or else the next one within a day and a half; null when there is none. */
export function nextNight({ edges }: ShellQuery['nights'], now: Date): Night | null {
  const nights = edges.flatMap(({ node }): Night[] =>
    node.foc?.at ? [{ migration: node.migration, at: new Date(node.foc.at), timeZone: node.timeZone }] : [],
  )
  const near = nights.filter(({ at }) => {
    const ahead = at.getTime() - now.getTime()
    return ahead > -GOES_ON_MS && ahead < AHEAD_MS
  })
  near.sort((one, other) => one.at.getTime() - other.at.getTime())
  return near.find(({ at }) => at <= now) ?? near[0] ?? null
}

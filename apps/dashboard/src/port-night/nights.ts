import type { NightsOrderFragment } from '@portday/schema/dashboard'

const HOUR_MS = 3_600_000
/** The health check is four hours after the FOC (R7): so long a night goes on, and a while. */
const GOES_ON_MS = 6 * HOUR_MS
const NEXT_MS = 36 * HOUR_MS
const OVER_MS = 48 * HOUR_MS

/** A migration whose orders are released together, with its first release of that night. */
export interface NightListed {
  readonly migration: NightsOrderFragment['migration']
  readonly at: string
  readonly timeZone: string
  readonly carriers: readonly string[]
  readonly numbers: number
  readonly moved: number
  readonly tested: number
  readonly stuck: number
}

export interface Nights {
  readonly goingOn: readonly NightListed[]
  readonly next: readonly NightListed[]
  /** Of the last 48 hours: their numbers can still go back. */
  readonly over: readonly NightListed[]
}

/** The nights of these orders by when they are. An order without a release time is of no night yet. */
export function nightsOf(orders: readonly NightsOrderFragment[], now: Date): Nights {
  const groups = new Map<string, NightsOrderFragment[]>()
  for (const order of [...orders].sort((one, other) => releasedAt(one) - releasedAt(other))) {
    if (!order.foc?.at || order.conditions.includes('CANCELLED')) continue
    const ahead = Date.parse(order.foc.at) - now.getTime()
    if (ahead <= -OVER_MS || ahead >= NEXT_MS) continue
    // What was released days apart is two nights of one migration.
    const which = ahead > 0 ? 'next' : ahead > -GOES_ON_MS ? 'on' : 'over'
    const key = `${order.migration.id} ${which === 'next' && groups.has(`${order.migration.id} on`) ? 'on' : which}`
    groups.set(key, [...(groups.get(key) ?? []), order])
  }
  const of = (which: string) => [...groups].flatMap(([key, group]) => (key.endsWith(` ${which}`) ? listed(group) : []))
  return { goingOn: of('on'), next: of('next'), over: of('over').reverse() }
}

function releasedAt({ foc }: NightsOrderFragment): number {
  return Date.parse(foc?.at ?? '')
}

function listed(orders: readonly NightsOrderFragment[]): NightListed[] {
  const [first] = orders
  if (!first?.foc?.at) return []
  const sum = (count: (order: NightsOrderFragment) => number) =>
    orders.reduce((total, order) => total + count(order), 0)
  return [
    {
      migration: first.migration,
      at: first.foc.at,
      timeZone: first.timeZone,
      carriers: [...new Set(orders.map(({ carrier }) => carrier.name))],
      numbers: sum(
        ({ outcomeCounts: { pending, ported, tested, testFailed, failed, portedBack } }) =>
          pending + ported + tested + testFailed + failed + portedBack,
      ),
      moved: sum(({ outcomeCounts }) => outcomeCounts.ported + outcomeCounts.tested + outcomeCounts.testFailed),
      tested: sum(({ outcomeCounts }) => outcomeCounts.tested),
      stuck: sum(({ outcomeCounts }) => outcomeCounts.failed),
    },
  ]
}

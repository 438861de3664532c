import { Temporal } from 'temporal-polyfill'
import { localDate } from '../calendar/local-time.ts'
import type { Commitment } from '../foc/commitment.ts'
import type { PortOrderFacts } from '../port-order/facts.ts'
import { earliestRelease, latestRelease } from '../port-order/foc-day.ts'
import { hasMoved, unmovedCount } from '../port-order/tally.ts'
import type { ChecklistOrder, ChecklistPlan, PlannedItem } from './checklist-plan.ts'
import type { Release } from './due-time.ts'
import type { ItemScope } from './port-day-schedule.ts'

/** An order with a commitment; all others have no place in the schedule. */
export interface CommittedOrder extends ChecklistOrder {
  readonly foc: Commitment
}

export interface Owner extends Pick<PlannedItem, 'portOrderId' | 'siteId' | 'number' | 'doneAt'> {
  /** What the item's key has behind its code. */
  readonly key: string
}

/** Items that are due together, and what each belongs to. */
export interface ItemGroup {
  readonly release: Release
  readonly timeZone: string
  readonly owners: readonly Owner[]
}

type Scope = (plan: ChecklistPlan, orders: readonly CommittedOrder[]) => ItemGroup[]

const NOBODY = { portOrderId: null, siteId: null, number: null, doneAt: null } as const

/** Where the items of each scope stand (R7, R7.2). */
export const SCOPES: Record<ItemScope, Scope> = {
  migration_from_first: (plan, orders) =>
    firstOf(orders, (order) => earliestRelease(order.foc).epochMilliseconds).map(({ foc, facts }) => ({
      release: foc,
      timeZone: facts.timeZone,
      owners: [{ ...NOBODY, key: plan.migrationId }],
    })),
  migration_from_last: (plan, orders) =>
    firstOf(orders, (order) => -latestRelease(order.foc).epochMilliseconds).map(({ foc, facts }) => ({
      release: lastPort(plan) ?? foc,
      timeZone: facts.timeZone,
      owners: [{ ...NOBODY, key: plan.migrationId }],
    })),
  order: (_plan, orders) =>
    orders.map(({ foc, facts }) => ({
      release: foc,
      timeZone: facts.timeZone,
      owners: [{ ...NOBODY, key: facts.id, portOrderId: facts.id }],
    })),
  foc: (plan, orders) =>
    distinctFocs(orders).map(([focKey, release]) => ({
      release,
      timeZone: plan.timeZone,
      owners: [{ ...NOBODY, key: `${plan.migrationId}:${focKey}` }],
    })),
  site_and_foc: (plan, orders) =>
    distinctFocs(orders).flatMap(([focKey, release]) =>
      plan.sites.map((site) => ({
        release,
        timeZone: site.timeZone,
        owners: [{ ...NOBODY, key: `${site.id}:${focKey}`, siteId: site.id }],
      })),
    ),
  number: (_plan, orders) =>
    orders.map(({ foc, facts, numbers }) => ({
      release: foc,
      timeZone: facts.timeZone,
      owners: numbers
        .filter(({ outcome }) => hasMoved(outcome) || (mayYetMove(facts) && outcome !== 'ported_back'))
        .map(({ number, testedAt }) => ({
          ...NOBODY,
          key: `${facts.id}:${number}`,
          portOrderId: facts.id,
          number,
          doneAt: testedAt,
        })),
    })),
}

/** The order that comes first by a rank, the first of equals; none of none. */
function firstOf(orders: readonly CommittedOrder[], rank: (order: CommittedOrder) => number): CommittedOrder[] {
  return [...orders].sort((a, b) => rank(a) - rank(b)).slice(0, 1)
}

/** Two orders share a FOC when both are released at one instant or, while that is not known, on one date. */
function distinctFocs(orders: readonly CommittedOrder[]): [string, Release][] {
  return [...new Map(orders.map(({ foc }) => [(foc.at ?? foc.date).toString(), foc]))]
}

/** What had not moved when its order was completed has left it (R8.5). */
function mayYetMove({ stage }: PortOrderFacts): boolean {
  return stage !== 'complete'
}

/** When the last number of the migration moved, once all of them have; null until then (R7.2). */
function lastPort({ orders, timeZone }: ChecklistPlan): Release | null {
  const live = orders.map(({ facts }) => facts).filter(({ cancelledAt }) => !cancelledAt)
  if (live.some((order) => mayYetMove(order) && unmovedCount(order.tally) > 0)) return null
  const at = live
    .flatMap(({ tally }) => tally.lastPortedAt ?? [])
    .sort(Temporal.Instant.compare)
    .at(-1)
  return at ? { at, date: localDate(at, timeZone) } : null
}

import { startOfDay } from '@portday/domain/calendar'
import { Temporal } from 'temporal-polyfill'
import { type OverviewMigration, type OverviewOrder, ordersOf } from './overview-parts.ts'

/** A FOC that is still to come: its instant, and the clock of its place. */
export interface Release {
  readonly at: Date
  readonly timeZone: string
  /** The date alone is known (R6.1): `at` is where its day begins. */
  readonly dayOnly: boolean
  readonly date: string
}

const HOUR_MS = 3_600_000

/** When an order is released; one that is called off, held or has no FOC is not. */
export function releaseOf({
  foc,
  stage,
  conditions,
}: Pick<OverviewOrder, 'foc' | 'stage' | 'conditions'>): Release | null {
  if (!foc || (stage !== 'FOC_RECEIVED' && stage !== 'PORT_DAY')) return null
  if (conditions.includes('CANCELLED') || conditions.includes('ON_HOLD')) return null
  return releaseAt(foc)
}

export function releaseAt({ date, at, timeZone }: NonNullable<OverviewOrder['foc']>): Release {
  const begins = at ? Date.parse(at) : startOfDay(Temporal.PlainDate.from(date), timeZone).epochMilliseconds
  return { at: new Date(begins), timeZone, dayOnly: !at, date }
}

/** The first release after now among these orders. */
export function nextReleaseOf(orders: readonly OverviewOrder[], now: Date): Release | null {
  const ahead = orders.map(releaseOf).filter((release) => release !== null && release.at > now)
  return ahead.reduce<Release | null>(
    (first, release) => (!first || (release && release.at < first.at) ? release : first),
    null,
  )
}

/**
 * A migration's release that is so near that the winning carrier takes changes on best effort only (R6.4); null when none
 * is. What blocks it now decides whether it goes.
 */
export function nearRelease(migration: OverviewMigration, now: Date): Release | null {
  const release = nextReleaseOf(ordersOf(migration), now)
  const hours = migration.winningCarrier.bestEffortHours
  return release && release.at.getTime() - now.getTime() <= hours * HOUR_MS ? release : null
}

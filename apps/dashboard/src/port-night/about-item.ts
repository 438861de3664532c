import { Temporal } from 'temporal-polyfill'
import { clockIn } from '../time/when.ts'
import type { Tonight } from './tonight.ts'
import type { ShownItem, ShownNight } from './with-taps.ts'

export interface AboutItem {
  readonly title: string
  /** What to look or listen for; empty when the title says it. */
  readonly detail: string
  /** The zone of the place where it happens. */
  readonly zone: string
  /** The word on its button. */
  readonly button: string
}

/** Items that are there once for each different release (R7). */
const PER_RELEASE = ['CHANNELS_OPEN', 'E911_TEST', 'HEALTH_CHECK']

/** How an item of the night is told; with its release, where the night has more than one. */
export function aboutItem(
  item: ShownItem,
  { orders }: Tonight,
  { sites, timeZone }: Pick<ShownNight['migration'], 'sites' | 'timeZone'>,
): AboutItem {
  const site = sites.find(({ id }) => id === item.siteId)
  const order = orders.find(({ id }) => id === item.portOrderId)
  const zone = site?.timeZone ?? order?.timeZone ?? timeZone
  const releases = new Set(orders.flatMap(({ foc }) => foc?.at ?? []))
  const release = releases.size > 1 && PER_RELEASE.includes(item.code) ? releaseOf(item) : null
  const which = release === null ? '' : `, release of ${clockIn(release, zone)}`
  if (item.code === 'E911_TEST') {
    const detail = `must read back ${site?.address ?? 'the address of the site'}`
    return { zone, title: `933 at ${site?.name ?? 'the site'}${which}`, detail, button: 'Heard it' }
  }
  const title = order ? `${item.title} (${order.carrier.name})` : `${item.title}${which}`
  return { zone, title, detail: '', button: item.code === 'DECOMMISSION_TRUNK' ? 'Taken down' : 'Done' }
}

/** The release that an item hangs on: it is due so long after it, or before. */
function releaseOf({ dueAt, offset }: ShownItem): string | null {
  if (dueAt === null) return null
  return Temporal.Instant.from(dueAt).subtract(Temporal.Duration.from(offset)).toString()
}

import type { CalendarOrder } from './calendar-order.ts'

/** A day on which losing carriers do not work, by their own holidays (R4.1). */
export interface Closure {
  readonly name: string
  /** `all carriers closed`, `all but Cox closed`, `Comcast and Spectrum closed`. */
  readonly who: string
}

const NAMED = 2

/** Which carriers of these orders are closed on which day. */
export function closuresOf(orders: readonly CalendarOrder[]): ReadonlyMap<string, Closure> {
  const carriers = new Map(orders.map(({ carrier }) => [carrier.id, carrier]))
  const all = [...new Set([...carriers.values()].map(({ name }) => name))].sort()
  const closed = new Map<string, Map<string, string>>()
  for (const { name: carrier, holidays } of carriers.values()) {
    for (const { date, name } of holidays) {
      const day = closed.get(date) ?? new Map<string, string>()
      closed.set(date, day.set(carrier, name))
    }
  }
  return new Map([...closed].map(([date, day]) => [date, { name: mostCommon(day.values()), who: whoOf(day, all) }]))
}

function whoOf(day: ReadonlyMap<string, string>, all: readonly string[]): string {
  const open = all.filter((name) => !day.has(name))
  if (open.length === 0) return 'all carriers closed'
  if (open.length <= NAMED && day.size > open.length) return `all but ${listed(open)} closed`
  const closed = [...day.keys()].sort()
  if (closed.length <= NAMED) return `${listed(closed)} closed`
  return `${closed.length} of ${all.length} carriers closed`
}

/** The name that most carriers have for the day; a carrier's own day off may have no other than that. */
function mostCommon(names: Iterable<string>): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

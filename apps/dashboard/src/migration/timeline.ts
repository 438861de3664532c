import { dateOf, dayNumber, instantOnLine } from './day-line.ts'
import { type Mark, type Track, trackOf } from './order-track.ts'
import type { OrderHere, Workspace } from './workspace.ts'

export interface Timeline {
  /** Day number of the left edge, a Monday. */
  readonly first: number
  /** Length in days, whole weeks. */
  readonly days: number
  /** The Mondays, each with its date. */
  readonly weeks: readonly { readonly at: number; readonly date: string }[]
  readonly now: number
  readonly target: number | null
  /** When the quote says that the customer can be live (R3.4). */
  readonly quote: number | null
  readonly tracks: readonly Track[]
}

const MONDAY_OF_EPOCH = 4
const MARGIN_DAYS = 2
/** What lies further back than this before now is left of the edge. */
export const LONGEST_BACK = 120
export const LONGEST_AHEAD = 180

/** The orders of a migration on one line of days: from the first letter to 48 hours after the last FOC. */
export function timelineOf(
  { goLive, targetDate, timeZone }: Pick<Workspace, 'goLive' | 'targetDate' | 'timeZone'>,
  orders: readonly OrderHere[],
  now: Date,
): Timeline {
  const tracks = orders.map((order) => trackOf(order, { goLive, now }))
  const nowAt = instantOnLine(now, timeZone)
  const target = targetDate ? dayNumber(targetDate) : null
  const quote = goLive ? dayNumber(goLive.earliest) : null
  const places = [
    nowAt,
    ...[target, quote].filter((place) => place !== null),
    ...tracks.flatMap(({ marks }) => marks.filter(({ kind }) => kind !== 'closed').flatMap(placesOf)),
  ].filter((place) => place > nowAt - LONGEST_BACK && place < nowAt + LONGEST_AHEAD)
  const first = mondayBefore(Math.min(...places) - MARGIN_DAYS)
  const days = mondayBefore(Math.max(...places) + MARGIN_DAYS) + 7 - first
  return {
    first,
    days,
    weeks: Array.from({ length: days / 7 }, (_, week) => ({ at: first + week * 7, date: dateOf(first + week * 7) })),
    now: nowAt,
    target,
    quote,
    tracks,
  }
}

function placesOf(mark: Mark): number[] {
  return 'at' in mark ? [mark.at] : [mark.from, mark.to]
}

/** Day 0 of the line is a Thursday, 1970-01-01. */
function mondayBefore(day: number): number {
  return Math.floor((Math.floor(day) - MONDAY_OF_EPOCH) / 7) * 7 + MONDAY_OF_EPOCH
}

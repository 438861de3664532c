import { daysBetween } from './dates.ts'
import { type DayEntry, type Entries, type WindowEntry, windowsOn } from './entries.ts'

/** A window's part in one week: from which column, over how many, in which lane. */
export interface Bar {
  readonly entry: WindowEntry
  /** 1 is Sunday. */
  readonly column: number
  readonly columns: number
  /** From 0. */
  readonly lane: number
  readonly beganBefore: boolean
  readonly goesOn: boolean
}

export interface DayLayout {
  readonly date: string
  readonly shown: readonly DayEntry[]
  readonly bars: readonly Bar[]
  /** Entries for which there is no room: the day's list has them all. */
  readonly more: number
  /** Windows over the day for which there is no lane. */
  readonly expectedMore: number
}

export interface WeekLayout {
  readonly days: readonly DayLayout[]
  readonly lanes: number
}

/** How much fits below each other in a day. */
export interface Room {
  readonly lanes: number
  /** How many entries, by how many lanes are taken. */
  readonly entries: readonly number[]
  /** How many where a line below them says that there are more. */
  readonly entriesAndLine: readonly number[]
}

/** As the style sheet has room for: the heights of a week there and these belong together. */
export const MONTH_ROOM: Room = { lanes: 2, entries: [3, 3, 2], entriesAndLine: [3, 2, 2] }
export const TALL_MONTH_ROOM: Room = { lanes: 2, entries: [4, 4, 3], entriesAndLine: [4, 3, 3] }
export const WEEK_ROOM: Room = { lanes: 6, entries: [40], entriesAndLine: [40] }

/** Places what stands in a week: windows above in lanes, then the entries of each day; what has no room is counted. */
export function layWeek(week: readonly string[], entries: Entries, room: Room): WeekLayout {
  const bars = layBars(week, entries.windows, room.lanes)
  const lanes = bars.reduce((most, { lane }) => Math.max(most, lane + 1), 0)
  const drawn = new Set(bars.map(({ entry }) => entry))
  const days = week.map((date, index) => {
    const column = index + 1
    const all = entries.byDay.get(date) ?? []
    const expectedMore = windowsOn(entries.windows, date).filter((window) => !drawn.has(window)).length
    const fits = expectedMore === 0 && all.length <= roomIn(room.entries, lanes)
    const shown = fits ? all : all.slice(0, roomIn(room.entriesAndLine, lanes))
    const here = bars.filter((bar) => bar.column === column)
    return { date, shown, bars: here, more: all.length - shown.length, expectedMore }
  })
  return { days, lanes }
}

function roomIn(byLanes: readonly number[], lanes: number): number {
  return byLanes[lanes] ?? byLanes.at(-1) ?? 0
}

function layBars(week: readonly string[], windows: readonly WindowEntry[], mostLanes: number): Bar[] {
  const [first = '', last = ''] = [week.at(0), week.at(-1)]
  const bars: Bar[] = []
  const freeFrom = new Array<number>(mostLanes).fill(1)
  for (const entry of windows) {
    if (entry.to < first || entry.from > last) continue
    const beganBefore = entry.from < first
    const goesOn = entry.to > last
    const column = beganBefore ? 1 : daysBetween(first, entry.from) + 1
    const end = goesOn ? 7 : daysBetween(first, entry.to) + 1
    const lane = freeFrom.findIndex((free) => free <= column)
    if (lane === -1) continue
    freeFrom[lane] = end + 1
    bars.push({ entry, column, columns: end - column + 1, lane, beganBefore, goesOn })
  }
  return bars
}

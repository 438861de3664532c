import { daysBetween } from './dates.ts'
import type { DayEntry, Entries, WindowEntry } from './entries.ts'
import { windowsOn } from './entries.ts'

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
  /** Entries of the day for which there is no room: its list has them all. */
  readonly more: number
}

export interface WeekLayout {
  readonly days: readonly DayLayout[]
  readonly lanes: number
}

/** How many windows and entries fit below each other; a window in a lane takes room from the entries. */
export interface Room {
  readonly lanes: number
  /** By how many lanes are taken. */
  readonly entries: readonly number[]
}

/** As the style sheet has room for: the heights of a week there and these belong together. */
export const MONTH_ROOM: Room = { lanes: 2, entries: [3, 2, 2] }
export const TALL_MONTH_ROOM: Room = { lanes: 2, entries: [4, 4, 3] }
export const WEEK_ROOM: Room = { lanes: 6, entries: [40] }

/** Places what stands in a week: windows above in lanes, then the entries of each day; what has no room is counted. */
export function layWeek(week: readonly string[], entries: Entries, room: Room): WeekLayout {
  const bars = layBars(week, entries.windows, room.lanes)
  const lanes = bars.reduce((most, { lane }) => Math.max(most, lane + 1), 0)
  const most = room.entries[lanes] ?? room.entries.at(-1) ?? 0
  const days = week.map((date, index) => {
    const column = index + 1
    const all = entries.byDay.get(date) ?? []
    const over = bars.filter((bar) => bar.column <= column && column < bar.column + bar.columns).length
    const hiddenWindows = windowsOn(entries.windows, date).length - over
    const fits = all.length <= most && hiddenWindows === 0
    const shown = fits ? all : all.slice(0, most - 1)
    return {
      date,
      shown,
      bars: bars.filter((bar) => bar.column === column),
      more: all.length - shown.length + hiddenWindows,
    }
  })
  return { days, lanes }
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

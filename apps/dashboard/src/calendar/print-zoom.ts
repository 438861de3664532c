/** What stands on the printed page below each other. */
export interface PrintedHeights {
  readonly notes: number
  /** Weeks of the grid; 0 where there is none. */
  readonly weeks: number
  readonly migrations: number
  readonly orders: number
}

/** In CSS pixels, as the print style sheet sets them. */
const HEIGHTS = { head: 60, note: 32, weekdays: 52, week: 152, timeline: 100, migration: 34, order: 20 } as const
/** The height that A4 and Letter both leave between margins of 9 mm, lying on their side. */
const PAGE = 700
const LARGEST = 0.6
/** Smaller can't be read: then there are more pages. */
const SMALLEST = 0.35

/** How far a page is shrunk so that the calendar and its timeline fit on one. */
export function printZoom({ notes, weeks, migrations, orders }: PrintedHeights): number {
  const grid = weeks === 0 ? 0 : HEIGHTS.weekdays + weeks * HEIGHTS.week
  const timeline = migrations === 0 ? 0 : HEIGHTS.timeline + migrations * HEIGHTS.migration + orders * HEIGHTS.order
  // The sentence and its notes keep their size; only what stands below them is shrunk.
  const left = PAGE - HEIGHTS.head - notes * HEIGHTS.note
  return Math.floor(Math.min(LARGEST, Math.max(SMALLEST, left / (grid + timeline))) * 100) / 100
}

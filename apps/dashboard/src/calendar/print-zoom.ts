/** What stands on the printed page below each other. */
export interface PrintedHeights {
  readonly notes: number
  /** Weeks of the grid; 0 where there is none. */
  readonly weeks: number
  readonly migrations: number
  readonly orders: number
}

/** In CSS pixels, as the print style sheet sets them. */
const HEIGHTS = { head: 90, note: 34, weekdays: 52, week: 144, timeline: 96, migration: 30, order: 20 } as const
/** The height that A4 and Letter both leave between margins of 9 mm, lying on their side. */
const PAGE = 700
const LARGEST = 0.6
/** Smaller can't be read: then there are more pages. */
const SMALLEST = 0.4

/** How far a page is shrunk so that the calendar and its timeline fit on one. */
export function printZoom({ notes, weeks, migrations, orders }: PrintedHeights): number {
  const grid = weeks === 0 ? 0 : HEIGHTS.weekdays + weeks * HEIGHTS.week
  const timeline = migrations === 0 ? 0 : HEIGHTS.timeline + migrations * HEIGHTS.migration + orders * HEIGHTS.order
  const height = HEIGHTS.head + notes * HEIGHTS.note + grid + timeline
  return Math.round(Math.min(LARGEST, Math.max(SMALLEST, PAGE / height)) * 100) / 100
}

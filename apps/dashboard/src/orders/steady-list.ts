export interface Rowed {
  readonly id: string
}

/** How many rows are read at a time: as many as the API gives at most. */
export const RANGE_ROWS = 100

/** How many ranges are kept; who scrolls farther reads again what was left behind. */
const KEPT_RANGES = 40

/** An answer about one range: the rows from `index * RANGE_ROWS` on, of `total`. */
export interface Range<Row> {
  readonly index: number
  readonly rows: readonly Row[]
  readonly total: number
}

type Ranges<Row> = ReadonlyMap<number, readonly Row[]>

/** A long list as it is shown, and as the last answers had it. */
export interface SteadyList<Row extends Rowed> {
  /** What was asked for; another question starts anew. */
  readonly question: string
  readonly total: number
  readonly latestTotal: number
  readonly shown: Ranges<Row>
  readonly latest: Ranges<Row>
}

/**
 * Takes answers in without moving what is being read: values change in place, while rows that came, went or changed
 * places wait in `latest`. What only grew at the end is shown at once. Gives back the same object when nothing is new.
 */
export function takeIn<Row extends Rowed>(
  held: SteadyList<Row> | null,
  question: string,
  ranges: readonly Range<Row>[],
): SteadyList<Row> | null {
  const before = held?.question === question ? held : null
  const fresh = ranges.filter(
    ({ index, rows, total }) => before?.latest.get(index) !== rows || before.latestTotal !== total,
  )
  const last = fresh.at(-1)
  if (last === undefined) return held
  const latest = kept(new Map([...(before?.latest ?? []), ...fresh.map(({ index, rows }) => [index, rows] as const)]))
  const shown = withValues(before?.shown ?? new Map(), latest)
  const list = { question, total: before?.total ?? last.total, latestTotal: last.total, shown, latest }
  return growsAtTheEndOnly(list) ? caughtUp(list) : list
}

/** Shows the last answers as they came. */
export function caughtUp<Row extends Rowed>(list: SteadyList<Row>): SteadyList<Row> {
  return { ...list, total: list.latestTotal, shown: list.latest }
}

/** One order as a command left it, shown where it stands although the list may be without it by now. */
export function withRow<Row extends Rowed>(list: SteadyList<Row>, row: Row): SteadyList<Row> {
  const put = (rows: readonly Row[]) =>
    rows.some(({ id }) => id === row.id) ? rows.map((other) => (other.id === row.id ? row : other)) : rows
  return { ...list, shown: new Map([...list.shown].map(([index, rows]) => [index, put(rows)])) }
}

export function rowAt<Row extends Rowed>(list: SteadyList<Row>, at: number): Row | undefined {
  return list.shown.get(Math.floor(at / RANGE_ROWS))?.[at % RANGE_ROWS]
}

/** What stands on the pill: `null` while the shown rows are the latest. */
export function waitingIn(list: SteadyList<Rowed>): string | null {
  const shown = idsOf(list.shown)
  const latest = idsOf(list.latest)
  const came = [...latest].filter((id) => !shown.has(id)).length
  const went = [...shown].filter((id) => !latest.has(id)).length
  const changed = Math.max(came, went, Math.abs(list.latestTotal - list.total))
  if (changed > 0) return changed === 1 ? '1 order changed' : `${changed} orders changed`
  const moved = [...list.latest].some(([index, rows]) =>
    rows.some((row, at) => row.id !== list.shown.get(index)?.[at]?.id),
  )
  return moved ? 'Orders changed places' : null
}

function idsOf(ranges: Ranges<Rowed>): Set<string> {
  return new Set([...ranges.values()].flat().map((row) => row.id))
}

/** Rows where they stand, with the newest values that are known of them. */
function withValues<Row extends Rowed>(shown: Ranges<Row>, latest: Ranges<Row>): Ranges<Row> {
  const known = new Map([...latest.values()].flat().map((row) => [row.id, row]))
  return new Map(
    [...latest].map(([index, rows]) => [index, shown.get(index)?.map((row) => known.get(row.id) ?? row) ?? rows]),
  )
}

function growsAtTheEndOnly({ total, latestTotal, shown, latest }: SteadyList<Rowed>): boolean {
  if (latestTotal < total) return false
  return [...shown].every(([index, rows]) => rows.every((row, at) => row.id === latest.get(index)?.[at]?.id))
}

function kept<Row>(ranges: Map<number, readonly Row[]>): Ranges<Row> {
  return ranges.size <= KEPT_RANGES ? ranges : new Map([...ranges].slice(-KEPT_RANGES))
}

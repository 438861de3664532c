/** Rows as they are shown, and as the last answer had them. */
export interface SteadyRows<Row extends { id: string }> {
  /** What was asked for; another question starts anew. */
  readonly question: string
  readonly shown: readonly Row[]
  readonly latest: readonly Row[]
}

/**
 * Takes an answer in without moving what is being read: values change in place, while rows that came, went or changed
 * places wait in `latest`. Gives back the same object when there is nothing new.
 */
export function takeIn<Row extends { id: string }>(
  held: SteadyRows<Row> | null,
  question: string,
  rows: readonly Row[],
): SteadyRows<Row> {
  if (held?.question === question && held.latest === rows) return held
  if (held === null || held.question !== question || addsAtTheEndOnly(held.shown, rows)) {
    return { question, shown: rows, latest: rows }
  }
  const byId = new Map(rows.map((row) => [row.id, row]))
  return { question, shown: held.shown.map((row) => byId.get(row.id) ?? row), latest: rows }
}

/** Shows the last answer as it came. */
export function catchUp<Row extends { id: string }>(held: SteadyRows<Row>): SteadyRows<Row> {
  return { ...held, shown: held.latest }
}

/** What stands on the pill: `null` while the shown rows are the latest. */
export function waitingIn(held: SteadyRows<{ id: string }>): string | null {
  const shown = new Set(held.shown.map((row) => row.id))
  const latest = new Set(held.latest.map((row) => row.id))
  const came = held.latest.filter((row) => !shown.has(row.id)).length
  const went = held.shown.filter((row) => !latest.has(row.id)).length
  const changed = Math.max(came, went)
  if (changed > 0) return changed === 1 ? '1 order changed' : `${changed} orders changed`
  return held.latest.some((row, index) => row.id !== held.shown[index]?.id) ? 'Orders changed places' : null
}

function addsAtTheEndOnly(shown: readonly { id: string }[], rows: readonly { id: string }[]): boolean {
  return shown.every((row, index) => row.id === rows[index]?.id)
}

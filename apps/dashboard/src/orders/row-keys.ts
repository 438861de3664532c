/** What a single key means in the grid. */
export type RowKey = 'next' | 'before' | 'choose' | 'edit' | 'open' | 'leave' | null

const MEANINGS: Readonly<Record<string, RowKey>> = {
  j: 'next',
  k: 'before',
  x: 'choose',
  e: 'edit',
  enter: 'open',
  escape: 'leave',
}

interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/**
 * `free`: nothing that has keys of its own has the focus, such as a field, a link or a button; there Enter opens the row.
 * Letters mean nothing while somebody types or when single keys are turned off (WCAG 2.1.4).
 */
export function rowKeyOf(
  key: Key,
  { typing, singles, free }: { typing: boolean; singles: boolean; free: boolean },
): RowKey {
  if (key.ctrlKey || key.metaKey || key.altKey || typing) return null
  const meaning = MEANINGS[key.key.toLowerCase()] ?? null
  if (meaning === 'open') return free ? meaning : null
  if (meaning === 'leave') return meaning
  return singles ? meaning : null
}

/** The row to go to from `at` (null: none yet) among `total`, or null when there is none. */
export function rowFrom(at: number | null, step: 1 | -1, firstInSight: number, total: number): number | null {
  if (total === 0) return null
  if (at === null) return Math.min(firstInSight, total - 1)
  return Math.max(0, Math.min(total - 1, at + step))
}

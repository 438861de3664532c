import { useStore } from 'ra-core'
import { useMemo } from 'react'
import { COLUMN_NAMES, type ColumnName, FIRST_COLUMNS, FIXED_COLUMNS } from './columns.tsx'

/** The columns shown, in their order, and what shows or hides one; kept in this browser. */
export function useColumns(): [readonly ColumnName[], (name: ColumnName, shown: boolean) => void] {
  const [chosen, choose] = useStore<readonly string[]>('orders.columns', FIRST_COLUMNS)
  const columns = useMemo(() => columnsOf(chosen), [chosen])
  return [columns, (name, shown) => choose(shown ? [...columns, name] : columns.filter((other) => other !== name))]
}

/** What a browser kept may be of another day: a column that is no more is left out, and those always shown are there. */
export function columnsOf(kept: readonly string[]): readonly ColumnName[] {
  return COLUMN_NAMES.filter((name) => FIXED_COLUMNS.includes(name) || kept.includes(name))
}

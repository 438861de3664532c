import { type ColumnName, columnOf, type EditedField } from '../columns.tsx'
import type { OrderRow } from '../order-row.ts'
import { FIELD_NAMES } from './edited-fields.ts'

/** Where an editor opened: over its cell, in pixels of the grid. */
export interface EditorPlace {
  readonly top: number
  readonly left: number
  readonly width: number
}

export interface Editing {
  /** As it was seen when the editor opened. */
  readonly order: OrderRow
  readonly at: number
  readonly fields: readonly EditedField[]
  readonly place: EditorPlace
}

const EDITOR_PX = 300

/** Over a cell whose row begins at `top`, and whole within the grid. */
export function placeOf(cell: HTMLElement, grid: HTMLElement, top: number): EditorPlace {
  const within = grid.getBoundingClientRect()
  const over = cell.getBoundingClientRect()
  const left = Math.max(0, Math.min(over.left - within.left, within.width - EDITOR_PX))
  return { top, left, width: over.width }
}

/** What the E key edits: the columns that are shown and can be edited, or all of these where none is shown. */
export function editableIn(columns: readonly ColumnName[]): readonly EditedField[] {
  const shown = columns.flatMap((name) => {
    const { edits } = columnOf(name)
    return edits === undefined || edits === 'foc' ? [] : [edits]
  })
  return shown.length > 0 ? shown : FIELD_NAMES
}

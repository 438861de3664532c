import type { EditedField } from './columns.tsx'
import type { OrderRow } from './order-row.ts'

/** What can be done with a row; the same object for all rows, so that a row is drawn again only for itself. */
export interface RowHands {
  /** Whether who looks may give commands. */
  readonly mayCommand: boolean
  /** `through`: with all rows between the one chosen before and this. */
  choose(order: OrderRow, at: number, through: boolean): void
  /** `cell` is where the editor opens. */
  edit(order: OrderRow, at: number, fields: readonly EditedField[], cell: HTMLElement): void
  editFoc(order: OrderRow): void
}

import type { Temporal } from 'temporal-polyfill'
import { accept, type Verdict } from '../verdict.ts'
import type { PlannedItem } from './schedule.ts'

export interface Tick {
  readonly done: boolean
  readonly note: string | null
}

/** How far the ports of the migration have come. */
export interface PortProgress {
  readonly lastPortedAt: Temporal.Instant | null
  readonly anyUnported: boolean
  readonly portBackHours: number
}

/** Whether an item may be ticked off or opened again now (R10.1). */
export function judgeTick(
  _item: PlannedItem,
  _tick: Tick,
  _progress: PortProgress,
  _now: Temporal.Instant,
): Verdict<null> {
  return accept(null)
}

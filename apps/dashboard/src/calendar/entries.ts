import type { ZoneChoice } from '../time/zone-choice.ts'
import { type CalendarOrder, isOpen } from './calendar-order.ts'
import { isWeekend, isWithin, type Span } from './dates.ts'
import { dayShown } from './day-shown.ts'

/** How a commitment looks: by its stage when all is well, else by what is wrong with it. */
export const FOC_LOOKS = ['complete', 'port-day', 'partial', 'failed', 'unconfirmed', 'firm'] as const
export type FocLook = (typeof FOC_LOOKS)[number]

/** The day an order is committed for, or was before it slipped. */
export interface DayEntry {
  readonly kind: 'foc' | 'was'
  readonly key: string
  readonly order: CalendarOrder
  readonly day: string
  readonly at: string | null
  readonly timeZone: string
  readonly look: FocLook
}

/** The days in which the FOC of an order that has none is to be expected (R3.2). */
export interface WindowEntry {
  readonly kind: 'window'
  readonly key: string
  readonly order: CalendarOrder
  readonly from: string
  readonly to: string
}

export interface Entries {
  readonly byDay: ReadonlyMap<string, readonly DayEntry[]>
  readonly windows: readonly WindowEntry[]
}

/** What stands on which day of a span on the chosen clock; within a day by time, those without one last. */
export function entriesOf(orders: readonly CalendarOrder[], span: Span, choice: ZoneChoice): Entries {
  const byDay = new Map<string, DayEntry[]>()
  const windows: WindowEntry[] = []
  for (const order of orders) {
    for (const entry of dayEntriesOf(order, choice)) {
      if (!isWithin(entry.day, span)) continue
      const day = byDay.get(entry.day)
      if (day) day.push(entry)
      else byDay.set(entry.day, [entry])
    }
    const window = windowOf(order)
    if (window && window.from <= span.to && window.to >= span.from) windows.push(window)
  }
  for (const day of byDay.values()) day.sort(byTime)
  windows.sort((a, b) => compare(a.from, b.from) || compare(b.to, a.to) || compare(a.key, b.key))
  return { byDay, windows }
}

/** The windows in which a FOC may fall on a day: no carrier commits to a weekend or its own holiday (R4.1). */
export function windowsOn(windows: readonly WindowEntry[], day: string): WindowEntry[] {
  if (isWeekend(day)) return []
  return windows.filter(
    (window) => isWithin(day, window) && !window.order.carrier.holidays.some(({ date }) => date === day),
  )
}

function dayEntriesOf(order: CalendarOrder, choice: ZoneChoice): DayEntry[] {
  const { foc, focHistory } = order
  const entries: DayEntry[] = []
  if (foc) {
    const { at, timeZone } = foc
    const day = dayShown(foc, choice)
    entries.push({ kind: 'foc', key: order.id, order, day, at, timeZone, look: lookOf(order) })
  }
  for (const earlier of focHistory) {
    const { at, timeZone, recordedAt } = earlier
    const inForce = foc !== null && earlier.date === foc.date && at === foc.at
    const day = dayShown(earlier, choice)
    // A time that moved within its day is told beside the order; here the day would only be said twice.
    if (inForce || entries.some((entry) => entry.day === day)) continue
    entries.push({ kind: 'was', key: `${order.id} ${recordedAt}`, order, day, at, timeZone, look: 'firm' })
  }
  return entries
}

function windowOf(order: CalendarOrder): WindowEntry | null {
  if (order.foc || !isOpen(order)) return null
  const { earliest, latest } = order.focEstimate
  return { kind: 'window', key: `${order.id} window`, order, from: earliest, to: latest }
}

export function lookOf({ stage, conditions }: CalendarOrder): FocLook {
  if (stage === 'COMPLETE') return 'complete'
  if (conditions.includes('PARTIALLY_PORTED')) return 'partial'
  if (conditions.includes('PORT_FAILED')) return 'failed'
  if (conditions.includes('FOC_UNCONFIRMED')) return 'unconfirmed'
  return stage === 'PORT_DAY' ? 'port-day' : 'firm'
}

function byTime(a: DayEntry, b: DayEntry): number {
  return compare(a.at ?? '9', b.at ?? '9') || compare(a.key, b.key)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

import { type ZoneChoice, zoneShown } from '../time/zone-choice.ts'
import { byMigration, type CalendarOrder, isOpen } from './calendar-order.ts'
import { addDays, daysBetween, type Span } from './dates.ts'
import { localIn } from './day-shown.ts'

/** A stretch of the axis, in days from its first midnight; cut off at its ends. */
export interface Stretch {
  readonly start: number
  readonly width: number
}

export interface TimelineRow {
  readonly order: CalendarOrder
  readonly closed: readonly Stretch[]
  /** From the last submission to the FOC, or to now. */
  readonly waiting: Stretch | null
  readonly submitted: number | null
  /** From each rejection to the letter's next way out, or to now. */
  readonly rejected: readonly Stretch[]
  readonly window: Stretch | null
  readonly foc: number | null
  /** Commitments that it slipped from. */
  readonly was: readonly number[]
  /** 48 hours after the FOC: the numbers can go back (R10.1, R10.2). */
  readonly tail: Stretch | null
}

export interface TimelineGroup {
  readonly migration: CalendarOrder['migration']
  readonly rows: readonly TimelineRow[]
  /** From the first FOC to the last, where there are two (R8.1). */
  readonly stagger: Stretch | null
  readonly wide: boolean
}

const TAIL_DAYS = 2
/** A FOC without a time counts as the end of its day (R2.7). */
const END_OF_DAY = 1

/** An axis of a span's days on the chosen clock. */
export class Axis {
  readonly days: number

  constructor(
    readonly span: Span,
    private readonly choice: ZoneChoice,
  ) {
    this.days = daysBetween(span.from, span.to) + 1
  }

  /** Where an instant lies, in days from the axis' first midnight; may lie outside. */
  placeOf(at: Date, timeZone: string): number {
    const { date, hours } = localIn(at, zoneShown(this.choice, timeZone))
    return daysBetween(this.span.from, date) + hours / 24
  }

  placeOfFoc(foc: { date: string; at: string | null; timeZone: string }): number {
    return foc.at === null
      ? daysBetween(this.span.from, foc.date) + END_OF_DAY
      : this.placeOf(new Date(foc.at), foc.timeZone)
  }

  /** The part of a stretch that lies on the axis; null when none does. */
  stretch(from: number, to: number): Stretch | null {
    const [start, end] = [Math.max(from, 0), Math.min(to, this.days)]
    return end > start ? { start: rounded(start), width: rounded(end - start) } : null
  }

  onAxis(place: number): number | null {
    return place >= 0 && place <= this.days ? rounded(place) : null
  }
}

/** Carriers by migration: who ports next comes first, who is all done last. */
export function timelineOf(orders: readonly CalendarOrder[], axis: Axis, now: Date): TimelineGroup[] {
  return byMigration(orders)
    .map((group) => ({ group, ...urgencyOf(group) }))
    .sort((a, b) => Number(a.done) - Number(b.done) || a.first.localeCompare(b.first))
    .flatMap(({ group }) => groupOf(group, axis, now))
}

/** The first migrations, one at least, that have no more than so many orders together. */
export function firstGroups(groups: readonly TimelineGroup[], migrations: number, orders: number): TimelineGroup[] {
  let count = 0
  return groups.slice(0, migrations).filter(({ rows }, index) => {
    count += rows.length
    return index === 0 || count <= orders
  })
}

function groupOf(orders: readonly CalendarOrder[], axis: Axis, now: Date): TimelineGroup[] {
  const migration = orders[0]?.migration
  if (!migration) return []
  const rows = [...orders].sort((a, b) => dueOf(a).localeCompare(dueOf(b))).map((order) => rowOf(order, axis, now))
  const places = orders.flatMap(({ foc }) => (foc ? [axis.placeOfFoc(foc)] : []))
  const stagger = places.length < 2 ? null : axis.stretch(Math.min(...places), Math.max(...places))
  const wide = migration.readiness.warnings.some(({ code }) => code === 'STAGGER_WIDE')
  return [{ migration, rows, stagger, wide }]
}

function rowOf(order: CalendarOrder, axis: Axis, now: Date): TimelineRow {
  const { foc, focHistory, focEstimate, submittedAt, timeZone, carrier, rejections } = order
  const today = axis.placeOf(now, timeZone)
  const place = foc && axis.placeOfFoc(foc)
  const submitted = submittedAt ? axis.placeOf(new Date(submittedAt), timeZone) : null
  const was = focHistory.filter((earlier) => !foc || earlier.date !== foc.date || earlier.at !== foc.at)
  return {
    order,
    closed: carrier.holidays.flatMap(({ date }) => {
      const day = daysBetween(axis.span.from, date)
      return axis.stretch(day, day + 1) ?? []
    }),
    waiting: submitted === null || (!foc && !isWaiting(order)) ? null : axis.stretch(submitted, place ?? today),
    submitted: submitted === null ? null : axis.onAxis(submitted),
    rejected: rejections.flatMap(({ rejectedAt, resolvedAt }) => {
      const until = resolvedAt ? axis.placeOf(new Date(resolvedAt), timeZone) : today
      return axis.stretch(axis.placeOf(new Date(rejectedAt), timeZone), until) ?? []
    }),
    window:
      foc || !isOpen(order)
        ? null
        : axis.stretch(
            daysBetween(axis.span.from, focEstimate.earliest),
            daysBetween(axis.span.from, focEstimate.latest) + 1,
          ),
    foc: place === null ? null : axis.onAxis(place),
    was: was.flatMap((earlier) => axis.onAxis(axis.placeOfFoc(earlier)) ?? []),
    tail: place === null ? null : axis.stretch(place, place + TAIL_DAYS),
  }
}

function isWaiting(order: CalendarOrder): boolean {
  return isOpen(order) && order.stage === 'LOA_SUBMITTED'
}

function urgencyOf(group: readonly CalendarOrder[]): { done: boolean; first: string } {
  const open = group.filter(isOpen)
  const due = (open.length === 0 ? group : open).map(dueOf).sort()
  return { done: open.length === 0, first: due[0] ?? '' }
}

function dueOf(order: CalendarOrder): string {
  return order.foc ? (order.foc.at ?? addDays(order.foc.date, 1)) : order.focEstimate.latest
}

function rounded(days: number): number {
  return Math.round(days * 100) / 100
}

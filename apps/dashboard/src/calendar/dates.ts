const DAY_MS = 86_400_000

/** Calendar dates are written `2026-11-24` throughout; both ends of a span are included. */
export interface Span {
  readonly from: string
  readonly to: string
}

/** Whether it is a date that the calendar has, from year 1000 to 9998: February 30 is none. */
export function isDate(text: string): boolean {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text) || text > '9998-12-31') return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && written(at) === text
}

export function addDays(date: string, days: number): string {
  return written(new Date(midnight(date) + days * DAY_MS))
}

/** The same day of another month, or that month's last one. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0))
  last.setUTCDate(Math.min(day, last.getUTCDate()))
  return written(last)
}

/** Days from one date to another, negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((midnight(to) - midnight(from)) / DAY_MS)
}

/** 0 on a Sunday. */
export function weekdayOf(date: string): number {
  return new Date(midnight(date)).getUTCDay()
}

export function isWeekend(date: string): boolean {
  return weekdayOf(date) % 6 === 0
}

export function weekAround(date: string): Span {
  const from = addDays(date, -weekdayOf(date))
  return { from, to: addDays(from, 6) }
}

export function monthAround(date: string): Span {
  const from = `${date.slice(0, 7)}-01`
  return { from, to: addDays(addMonths(from, 1), -1) }
}

/** The whole weeks, Sunday to Saturday, that a span touches; each as its seven dates. */
export function weeksOf({ from, to }: Span): string[][] {
  const weeks: string[][] = []
  for (let sunday = weekAround(from).from; sunday <= to; sunday = addDays(sunday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(sunday, index)))
  }
  return weeks
}

export function isWithin(date: string, { from, to }: Span): boolean {
  return from <= date && date <= to
}

function midnight(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}

function written(at: Date): string {
  return at.toISOString().slice(0, 10)
}

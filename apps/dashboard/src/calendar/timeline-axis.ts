import { addDays, daysBetween, type Span, weekdayOf } from './dates.ts'

export interface AxisDay {
  /** In days from the axis' beginning. */
  readonly place: number
  readonly word: string
}

/** The Mondays of an axis: `Nov 2`, the month only where it is another. */
export function axisDays({ from, to }: Span): AxisDay[] {
  const days: AxisDay[] = []
  const monday = addDays(from, (8 - weekdayOf(from)) % 7)
  for (let date = monday; date <= addDays(to, -2); date = addDays(date, 7)) {
    const word = new Date(`${date}T00:00:00Z`).toLocaleString('en-US', {
      month: 'short',
      day: 'numeric',
      timeZone: 'UTC',
    })
    days.push({ place: daysBetween(from, date), word })
  }
  return days
}

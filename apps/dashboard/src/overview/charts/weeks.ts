import type { OverviewChartsQuery, OverviewChartsQueryVariables } from '@portday/schema/dashboard'

const DAY_MS = 86_400_000
const WEEKS = 6

export interface FocWeek {
  /** Its Monday. */
  readonly monday: string
  readonly confirmed: number
  readonly unconfirmed: number
  /** Orders without a FOC whose window touches the week: such a window may touch two. */
  readonly expected: number
}

/** The Mondays of this week and the five after it, in UTC: FOC dates are calendar dates. */
export function mondaysFrom(now: Date): readonly string[] {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())
  const sinceMonday = (now.getUTCDay() + 6) % 7
  return Array.from({ length: WEEKS }, (_, week) => day(midnight + (week * 7 - sinceMonday) * DAY_MS))
}

/** What is asked for six weeks that begin with this Monday. */
export function variablesFor(mondays: readonly string[]): OverviewChartsQueryVariables {
  const week = (index: number) => {
    const monday = mondays[index] ?? ''
    return { open: true, expectedFrom: monday, expectedTo: lastDayOf(monday) }
  }
  const from = mondays[0] ?? ''
  const to = lastDayOf(mondays.at(-1) ?? '')
  const expected = { open: true, expectedFrom: from, expectedTo: to }
  return {
    from,
    to,
    expected,
    week0: week(0),
    week1: week(1),
    week2: week(2),
    week3: week(3),
    week4: week(4),
    week5: week(5),
  }
}

/** The FOCs of each week: a commitment that nobody confirmed is told apart (R6.3). */
export function weeksOf(charts: OverviewChartsQuery, mondays: readonly string[]): readonly FocWeek[] {
  const { week0, week1, week2, week3, week4, week5 } = charts
  const expected = [week0, week1, week2, week3, week4, week5]
  return mondays.map((monday, index) => {
    const days = charts.focCalendar.filter(({ date }) => date >= monday && date <= lastDayOf(monday))
    const committed = days.reduce((sum, { committedCount }) => sum + committedCount, 0)
    const unconfirmed = days.reduce((sum, { unconfirmedCount }) => sum + unconfirmedCount, 0)
    return { monday, confirmed: committed - unconfirmed, unconfirmed, expected: expected[index]?.total ?? 0 }
  })
}

function lastDayOf(monday: string): string {
  return day(Date.parse(`${monday}T00:00:00Z`) + 6 * DAY_MS)
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

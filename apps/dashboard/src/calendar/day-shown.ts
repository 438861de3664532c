import { clockIn } from '../time/when.ts'
import { type ZoneChoice, zoneShown } from '../time/zone-choice.ts'

interface Released {
  readonly date: string
  readonly at: string | null
  readonly timeZone: string
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** The calendar day on which an instant falls in a zone, and how many hours into it (by the clock on the wall). */
export function localIn(at: Date, timeZone: string): { date: string; hours: number } {
  const known = formats.get(timeZone) ?? formatIn(timeZone)
  formats.set(timeZone, known)
  const parts = known.formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? ''
  return {
    date: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    hours: Number(part('hour')) + Number(part('minute')) / 60,
  }
}

/** The day on which a commitment falls on the chosen clock; one without a time stays on its date (R6.1). */
export function dayShown({ date, at, timeZone }: Released, choice: ZoneChoice): string {
  return at === null ? date : localIn(new Date(at), zoneShown(choice, timeZone)).date
}

/** `04:00 PST` on the chosen clock, or that there is no time yet. */
export function timeShown({ at, timeZone }: Pick<Released, 'at' | 'timeZone'>, choice: ZoneChoice): string {
  return at === null ? 'no time yet' : clockIn(at, zoneShown(choice, timeZone))
}

/** Today on the chosen clock; sites have many clocks, so that theirs is told by the one of who looks. */
export function todayShown(now: Date, choice: ZoneChoice): string {
  return localIn(now, choice === 'utc' ? 'UTC' : zoneShown('mine', 'UTC')).date
}

/** A zone's name that this browser does not know is shown in UTC, as times are. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  const day = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
  const parts = { ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  try {
    return new Intl.DateTimeFormat('en-US', { ...parts, timeZone })
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...parts, timeZone: 'UTC' })
  }
}

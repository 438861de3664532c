import { clockIn } from '../time/when.ts'
import { type ZoneChoice, zoneShown } from '../time/zone-choice.ts'

interface Released {
  readonly date: string
  readonly at: string | null
  readonly timeZone: string
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** The calendar day on which an instant falls in a zone. */
export function dayOfInstant(at: Date, timeZone: string): string {
  const known = formats.get(timeZone) ?? formatIn(timeZone)
  formats.set(timeZone, known)
  const parts = known.formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
}

/** The day on which a commitment falls on the chosen clock; one without a time stays on its date (R6.1). */
export function dayShown({ date, at, timeZone }: Released, choice: ZoneChoice): string {
  return at === null ? date : dayOfInstant(new Date(at), zoneShown(choice, timeZone))
}

/** `04:00 PST` on the chosen clock, or that there is no time yet. */
export function timeShown({ at, timeZone }: Released, choice: ZoneChoice): string {
  return at === null ? 'no time yet' : clockIn(at, zoneShown(choice, timeZone))
}

/** Today on the chosen clock; sites have many clocks, so that theirs is told by the one of who looks. */
export function todayShown(now: Date, choice: ZoneChoice): string {
  return dayOfInstant(now, choice === 'utc' ? 'UTC' : zoneShown('mine', 'UTC'))
}

/** A zone's name that this browser does not know is shown in UTC, as times are. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
  try {
    return new Intl.DateTimeFormat('en-US', { ...parts, timeZone })
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...parts, timeZone: 'UTC' })
  }
}

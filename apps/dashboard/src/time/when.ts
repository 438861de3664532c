const DAY_PARTS = { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' } as const
const HOUR_PARTS = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const

const formats = new Map<string, Intl.DateTimeFormat>()

/** `Tue Nov 24, 04:00 PST`, in the zone of the place where it happens; with the year when it is another. */
export function instantIn(at: string, timeZone: string, thisYear: number): string {
  const parts = partsIn(new Date(at), timeZone)
  return `${dayOf(parts, thisYear)}, ${clockIn(at, timeZone)}`
}

/** `04:00 PST`, in a zone. */
export function clockIn(at: string, timeZone: string): string {
  const parts = partsIn(new Date(at), timeZone)
  return `${part(parts, 'hour')}:${part(parts, 'minute')} ${part(parts, 'timeZoneName')}`
}

/** `Tue Nov 24`, a calendar date that is the same in every zone. */
export function dayIn(date: string, thisYear: number): string {
  return dayOf(partsIn(midnight(date), 'UTC'), thisYear)
}

/** `Nov 23–25`, `Nov 30 – Dec 4`, `Dec 28 – Jan 5, 2027`; one day when both ends are the same. */
export function windowIn(earliest: string, latest: string, thisYear: number): string {
  const from = partsIn(midnight(earliest), 'UTC')
  const to = partsIn(midnight(latest), 'UTC')
  const [fromDay, toDay] = [part(from, 'day'), part(to, 'day')]
  const [fromMonth, toMonth] = [part(from, 'month'), part(to, 'month')]
  const toYear = part(to, 'year')
  const tail = toYear === String(thisYear) ? '' : `, ${toYear}`
  if (earliest === latest) return `${fromMonth} ${fromDay}${tail}`
  if (earliest.slice(0, 7) !== latest.slice(0, 7)) return `${fromMonth} ${fromDay} – ${toMonth} ${toDay}${tail}`
  return `${fromMonth} ${fromDay}–${toDay}${tail}`
}

/** `18:40`, on the clock of who looks. */
export function clockOf(at: Date): string {
  return at.toLocaleTimeString('en-US', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' })
}

function midnight(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}

function dayOf(parts: Intl.DateTimeFormatPart[], thisYear: number): string {
  const year = part(parts, 'year')
  const day = `${part(parts, 'weekday')} ${part(parts, 'month')} ${part(parts, 'day')}`
  return year === String(thisYear) ? day : `${day}, ${year}`
}

function partsIn(at: Date, timeZone: string): Intl.DateTimeFormatPart[] {
  const known = formats.get(timeZone) ?? formatIn(timeZone)
  formats.set(timeZone, known)
  return known.formatToParts(at)
}

/** A browser older than a zone's name shows the instant in UTC, which its own abbreviation then says. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', { ...DAY_PARTS, ...HOUR_PARTS, timeZone })
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...DAY_PARTS, ...HOUR_PARTS, timeZone: 'UTC' })
  }
}

function part(parts: Intl.DateTimeFormatPart[], type: Intl.DateTimeFormatPartTypes): string {
  return parts.find((candidate) => candidate.type === type)?.value ?? ''
}

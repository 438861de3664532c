import { Temporal } from 'temporal-polyfill'

/** What a time on a clock means on one night in one zone (R6.1): clocks skip an hour in spring and repeat one in autumn. */
export type LocalTime =
  | { readonly kind: 'exact'; readonly at: Temporal.Instant }
  | { readonly kind: 'missing' }
  | { readonly kind: 'twice'; readonly earlier: Temporal.Instant; readonly later: Temporal.Instant }

/** Resolves a well-formed HH:MM in a known zone (R6.1). */
export function resolveLocalTime(date: Temporal.PlainDate, time: string, timeZone: string): LocalTime {
  const local = date.toPlainDateTime(Temporal.PlainTime.from(time))
  const earlier = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  const later = local.toZonedDateTime(timeZone, { disambiguation: 'later' })
  if (earlier.equals(later)) return { kind: 'exact', at: earlier.toInstant() }
  // In the skipped hour both readings are moved off the time that was asked for.
  if (!earlier.toPlainDateTime().equals(local)) return { kind: 'missing' }
  return { kind: 'twice', earlier: earlier.toInstant(), later: later.toInstant() }
}

/** Whether a text is a time of day as HH:MM, 00:00 to 23:59. */
export function isClockTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** Whether a text names a zone of the IANA database. Offsets such as `+05:00` are no names. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,63}$/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** The first instant of a date: 00:00, or later where the clocks skip midnight. */
export function startOfDay(date: Temporal.PlainDate, timeZone: string): Temporal.Instant {
  return date.toZonedDateTime(timeZone).toInstant()
}

/** The instant at which a date is over: the start of the next one. */
export function endOfDay(date: Temporal.PlainDate, timeZone: string): Temporal.Instant {
  return startOfDay(date.add({ days: 1 }), timeZone)
}

/** The date on the wall calendar of a zone at an instant. */
export function localDate(instant: Temporal.Instant, timeZone: string): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(timeZone).toPlainDate()
}

const zoneNames = new Map<string, Intl.DateTimeFormat>()

/** `2026-06-15 09:30 PDT`: ISO date, 24-hour time, the zone's abbreviation (an offset such as `GMT+5:30` where it has none). */
export function formatInstant(instant: Temporal.Instant, timeZone: string): string {
  const local = instant.toZonedDateTimeISO(timeZone)
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' })
  return `${local.toPlainDate()} ${time} ${zoneName(instant, local.timeZoneId)}`
}

function zoneName(instant: Temporal.Instant, timeZone: string): string {
  const known = zoneNames.get(timeZone)
  const format = known ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'short' })
  if (!known) zoneNames.set(timeZone, format)
  const part = format.formatToParts(instant.epochMilliseconds).find(({ type }) => type === 'timeZoneName')
  return part?.value ?? timeZone
}

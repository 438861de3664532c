import type { Temporal } from 'temporal-polyfill'
import { formatInstant, isClockTime, isTimeZone, resolveLocalTime } from '../calendar/local-time.ts'
import { accept, type Refusal, refuse, type Verdict } from '../verdict.ts'

/** When a number is released, as somebody gives it (R6.1). */
export interface ReleaseTime {
  readonly date: Temporal.PlainDate
  /** HH:MM on the clocks of `timeZone`, or null while only the date is known. */
  readonly time: string | null
  readonly timeZone: string
  /** Which of the two, where the clocks repeat that hour. */
  readonly occurrence: 'earlier' | 'later' | null
}

const EXCERPT_LENGTH = 40

/** Refuses text that is no time of day or no zone of the IANA database: `VALUE_INVALID`, once for each. */
export function malformedParts({ time, timeZone }: ReleaseTime): Refusal[] {
  const refusals: Refusal[] = []
  if (time !== null && !isClockTime(time)) {
    refusals.push({
      code: 'VALUE_INVALID',
      message: `"${time.slice(0, EXCERPT_LENGTH)}" is no time of day; HH:MM from 00:00 to 23:59 was wanted.`,
      remedy: 'Give the time as HH:MM on a 24-hour clock, or leave it out until the carrier names one.',
      path: ['time'],
    })
  }
  if (!isTimeZone(timeZone)) {
    refusals.push({
      code: 'VALUE_INVALID',
      message: `"${timeZone.slice(0, EXCERPT_LENGTH)}" is no time zone; a name of the IANA database was wanted.`,
      remedy: 'Name the zone by region and city, e.g. America/New_York.',
      path: ['timeZone'],
    })
  }
  return refusals
}

/**
 * The instant of a well-formed release time, null without a time (R6.1). Refuses a time that the clocks skip that night
 * (`FOC_TIME_DOES_NOT_EXIST`) and one that they show twice without an occurrence (`FOC_TIME_AMBIGUOUS`).
 */
export function instantOfRelease(release: ReleaseTime): Verdict<Temporal.Instant | null> {
  const { date, time, timeZone, occurrence } = release
  if (time === null) return accept(null)
  const local = resolveLocalTime(date, time, timeZone)
  if (local.kind === 'exact') return accept(local.at)
  if (local.kind === 'missing') {
    return refuse({
      code: 'FOC_TIME_DOES_NOT_EXIST',
      message: `${time} does not exist on ${date} in ${timeZone}: the clocks skip it that night.`,
      remedy: 'Ask the carrier for the time again, and give one outside the skipped hour.',
      path: ['time'],
    })
  }
  if (occurrence !== null) return accept(local[occurrence])
  const [earlier, later] = [formatInstant(local.earlier, timeZone), formatInstant(local.later, timeZone)]
  return refuse({
    code: 'FOC_TIME_AMBIGUOUS',
    message: `${time} exists twice on ${date} in ${timeZone}: ${earlier} and ${later}.`,
    remedy: `Give occurrence: EARLIER for ${earlier}, or occurrence: LATER for ${later}.`,
    path: ['time'],
  })
}

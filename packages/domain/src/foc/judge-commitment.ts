import { Temporal } from 'temporal-polyfill'
import { calendarOf, nextBusinessDay } from '../calendar/business-day.ts'
import { formatInstant, localDate } from '../calendar/local-time.ts'
import type { CarrierFacts } from '../carrier/carrier.ts'
import type { PortOrderFacts } from '../port-order/facts.ts'
import { accept, type Refusal, type RuleCode, refuse, type Verdict, type Warning } from '../verdict.ts'
import { estimateOfOrder } from './estimate.ts'
import { instantOfRelease, malformedParts, type ReleaseTime } from './release-time.ts'

/** A FOC as somebody gives it. */
export interface ProposedCommitment extends ReleaseTime {
  /** The reason for setting R6.2 aside; blank counts as none. */
  readonly override: string | null
}

export interface JudgedCommitment {
  readonly date: Temporal.PlainDate
  readonly at: Temporal.Instant | null
  readonly timeZone: string
  /** The rules that the override set aside, empty when none had to be (R2.6). */
  readonly overridden: RuleCode[]
}

const FARTHEST_DAYS = 365
const FAR_AHEAD_DAYS = 30

const SATURDAY = 6

/**
 * Judges the date, time and zone of a FOC, recorded or moved. Refuses malformed values, local times that do not exist or
 * exist twice (R6.1) and, unless overridden, days that are no business days of the losing carrier or are more than 365
 * days away (R6.2). Warns of a FOC in the past, and of one later than both 30 days and the estimate's latest (R6.2).
 */
export function judgeCommitment(
  order: PortOrderFacts,
  proposal: ProposedCommitment,
  now: Temporal.Instant,
): Verdict<JudgedCommitment> {
  const malformed = malformedParts(proposal)
  if (malformed.length > 0) return refuse(...malformed)
  const { date, timeZone } = proposal
  const today = localDate(now, timeZone)
  const release = instantOfRelease(proposal)
  const dateRefusals = [...tooFarAway(date, today), ...notBusinessDay(date, order.carrier)]
  const isOverridden = proposal.override !== null && proposal.override.trim() !== ''
  const standing = isOverridden ? [] : dateRefusals
  if (!release.ok) return refuse(...release.refusals, ...standing)
  if (standing.length > 0) return refuse(...standing)

  const at = release.value
  const overridden = dateRefusals.map(({ code }) => code)
  const latest = estimateOfOrder(order, now).latest
  return accept({ date, at, timeZone, overridden }, [
    ...inPast(date, at, timeZone, now),
    ...farAhead(date, today, latest),
  ])
}

function tooFarAway(date: Temporal.PlainDate, today: Temporal.PlainDate): Refusal[] {
  const days = today.until(date).days
  if (Math.abs(days) <= FARTHEST_DAYS) return []
  const distance = days < 0 ? `${-days} days ago` : `${days} days ahead`
  return [
    {
      code: 'FOC_OUT_OF_RANGE',
      message: `${date} is ${distance}; a FOC lies within ${FARTHEST_DAYS} days of today, ${today}.`,
      remedy: 'Check the year, or give an override with the reason.',
      path: ['date'],
    },
  ]
}

function notBusinessDay(date: Temporal.PlainDate, carrier: CarrierFacts): Refusal[] {
  const calendar = calendarOf(carrier)
  if (calendar.isBusinessDay(date)) return []
  const reason = calendar.holidayName(date) ?? (date.dayOfWeek === SATURDAY ? 'Saturday' : 'Sunday')
  return [
    {
      code: 'FOC_NOT_BUSINESS_DAY',
      message: `${date} is no business day of ${carrier.name} (${reason}); the next one is ${nextBusinessDay(date, calendar)}.`,
      remedy: 'Check the date with the carrier, or give an override with the reason.',
      path: ['date'],
    },
  ]
}

/** A FOC with a date alone is past when its day is over. */
function inPast(
  date: Temporal.PlainDate,
  at: Temporal.Instant | null,
  timeZone: string,
  now: Temporal.Instant,
): Warning[] {
  const isPast = at
    ? Temporal.Instant.compare(at, now) < 0
    : Temporal.PlainDate.compare(date, localDate(now, timeZone)) < 0
  if (!isPast) return []
  return [
    {
      code: 'FOC_IN_PAST',
      message: `The FOC, ${at ? formatInstant(at, timeZone) : date}, is in the past.`,
      remedy: 'Check the date, or record what became of the numbers.',
      path: ['date'],
    },
  ]
}

function farAhead(date: Temporal.PlainDate, today: Temporal.PlainDate, latest: Temporal.PlainDate): Warning[] {
  const isAfter = (other: Temporal.PlainDate) => Temporal.PlainDate.compare(date, other) > 0
  if (!isAfter(today.add({ days: FAR_AHEAD_DAYS })) || !isAfter(latest)) return []
  return [
    {
      code: 'FOC_FAR_AHEAD',
      message: `${date} is more than ${FAR_AHEAD_DAYS} days ahead and later than the estimate's latest, ${latest}.`,
      remedy: 'Ask the winning carrier whether the date is right, and whether an earlier one is free.',
      path: ['date'],
    },
  ]
}

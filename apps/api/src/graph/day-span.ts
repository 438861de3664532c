import type { Temporal } from 'temporal-polyfill'
import { badUserInput } from '../platform/errors.ts'

/** How many days a calendar shows at most. */
const MOST_DAYS = 400

/** The number of days from `from` to `to`, both included; refuses a span that runs backward or is too long. */
export function daysInSpan(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  const length = from.until(to, { largestUnit: 'days' }).days + 1
  if (length < 1)
    throw badUserInput(['to'], `The calendar would end on ${to}, before it begins on ${from}.`, 'Swap the two dates.')
  if (length > MOST_DAYS)
    throw badUserInput(
      ['to'],
      `That is ${length} days; a calendar has at most ${MOST_DAYS}.`,
      'Ask for a shorter time.',
    )
  return length
}

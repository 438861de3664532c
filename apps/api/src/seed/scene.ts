import { FEDERAL_CALENDAR, localDate } from '@portday/domain/calendar'
import { readNumberList } from '@portday/domain/telephone-number'
import type { Refusal } from '@portday/domain/verdict'
import type { Temporal } from 'temporal-polyfill'
import type { RequestContext } from '../platform/request-context.ts'
import { instantOf, type Moment } from './moment.ts'
import type { MigrationStory, OrderStory } from './story.ts'

/** One step about to be played: a request of the person who gave the command, at the instant at which it was given. */
export interface Scene {
  readonly context: RequestContext
  readonly migration: MigrationStory
  readonly madeAt: Temporal.Instant
  /** The order of that name in the migration's story. */
  orderIdOf(name: string): string
}

export interface OrderScene extends Scene {
  readonly order: OrderStory
  /** Empty until the order is made. */
  readonly orderId: string
}

/** What a use case answers, as far as the player asks. */
export interface Played {
  readonly refusals: readonly Refusal[]
  readonly portOrderIds?: readonly string[]
}

const BY_ARRANGEMENT = 'The carrier releases outside its business days, by arrangement with the customer.'

/** A release as the use cases take it: date and time on the clocks of the order's zone. */
export function releaseOf({ migration, order, madeAt }: OrderScene, moment: Moment) {
  const timeZone = migration.sites?.find(({ name }) => name === order.site)?.timeZone ?? migration.timeZone
  const at = instantOf(moment, madeAt, migration.timeZone)
  const date = localDate(at, timeZone)
  const time = at.toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: 'minute' })
  const isFirst = date.toZonedDateTime({ timeZone, plainTime: time }).toInstant().equals(at)
  return {
    date,
    time,
    occurrence: isFirst ? ('earlier' as const) : ('later' as const),
    override: FEDERAL_CALENDAR.isBusinessDay(date) ? null : BY_ARRANGEMENT,
  }
}

/** The numbers of a list as it is typed, ranges included. */
export function numbersOf(list: string): string[] {
  const { numbers, problems } = readNumberList(list)
  if (problems.length > 0) throw new Error(`${list}: ${problems.map(({ reason }) => reason).join(' ')}`)
  return numbers.map(({ number }) => number)
}

import type { FocSource as Source, RequestedBy as Wish } from '@portday/domain/foc'
import type { Temporal } from 'temporal-polyfill'
import { Field, ID, InputType, Int } from 'type-graphql'
import { FocSource, RequestedBy, TimeOccurrence } from '../graph/enums.ts'
import { DateScalar, TimeZoneScalar } from '../graph/scalars.ts'

/** How many characters are kept of what somebody typed about a commitment. */
export const LONGEST = { name: 120, reason: 2000 } as const

@InputType({ description: 'A commitment as it was heard of. Time is HH:MM in timeZone, the order’s unless given.' })
export class RecordFocInput {
  @Field(() => ID, { description: 'The order.' })
  portOrderId: string

  @Field(() => DateScalar, { description: 'The date.' })
  date: Temporal.PlainDate

  @Field(() => String, { nullable: true, description: 'The time, HH:MM; leave it out until it is known.' })
  time?: string | null

  @Field(() => TimeOccurrence, { nullable: true, description: 'Which, where that local time exists twice that night.' })
  occurrence?: 'earlier' | 'later' | null

  @Field(() => TimeZoneScalar, { nullable: true, description: 'The zone of the time; the order’s unless told.' })
  timeZone?: string | null

  @Field(() => FocSource, { nullable: true, description: 'Where it was heard of; e-mail unless told (R6.3).' })
  source?: Source | null

  @Field(() => String, { nullable: true, description: 'The confirmation number, if one came with it.' })
  confirmationNumber?: string | null

  @Field(() => String, { nullable: true, description: 'Why a date that R6.2 refuses is right all the same.' })
  override?: string | null

  @Field(() => Int, { nullable: true, description: 'The version you saw; another one refuses as STALE_VERSION.' })
  expectedVersion?: number | null
}

@InputType({ description: 'What the winning carrier said on the telephone. Time is HH:MM in the commitment’s zone.' })
export class ConfirmFocInput {
  @Field(() => ID, { description: 'The order.' })
  portOrderId: string

  @Field(() => DateScalar, { description: 'The date that they confirmed.' })
  date: Temporal.PlainDate

  @Field(() => String, { description: 'The time that they confirmed, HH:MM.' })
  time: string

  @Field(() => TimeOccurrence, { nullable: true, description: 'Which, where that local time exists twice that night.' })
  occurrence?: 'earlier' | 'later' | null

  @Field(() => String, { description: 'Who confirmed it.' })
  confirmedBy: string

  @Field(() => String, { nullable: true, description: 'The confirmation number.' })
  confirmationNumber?: string | null

  @Field(() => Int, { nullable: true, description: 'The version you saw; another one refuses as STALE_VERSION.' })
  expectedVersion?: number | null
}

@InputType({ description: 'A new date for a commitment. Time is HH:MM in the commitment’s zone.' })
export class RescheduleFocInput {
  @Field(() => ID, { description: 'The order.' })
  portOrderId: string

  @Field(() => DateScalar, { description: 'The new date.' })
  date: Temporal.PlainDate

  @Field(() => String, { nullable: true, description: 'The new time, HH:MM; leave it out until it is known.' })
  time?: string | null

  @Field(() => TimeOccurrence, { nullable: true, description: 'Which, where that local time exists twice that night.' })
  occurrence?: 'earlier' | 'later' | null

  @Field(() => String, { description: 'Why.' })
  reason: string

  @Field(() => RequestedBy, { nullable: true, description: 'At whose wish; ours unless told, which the locks bind.' })
  requestedBy?: Wish | null

  @Field(() => String, { nullable: true, description: 'Who told the customer.' })
  customerToldBy?: string | null

  @Field(() => String, { nullable: true, description: 'Why a date that R6.2 refuses is right all the same.' })
  override?: string | null

  @Field(() => Int, { nullable: true, description: 'The version you saw; another one refuses as STALE_VERSION.' })
  expectedVersion?: number | null
}

@InputType({ description: 'When the customer wants to go live; null takes the date back.' })
export class SetTargetDateInput {
  @Field(() => ID, { description: 'The migration.' })
  migrationId: string

  @Field(() => DateScalar, { nullable: true, description: 'The date.' })
  targetDate?: Temporal.PlainDate | null

  @Field(() => Int, { nullable: true, description: 'The version you saw; another one refuses as STALE_VERSION.' })
  expectedVersion?: number | null
}

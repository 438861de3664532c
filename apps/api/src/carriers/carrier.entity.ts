import type { CarrierFacts } from '@portday/domain/carrier'
import { focBusinessDays } from '@portday/domain/carrier'
import { Temporal } from 'temporal-polyfill'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { connectionType } from '../graph/connection.ts'
import { CarrierType } from '../graph/enums.ts'
import { DateScalar, PhoneNumberScalar, TimeZoneScalar } from '../graph/scalars.ts'

@ObjectType({ description: 'From so many business days to so many, both included.', simpleResolvers: true })
export class BusinessDayRange {
  @Field(() => Int, { description: 'The earliest.' })
  min: number

  @Field(() => Int, { description: 'The latest: the one to plan on.' })
  max: number
}

@ObjectType({ description: 'Who holds the numbers now: the losing carrier.', simpleResolvers: true })
@Entity('carriers')
export class Carrier {
  @Field(() => ID, { description: 'The carrier’s ID.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string

  @Field(() => Int, { description: 'Counts the changes; give it back as expectedVersion.' })
  @Column({ type: 'integer' })
  version: number

  @Field(() => String, {
    description: 'Its name. The same name may stand twice, once for its toll-free numbers (R8.2).',
  })
  @Column({ type: 'text' })
  name: string

  @Field(() => CarrierType, { description: 'Its kind, which decides how long a FOC takes (R3).' })
  @Column({ type: 'text' })
  type: CarrierFacts['type']

  @Column({ name: 'foc_min_days', type: 'integer', nullable: true })
  focMinDays: number | null

  @Column({ name: 'foc_max_days', type: 'integer', nullable: true })
  focMaxDays: number | null

  @Field(() => String, { nullable: true, description: 'Why its range is as it is (R3.1).' })
  @Column({ name: 'foc_note', type: 'text', nullable: true })
  focNote: string | null

  @Field(() => String, { nullable: true, description: 'The market that its own range holds for (R3.1).' })
  @Column({ name: 'foc_market', type: 'text', nullable: true })
  focMarket: string | null

  @Field(() => TimeZoneScalar, { description: 'The zone in which receipt is judged (R4.2).' })
  @Column({ name: 'time_zone', type: 'text' })
  timeZone: string

  @Field(() => String, { description: 'Later requests count as received on the next business day (R4.2), HH:MM.' })
  @Column({ name: 'receipt_cutoff', type: 'text' })
  receiptCutoff: string

  @Field(() => String, { description: 'US or CA: whose holidays it keeps (R4.1).' })
  @Column({ type: 'text' })
  country: 'US' | 'CA'

  @Field(() => [DateScalar], { description: 'Days on which it does not work besides the holidays (R4.1).' })
  @Column({ name: 'holidays_added', type: 'date', array: true })
  holidaysAdded: string[]

  @Field(() => [DateScalar], { description: 'Holidays through which it works (R4.1).' })
  @Column({ name: 'holidays_dropped', type: 'date', array: true })
  holidaysDropped: string[]

  @Field(() => PhoneNumberScalar, { nullable: true, description: 'Its porting line (R14.3).' })
  @Column({ name: 'escalation_phone', type: 'text', nullable: true })
  escalationPhone: string | null

  @Field(() => String, { description: 'How to reach somebody who can mend a port (R14.3).' })
  @Column({ name: 'escalation_route', type: 'text' })
  escalationRoute: string

  @Field(() => String, { nullable: true, description: 'When its porting line answers.' })
  @Column({ name: 'escalation_hours', type: 'text', nullable: true })
  escalationHours: string | null

  @Field(() => Boolean, { description: 'Whether its porting line is answered on a port night (R14.3).' })
  @Column({ name: 'answers_at_night', type: 'boolean' })
  answersAtNight: boolean
}

export const CarrierConnection = connectionType(() => Carrier, 'Carrier')

/** The carrier as the rules ask for it. */
export function carrierFacts(carrier: Carrier): CarrierFacts {
  return {
    id: carrier.id,
    name: carrier.name,
    type: carrier.type,
    ownBusinessDays: ownRangeOf(carrier),
    timeZone: carrier.timeZone,
    receiptCutoff: carrier.receiptCutoff,
    country: carrier.country,
    holidaysAdded: carrier.holidaysAdded.map((day) => Temporal.PlainDate.from(day)),
    holidaysDropped: carrier.holidaysDropped.map((day) => Temporal.PlainDate.from(day)),
    escalationPhone: carrier.escalationPhone,
    escalationRoute: carrier.escalationRoute,
    escalationHours: carrier.escalationHours,
    answersAtNight: carrier.answersAtNight,
  }
}

/** The carrier's range: its own, or its type's (R3.1). */
export function rangeOf(carrier: Carrier): BusinessDayRange {
  return focBusinessDays({ type: carrier.type, ownBusinessDays: ownRangeOf(carrier) })
}

/** The range that it has of its own; null where its type's holds (R3.1). */
export function ownRangeOf(carrier: Carrier): BusinessDayRange | null {
  return carrier.focMinDays === null || carrier.focMaxDays === null
    ? null
    : { min: carrier.focMinDays, max: carrier.focMaxDays }
}

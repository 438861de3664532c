import type { Commitment, FocEstimate as Estimate } from '@portday/domain/foc'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { BusinessDayRange } from '../carriers/carrier.entity.ts'
import { FocSource, RequestedBy } from '../graph/enums.ts'
import { DateScalar, DateTimeScalar, TimeZoneScalar } from '../graph/scalars.ts'
import type { PortOrder } from '../port-orders/port-order.entity.ts'

@ObjectType({ description: 'A firm order commitment (R6).', simpleResolvers: true })
@Entity('foc_commitments')
export class Foc {
  @PrimaryColumn({ type: 'uuid' })
  id: string

  @Column({ name: 'port_order_id', type: 'uuid' })
  portOrderId: string

  @Field(() => DateScalar, { description: 'The date on which the losing carrier releases the numbers.' })
  @Column({ type: 'date' })
  date: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The exact release time; null until the carrier gave one.',
  })
  @Column({ type: 'timestamptz', nullable: true })
  at: string | null

  @Field(() => TimeZoneScalar, { description: 'The zone in which the carrier gave it.' })
  @Column({ name: 'time_zone', type: 'text' })
  timeZone: string

  @Field(() => FocSource, { description: 'Where it was heard of.' })
  @Column({ type: 'text' })
  source: Commitment['source']

  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody confirmed it (R6.3).' })
  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true })
  confirmedAt: string | null

  @Field(() => String, { nullable: true, description: 'Who of the winning carrier confirmed it.' })
  @Column({ name: 'confirmed_by', type: 'text', nullable: true })
  confirmedBy: string | null

  @Field(() => String, { nullable: true, description: 'The confirmation number, to have on file on port night.' })
  @Column({ name: 'confirmation_number', type: 'text', nullable: true })
  confirmationNumber: string | null

  @Field(() => String, { nullable: true, description: 'Why this commitment replaced the one before.' })
  @Column({ type: 'text', nullable: true })
  reason: string | null

  @Field(() => RequestedBy, { nullable: true, description: 'At whose wish it replaced the one before (R6.4).' })
  @Column({ name: 'requested_by', type: 'text', nullable: true })
  requestedBy: Commitment['requestedBy']

  @Field(() => String, { nullable: true, description: 'Who told the customer of the new date (R6.5).' })
  @Column({ name: 'customer_told_by', type: 'text', nullable: true })
  customerToldBy: string | null

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string

  @Column({ type: 'integer' })
  place: number
}

export type FocInForce = Omit<Foc, 'id' | 'portOrderId' | 'place'>

/** The commitment in force, as it stands on the order's row. */
export function focInForce(order: PortOrder): FocInForce | null {
  if (order.focDate === null || order.focRecordedAt === null) return null
  return {
    date: order.focDate,
    at: order.focAt,
    timeZone: order.focTimeZone ?? order.timeZone,
    source: order.focSource ?? 'email',
    confirmedAt: order.focConfirmedAt,
    confirmedBy: order.focConfirmedBy,
    confirmationNumber: order.focConfirmationNumber,
    reason: order.focReason,
    requestedBy: order.focRequestedBy,
    customerToldBy: order.focCustomerToldBy,
    recordedAt: order.focRecordedAt,
  }
}

@ObjectType({ description: 'When a FOC is to be expected (R3.2).', simpleResolvers: true })
export class FocEstimate {
  @Field(() => DateScalar, { description: 'Day 0: the day of receipt (R4.2).' })
  countedFrom: string

  @Field(() => DateScalar, { description: 'The earliest date.' })
  earliest: string

  @Field(() => DateScalar, { description: 'The latest date: the one to plan on.' })
  latest: string

  @Field(() => BusinessDayRange, { description: 'The range that it is counted with.' })
  businessDays: BusinessDayRange

  @Field(() => Boolean, { description: 'Whether the letter is still to be submitted, so that it counts from today.' })
  assumesSubmissionToday: boolean
}

/** An estimate of the rules as the contract shows it. */
export function estimateText(estimate: Estimate): FocEstimate {
  return {
    countedFrom: estimate.countedFrom.toString(),
    earliest: estimate.earliest.toString(),
    latest: estimate.latest.toString(),
    businessDays: estimate.businessDays,
    assumesSubmissionToday: estimate.assumesSubmissionToday,
  }
}

@ObjectType({ description: 'By when a letter has to be submitted to meet the target (R3.5).', simpleResolvers: true })
export class SubmitBy {
  @Field(() => ID, { description: 'The order.' })
  portOrderId: string

  @Field(() => DateScalar, { description: 'The last day.' })
  date: string

  @Field(() => Boolean, { description: 'Whether that day is over without it, or was missed.' })
  late: boolean
}

@ObjectType({ description: 'When a migration can go live at the earliest (R3.4).', simpleResolvers: true })
export class GoLiveQuote {
  @Field(() => DateScalar, { description: 'The date to quote, a rejection allowed for.' })
  earliest: string

  @Field(() => Int, { description: 'The same in weeks.' })
  weeks: number

  @Field(() => ID, { description: 'The order that decides it.' })
  slowestPortOrderId: string

  @Field(() => [SubmitBy], { description: 'By when each letter has to go out; empty without a target date.' })
  submitBy: SubmitBy[]
}

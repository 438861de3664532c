import type { CarrierFacts } from '@portday/domain/carrier'
import { Field, ObjectType } from 'type-graphql'
import { CarrierType as CarrierTypeEnum } from '../graph/enums.ts'
import { DateTimeScalar, PhoneNumberScalar } from '../graph/scalars.ts'
import { Refusal, Warning } from '../platform/verdict-types.ts'
import { PortOrder } from './port-order.entity.ts'

@ObjectType({ description: 'What a command on an order answers.', simpleResolvers: true })
export class PortOrderPayload {
  @Field(() => PortOrder, { nullable: true, description: 'The order as it is now; null when there is none.' })
  portOrder: PortOrder | null

  @Field(() => [Refusal], { description: 'Why nothing was written; empty when it was.' })
  refusals: Refusal[]

  @Field(() => [Warning], { description: 'What somebody should look at.' })
  warnings: Warning[]
}

@ObjectType({ description: 'One of the orders that a list would need.', simpleResolvers: true })
export class ProposedOrder {
  @Field(() => String, { description: 'The losing carrier.' })
  carrier: string

  @Field(() => CarrierTypeEnum, { description: 'Its kind.' })
  carrierType: CarrierFacts['type']

  @Field(() => String, { nullable: true, description: 'The account.' })
  accountNumber: string | null

  @Field(() => PhoneNumberScalar, { nullable: true, description: 'The account’s billing telephone number.' })
  btn: string | null

  @Field(() => [PhoneNumberScalar], { description: 'The numbers that it would take.' })
  numbers: string[]
}

@ObjectType({ description: 'What a command that makes orders answers.', simpleResolvers: true })
export class PortOrdersPayload {
  @Field(() => [PortOrder], { description: 'The orders made or changed.' })
  portOrders: PortOrder[]

  @Field(() => [Refusal], { description: 'Why nothing was written; empty when it was.' })
  refusals: Refusal[]

  @Field(() => [Warning], { description: 'What somebody should look at.' })
  warnings: Warning[]

  @Field(() => [ProposedOrder], { description: 'The orders that the list would need, when it can’t be one.' })
  proposedSplit: ProposedOrder[]
}

@ObjectType({ description: 'A supplement that the winning carrier no longer takes (R6.4).', simpleResolvers: true })
export class OrderLock {
  @Field(() => String, { description: 'cancel, new_date or other_change.' })
  what: string

  @Field(() => String, { description: 'Why.' })
  why: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when; null when it does not end by itself.' })
  until: string | null
}

@ObjectType({ description: 'Somebody to call about an order (R14.3).', simpleResolvers: true })
export class Contact {
  @Field(() => String, { description: 'Who.' })
  who: string

  @Field(() => PhoneNumberScalar, {
    nullable: true,
    description: 'Under which number; null where there is only a way.',
  })
  phone: string | null

  @Field(() => String, { nullable: true, description: 'An address, a portal, or the way round.' })
  route: string | null

  @Field(() => String, { nullable: true, description: 'When they answer.' })
  hours: string | null

  @Field(() => String, { description: 'What they are good for, and whether they are closed now.' })
  why: string
}

@ObjectType({ description: 'A command and whether it can be given now.', simpleResolvers: true })
export class AllowedCommand {
  @Field(() => String, { description: 'The command, in the journal’s spelling.' })
  command: string

  @Field(() => Boolean, { description: 'Whether stage, hold, locks and numbers let it through as it is.' })
  allowed: boolean

  @Field(() => Refusal, { nullable: true, description: 'Why not, and what to do; null exactly when it is allowed.' })
  why: Refusal | null

  @Field(() => Boolean, { description: 'Whether an override with its reason sets that aside (R2.6).' })
  overridable: boolean
}

@ObjectType({ description: 'A rule that somebody set aside, on the order for ever (R2.6).', simpleResolvers: true })
export class Override {
  @Field(() => String, { description: 'The command that was given.' })
  command: string

  @Field(() => String, { description: 'The refusal that was set aside.' })
  code: string

  @Field(() => String, { description: 'Why.' })
  reason: string

  @Field(() => String, { description: 'By whom.' })
  by: string

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: string
}

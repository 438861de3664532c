import type { CarrierFacts } from '@portday/domain/carrier'
import type { NumberOutcome as Outcome, PortType as Type } from '@portday/domain/port-order'
import type { Temporal } from 'temporal-polyfill'
import { Field, ID, InputType, Int } from 'type-graphql'
import { CarrierType, NumberOutcome, PortType } from '../graph/enums.ts'
import { DateScalar, DateTimeScalar } from '../graph/scalars.ts'

@InputType({ description: 'A number with what differs from the order’s own account; for lists that may need a split.' })
export class PortNumberInput {
  @Field(() => String, { description: 'The number, in any form of R11.1.' })
  number: string

  @Field(() => String, { nullable: true, description: 'Its losing carrier, when it is another.' })
  carrier?: string | null

  @Field(() => String, { nullable: true, description: 'Its account, when it is another.' })
  accountNumber?: string | null

  @Field(() => String, { nullable: true, description: 'Its billing telephone number, when it is another.' })
  btn?: string | null

  @Field(() => String, { nullable: true, description: 'Where the platform routes it.' })
  routingId?: string | null
}

@InputType({ description: 'The numbers of one or more accounts that are to be ported.' })
export class CreatePortOrderInput {
  @Field(() => ID, { description: 'The migration they belong to.' })
  migrationId: string

  @Field(() => String, { description: 'The losing carrier’s name. One not known yet is made (R12.5).' })
  carrier: string

  @Field(() => CarrierType, {
    nullable: true,
    description: 'The kind of a carrier not known yet; regional unless told.',
  })
  carrierType?: CarrierFacts['type'] | null

  @Field(() => String, { nullable: true, description: 'The customer’s account at the losing carrier.' })
  accountNumber?: string | null

  @Field(() => String, { nullable: true, description: 'The account’s billing telephone number.' })
  btn?: string | null

  @Field(() => String, { nullable: true, description: 'The billing number of what stays behind (R8.7).' })
  newBtn?: string | null

  @Field(() => String, { nullable: true, description: 'The current RespOrg of toll-free numbers.' })
  respOrgId?: string | null

  @Field(() => PortType, { nullable: true, description: 'Whether the whole account moves; it does unless told.' })
  portType?: Type | null

  @Field(() => [String], { nullable: true, description: 'Numbers, one an element, in any form of R11.1.' })
  numbers?: string[] | null

  @Field(() => [PortNumberInput], { nullable: true, description: 'Numbers with what differs from the account above.' })
  entries?: PortNumberInput[] | null

  @Field(() => DateScalar, { nullable: true, description: 'The port date to ask the carrier for.' })
  requestedDate?: Temporal.PlainDate | null

  @Field(() => ID, { nullable: true, description: 'The site whose numbers move, which gives the order its zone.' })
  siteId?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Make one order an account and kind of number, where a list needs it.',
  })
  split?: boolean | null
}

@InputType({
  description: 'What is to be mended on an order before its letter goes out (again). What is left out stays.',
})
export class AmendPortOrderInput {
  @Field(() => ID, { description: 'The order.' })
  portOrderId: string

  @Field(() => [String], { nullable: true, description: 'Numbers to take off the order, in any form of R11.1.' })
  removeNumbers?: string[] | null

  @Field(() => PortType, { nullable: true, description: 'Whether the whole account moves (R8.7).' })
  portType?: Type | null

  @Field(() => String, { nullable: true, description: 'The billing number of what stays behind (R8.7).' })
  newBtn?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The port date to ask the carrier for.' })
  requestedDate?: Temporal.PlainDate | null

  @Field(() => String, { nullable: true, description: 'The customer’s account at the losing carrier.' })
  accountNumber?: string | null

  @Field(() => String, { nullable: true, description: 'The account’s billing telephone number.' })
  btn?: string | null

  @Field(() => String, { nullable: true, description: 'The current RespOrg of toll-free numbers.' })
  respOrgId?: string | null

  @Field(() => Int, { nullable: true, description: 'The version you saw; another one refuses as STALE_VERSION.' })
  expectedVersion?: number | null
}

@InputType({ description: 'A command that needs the order, and perhaps a reason.' })
export class PortOrderCommandInput {
  @Field(() => ID, { description: 'The order.' })
  portOrderId: string

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason?: string | null

  @Field(() => String, { nullable: true, description: 'Why the rule that stands against it is set aside (R2.6).' })
  override?: string | null

  @Field(() => Int, { nullable: true, description: 'The version you saw; another one refuses as STALE_VERSION.' })
  expectedVersion?: number | null
}

@InputType({ description: 'What somebody says about an order.' })
export class AddCommentInput {
  @Field(() => ID, { description: 'The order.' })
  portOrderId: string

  @Field(() => String, { description: 'What is said: 1 to 4,000 characters.' })
  text: string
}

@InputType({ description: 'What became of one number.' })
export class NumberOutcomeInput {
  @Field(() => String, { description: 'The number, in any form of R11.1.' })
  number: string

  @Field(() => NumberOutcome, { description: 'What became of it (R7.3).' })
  outcome: Outcome

  @Field(() => String, { nullable: true, description: 'What is to be noted about it.' })
  note?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When; now unless told.' })
  at?: Temporal.Instant | null
}

@InputType({ description: 'What became of the numbers of an order on its port day.' })
export class RecordNumberOutcomesInput {
  @Field(() => ID, { description: 'The order.' })
  portOrderId: string

  @Field(() => [NumberOutcomeInput], { description: 'One entry a number.' })
  outcomes: NumberOutcomeInput[]

  @Field(() => Int, { nullable: true, description: 'The version you saw; another one refuses as STALE_VERSION.' })
  expectedVersion?: number | null
}

@InputType({ description: 'An emergency reversal (R10.2).' })
export class PortBackInput {
  @Field(() => ID, { description: 'The order.' })
  portOrderId: string

  @Field(() => [String], { description: 'The numbers, in any form of R11.1.' })
  numbers: string[]

  @Field(() => String, { description: 'Why.' })
  reason: string

  @Field(() => Int, { nullable: true, description: 'The version you saw; another one refuses as STALE_VERSION.' })
  expectedVersion?: number | null
}

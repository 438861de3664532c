import type { FieldSource as Source } from '@portday/domain/loa'
import type { Temporal } from 'temporal-polyfill'
import { Field, ID, InputType, Int } from 'type-graphql'
import { FieldSource } from '../graph/enums.ts'
import { DateScalar, DateTimeScalar } from '../graph/scalars.ts'
import { AddressInput } from './address.ts'

const VERSION = { nullable: true, description: 'The version you saw; another one refuses as STALE_VERSION.' } as const

@InputType({ description: 'Where a field of the letter was taken from (R5.4).' })
export class FieldSourceInput {
  @Field(() => String, { description: 'The field, such as accountNumber or serviceAddress.line1.' })
  field: string

  @Field(() => FieldSource, { description: 'Its source.' })
  source: Source
}

@InputType({ description: 'The account as the losing carrier has it. What is left out stays; null empties it.' })
export class SaveCsrInput {
  @Field(() => ID, { description: 'The order.' })
  portOrderId: string

  @Field(() => String, { nullable: true, description: 'The legal business name.' })
  legalName?: string | null

  @Field(() => String, { nullable: true, description: 'The account number.' })
  accountNumber?: string | null

  @Field(() => String, { nullable: true, description: 'The billing telephone number.' })
  btn?: string | null

  @Field(() => AddressInput, { nullable: true, description: 'The service address.' })
  serviceAddress?: AddressInput | null

  @Field(() => String, { nullable: true, description: 'Who may sign for the account.' })
  authorizedContact?: string | null

  @Field(() => [String], { nullable: true, description: 'Every number of the account.' })
  numbers?: string[] | null

  @Field(() => DateScalar, { nullable: true, description: 'When the losing carrier gave it.' })
  retrievedOn?: Temporal.PlainDate | null

  @Field(() => Int, VERSION)
  expectedVersion?: number | null
}

@InputType({
  description:
    'The letter as the customer signs it. What is left out stays; null empties it. loaChecks compares it with the record, field by field.',
})
export class SaveLoaInput {
  @Field(() => ID, { description: 'The order.' })
  portOrderId: string

  @Field(() => String, { nullable: true, description: 'The legal business name.' })
  legalName?: string | null

  @Field(() => String, { nullable: true, description: 'The account number.' })
  accountNumber?: string | null

  @Field(() => String, { nullable: true, description: 'The billing telephone number.' })
  btn?: string | null

  @Field(() => AddressInput, { nullable: true, description: 'The service address.' })
  serviceAddress?: AddressInput | null

  @Field(() => String, { nullable: true, description: 'Who signs: the owner of the account.' })
  signatoryName?: string | null

  @Field(() => String, { nullable: true, description: 'The signer’s title.' })
  signatoryTitle?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day of the signature.' })
  signedOn?: Temporal.PlainDate | null

  @Field(() => String, { nullable: true, description: 'The current RespOrg of toll-free numbers.' })
  respOrgId?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The date of the newest invoice.' })
  invoiceDate?: Temporal.PlainDate | null

  @Field(() => [FieldSourceInput], { nullable: true, description: 'Where the fields were taken from.' })
  sources?: FieldSourceInput[] | null

  @Field(() => Int, VERSION)
  expectedVersion?: number | null
}

@InputType({ description: 'The customer’s call with the losing carrier (R5.5).' })
export class RecordCarrierCallInput {
  @Field(() => ID, { description: 'The order.' })
  portOrderId: string

  @Field(() => String, { description: 'The account number that they confirmed.' })
  accountNumber: string

  @Field(() => String, { description: 'The billing telephone number that they confirmed.' })
  btn: string

  @Field(() => String, { description: 'The legal name that they confirmed.' })
  legalName: string

  @Field(() => DateTimeScalar, { description: 'When.' })
  calledAt: Temporal.Instant

  @Field(() => String, { description: 'With whom.' })
  spokeWith: string

  @Field(() => Int, VERSION)
  expectedVersion?: number | null
}

@InputType({ description: 'The letter goes to the winning carrier.' })
export class SubmitLoaInput {
  @Field(() => ID, { description: 'The order.' })
  portOrderId: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it went; now unless told.' })
  submittedAt?: Temporal.Instant | null

  @Field(() => Int, VERSION)
  expectedVersion?: number | null
}

@InputType({ description: 'The letter came back.' })
export class RejectLoaInput {
  @Field(() => ID, { description: 'The order.' })
  portOrderId: string

  @Field(() => [String], { description: 'The reason codes as the carrier sent them (R9).' })
  codes: string[]

  @Field(() => String, { nullable: true, description: 'What else the carrier wrote.' })
  note?: string | null

  @Field(() => Int, VERSION)
  expectedVersion?: number | null
}

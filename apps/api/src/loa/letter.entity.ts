import type { CarrierCall, Csr, Letter as LetterFacts, FieldSource as Source } from '@portday/domain/loa'
import { Temporal } from 'temporal-polyfill'
import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { DateScalar, DateTimeScalar, PhoneNumberScalar } from '../graph/scalars.ts'
import { Address } from './address.ts'

@ObjectType({
  description: 'The letter of authorization as the customer signs it, kept as typed.',
  simpleResolvers: true,
})
@Entity('letters')
export class Letter {
  @PrimaryColumn({ name: 'port_order_id', type: 'uuid' })
  portOrderId: string

  @Field(() => String, { nullable: true, description: 'The legal business name.' })
  @Column({ name: 'legal_name', type: 'text', nullable: true })
  legalName: string | null

  @Field(() => String, { nullable: true, description: 'The account number.' })
  @Column({ name: 'account_number', type: 'text', nullable: true })
  accountNumber: string | null

  @Field(() => String, { nullable: true, description: 'The billing telephone number, as typed.' })
  @Column({ type: 'text', nullable: true })
  btn: string | null

  @Field(() => Address, { nullable: true, description: 'The service address.' })
  @Column({ name: 'service_address', type: 'jsonb', nullable: true })
  serviceAddress: Address | null

  @Field(() => String, { nullable: true, description: 'Who signs: the owner of the account.' })
  @Column({ name: 'signatory_name', type: 'text', nullable: true })
  signatoryName: string | null

  @Field(() => String, { nullable: true, description: 'The signer’s title.' })
  @Column({ name: 'signatory_title', type: 'text', nullable: true })
  signatoryTitle: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day of the signature (R5.6).' })
  @Column({ name: 'signed_on', type: 'date', nullable: true })
  signedOn: string | null

  @Field(() => String, { nullable: true, description: 'The current RespOrg of toll-free numbers.' })
  @Column({ name: 'resp_org_id', type: 'text', nullable: true })
  respOrgId: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The date of the newest invoice (R5.4).' })
  @Column({ name: 'invoice_date', type: 'date', nullable: true })
  invoiceDate: string | null

  @Column({ type: 'jsonb' })
  sources: Record<string, Source>

  @Column({ name: 'document_hash', type: 'text', nullable: true })
  documentHash: string | null

  /** Hashes of the parts of the letter as it was last submitted (R5.7). */
  @Column({ name: 'submitted_hashes', type: 'jsonb', nullable: true })
  submittedHashes: Record<string, string> | null

  @Field(() => DateTimeScalar, { description: 'When it was last saved.' })
  @Column({ name: 'saved_at', type: 'timestamptz' })
  savedAt: string
}

@ObjectType({
  description: 'The customer service record: the account as the losing carrier has it.',
  simpleResolvers: true,
})
@Entity('customer_service_records')
export class CustomerServiceRecord {
  @PrimaryColumn({ name: 'port_order_id', type: 'uuid' })
  portOrderId: string

  @Field(() => String, { nullable: true, description: 'The legal business name.' })
  @Column({ name: 'legal_name', type: 'text', nullable: true })
  legalName: string | null

  @Field(() => String, { nullable: true, description: 'The account number.' })
  @Column({ name: 'account_number', type: 'text', nullable: true })
  accountNumber: string | null

  @Field(() => String, { nullable: true, description: 'The billing telephone number, as typed.' })
  @Column({ type: 'text', nullable: true })
  btn: string | null

  @Field(() => Address, { nullable: true, description: 'The service address.' })
  @Column({ name: 'service_address', type: 'jsonb', nullable: true })
  serviceAddress: Address | null

  @Field(() => String, { nullable: true, description: 'Who may sign for the account.' })
  @Column({ name: 'authorized_contact', type: 'text', nullable: true })
  authorizedContact: string | null

  @Field(() => [PhoneNumberScalar], { nullable: true, description: 'The numbers of the account.' })
  @Column({ type: 'text', array: true, nullable: true })
  numbers: string[] | null

  @Field(() => DateScalar, { nullable: true, description: 'When the losing carrier gave it.' })
  @Column({ name: 'retrieved_on', type: 'date', nullable: true })
  retrievedOn: string | null

  @Field(() => DateTimeScalar, { description: 'When it was last saved.' })
  @Column({ name: 'saved_at', type: 'timestamptz' })
  savedAt: string
}

@ObjectType({
  description: 'The customer’s call with the losing carrier before the submission (R5.5).',
  simpleResolvers: true,
})
@Entity('carrier_calls')
export class RecordedCarrierCall {
  @PrimaryColumn({ type: 'uuid' })
  id: string

  @Column({ name: 'port_order_id', type: 'uuid' })
  portOrderId: string

  @Field(() => String, { description: 'The account number that they confirmed.' })
  @Column({ name: 'account_number', type: 'text' })
  accountNumber: string

  @Field(() => String, { description: 'The billing telephone number that they confirmed.' })
  @Column({ type: 'text' })
  btn: string

  @Field(() => String, { description: 'The legal name that they confirmed.' })
  @Column({ name: 'legal_name', type: 'text' })
  legalName: string

  @Field(() => DateTimeScalar, { description: 'When.' })
  @Column({ name: 'called_at', type: 'timestamptz' })
  calledAt: string

  @Field(() => String, { description: 'With whom.' })
  @Column({ name: 'spoke_with', type: 'text' })
  spokeWith: string

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: string
}

export function letterFacts(letter: Letter): LetterFacts {
  return {
    ...letter,
    signedOn: letter.signedOn === null ? null : Temporal.PlainDate.from(letter.signedOn),
    invoiceDate: letter.invoiceDate === null ? null : Temporal.PlainDate.from(letter.invoiceDate),
  }
}

export function csrFacts(csr: CustomerServiceRecord): Csr {
  return { ...csr, retrievedOn: csr.retrievedOn === null ? null : Temporal.PlainDate.from(csr.retrievedOn) }
}

export function callFacts(call: RecordedCarrierCall): CarrierCall {
  return { ...call, calledAt: Temporal.Instant.from(call.calledAt) }
}

import type { Commitment } from '@portday/domain/foc'
import type { PortOrderFacts, PortStage as Stage } from '@portday/domain/port-order'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { Carrier } from '../carriers/carrier.entity.ts'
import type { WinningCarrier } from '../carriers/winning-carrier.entity.ts'
import { Migration } from '../customer-migrations/migration.entity.ts'
import { connectionType } from '../graph/connection.ts'
import { PortStage, PortType } from '../graph/enums.ts'
import { DateScalar, DateTimeScalar, PhoneNumberScalar, TimeZoneScalar } from '../graph/scalars.ts'

/** What the letter's slice says of the letter on file, as JSON keeps it. */
export interface StoredLetterOnFile {
  readonly signedOn: string | null
  readonly invoiceDate: string | null
  readonly customerOnlyFields: readonly string[]
  readonly blockingFields: readonly string[]
  readonly missingFields: readonly string[]
}

export interface StoredOverride {
  readonly command: string
  readonly code: string
  readonly reason: string
  readonly by: string
  readonly at: string
}

/**
 * The row of `porting_orders` and the type of the schema. Dates and instants are ISO text here;
 * `portOrderFacts` turns a row into what the rules ask.
 */
@ObjectType({
  description: 'The numbers of one account at one losing carrier, on their way to the winning one.',
  simpleResolvers: true,
})
@Entity('porting_orders')
export class PortOrder {
  @Field(() => ID, { description: 'The order’s ID.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string

  @Column({ type: 'integer' })
  /** The number that people say: shown as PO-1018. */
  reference: number

  @Field(() => Int, {
    description: 'Counts the changes; give it back as expectedVersion to refuse a write over somebody else’s.',
  })
  @Column({ type: 'integer' })
  version: number

  @Column({ name: 'migration_id', type: 'uuid' })
  migrationId: string

  @Column({ type: 'text' })
  customer: string

  @Column({ name: 'carrier_id', type: 'uuid' })
  carrierId: string

  @Column({ name: 'carrier', type: 'text' })
  carrierName: string

  @Field(() => ID, { nullable: true, description: 'The site whose numbers move; null for the whole migration.' })
  @Column({ name: 'site_id', type: 'uuid', nullable: true })
  siteId: string | null

  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  parentId: string | null

  @Field(() => PortStage, { description: 'The stage (R2).' })
  @Column({ name: 'status', type: 'text' })
  stage: Stage

  /** The stage's place among the five, for sorting; the database derives it. */
  @Column({ name: 'stage_place', type: 'smallint', insert: false, update: false })
  stagePlace: number

  @Field(() => TimeZoneScalar, {
    description: 'The order’s zone: the migration’s, unless its site says otherwise (R4.4).',
  })
  @Column({ name: 'time_zone', type: 'text' })
  timeZone: string

  @Field(() => String, { nullable: true, description: 'The customer’s account at the losing carrier.' })
  @Column({ name: 'account_number', type: 'text', nullable: true })
  accountNumber: string | null

  @Field(() => PhoneNumberScalar, { nullable: true, description: 'The account’s billing telephone number.' })
  @Column({ type: 'text', nullable: true })
  btn: string | null

  @Field(() => PhoneNumberScalar, { nullable: true, description: 'The billing number of what stays behind (R8.7).' })
  @Column({ name: 'new_btn', type: 'text', nullable: true })
  newBtn: string | null

  @Field(() => String, { nullable: true, description: 'The current RespOrg of toll-free numbers (R5.1).' })
  @Column({ name: 'resp_org_id', type: 'text', nullable: true })
  respOrgId: string | null

  @Field(() => PortType, { description: 'Whether the whole account moves (R8.7).' })
  @Column({ name: 'port_type', type: 'text' })
  portType: PortOrderFacts['portType']

  @Field(() => DateScalar, { nullable: true, description: 'The port date that the carrier was asked for (R8.1).' })
  @Column({ name: 'requested_date', type: 'date', nullable: true })
  requestedDate: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the letter was last submitted.' })
  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true })
  submittedAt: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the winning carrier acknowledged it (R3.3).' })
  @Column({ name: 'acknowledged_at', type: 'timestamptz', nullable: true })
  acknowledgedAt: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the acknowledgement is overdue (R3.3).' })
  @Column({ name: 'acknowledgement_due_at', type: 'timestamptz', nullable: true })
  acknowledgementDueAt: string | null

  /** The day of receipt (R4.2) while the letter is with the carrier: what its window is counted from. */
  @Column({ name: 'received_on', type: 'date', nullable: true })
  receivedOn: string | null

  @Column({ name: 'rejected_at', type: 'timestamptz', nullable: true })
  rejectedAt: string | null

  @Column({ name: 'rejected_families', type: 'text', array: true })
  rejectedFamilies: string[]

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when the order is on hold.' })
  @Column({ name: 'held_at', type: 'timestamptz', nullable: true })
  heldAt: string | null

  @Field(() => String, { nullable: true, description: 'Why it is on hold.' })
  @Column({ name: 'hold_reason', type: 'text', nullable: true })
  holdReason: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was cancelled.' })
  @Column({ name: 'cancelled_at', type: 'timestamptz', nullable: true })
  cancelledAt: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was completed.' })
  @Column({ name: 'completed_at', type: 'timestamptz', nullable: true })
  completedAt: string | null

  @Column({ name: 'foc_date', type: 'date', nullable: true })
  focDate: string | null

  @Column({ name: 'foc_at', type: 'timestamptz', nullable: true })
  focAt: string | null

  @Column({ name: 'foc_time_zone', type: 'text', nullable: true })
  focTimeZone: string | null

  @Column({ name: 'foc_source', type: 'text', nullable: true })
  focSource: Commitment['source'] | null

  @Column({ name: 'foc_confirmed_at', type: 'timestamptz', nullable: true })
  focConfirmedAt: string | null

  @Column({ name: 'foc_confirmed_by', type: 'text', nullable: true })
  focConfirmedBy: string | null

  @Column({ name: 'foc_confirmation_number', type: 'text', nullable: true })
  focConfirmationNumber: string | null

  @Column({ name: 'foc_reason', type: 'text', nullable: true })
  focReason: string | null

  @Column({ name: 'foc_requested_by', type: 'text', nullable: true })
  focRequestedBy: Commitment['requestedBy'] | null

  @Column({ name: 'foc_customer_told_by', type: 'text', nullable: true })
  focCustomerToldBy: string | null

  @Column({ name: 'foc_recorded_at', type: 'timestamptz', nullable: true })
  focRecordedAt: string | null

  @Column({ name: 'foc_slips', type: 'integer' })
  focSlips: number

  @Column({ name: 'foc_slipped_from', type: 'date', nullable: true })
  focSlippedFrom: string | null

  @Field(() => Int, { description: 'Supplements of ours since the FOC (R6.4).' })
  @Column({ name: 'supplements_after_foc', type: 'integer' })
  supplementsAfterFoc: number

  @Column({ name: 'port_day_begins_at', type: 'timestamptz', nullable: true })
  portDayBeginsAt: string | null

  @Column({ name: 'numbers_pending', type: 'integer' })
  numbersPending: number

  @Column({ name: 'numbers_ported', type: 'integer' })
  numbersPorted: number

  @Column({ name: 'numbers_tested', type: 'integer' })
  numbersTested: number

  @Column({ name: 'numbers_test_failed', type: 'integer' })
  numbersTestFailed: number

  @Column({ name: 'numbers_failed', type: 'integer' })
  numbersFailed: number

  @Column({ name: 'numbers_ported_back', type: 'integer' })
  numbersPortedBack: number

  @Column({ name: 'first_ported_at', type: 'timestamptz', nullable: true })
  firstPortedAt: string | null

  @Column({ name: 'last_ported_at', type: 'timestamptz', nullable: true })
  lastPortedAt: string | null

  @Column({ name: 'split_off', type: 'integer' })
  splitOff: number

  @Column({ name: 'numbers_not_tested', type: 'boolean' })
  numbersNotTested: boolean

  @Column({ name: 'carrier_assumed', type: 'boolean' })
  carrierAssumed: boolean

  @Column({ name: 'account_used_elsewhere', type: 'boolean' })
  accountUsedElsewhere: boolean

  @Column({ name: 'letter_on_file', type: 'jsonb', nullable: true })
  letterOnFile: StoredLetterOnFile | null

  @Column({ name: 'carrier_call_recorded', type: 'boolean' })
  carrierCallRecorded: boolean

  @Column({ type: 'jsonb' })
  overrides: StoredOverride[]

  @Field(() => DateTimeScalar, { description: 'When the order was made.' })
  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: string

  @Field(() => DateTimeScalar, { description: 'When the order last changed.' })
  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: string

  // Read with every order, and no columns of its row.
  @Field(() => Migration, { description: 'The migration it belongs to.' })
  migration: Migration

  @Field(() => Carrier, { description: 'The losing carrier.' })
  carrier: Carrier

  winningCarrier: WinningCarrier
}

export const PortOrderConnection = connectionType(() => PortOrder, 'PortOrder')

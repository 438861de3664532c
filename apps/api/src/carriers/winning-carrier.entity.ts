import type { WinningCarrierFacts } from '@portday/domain/carrier'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { connectionType } from '../graph/connection.ts'
import { PhoneNumberScalar } from '../graph/scalars.ts'

@ObjectType({
  description: 'The platform that receives the numbers, with the policy it applies to orders in flight.',
  simpleResolvers: true,
})
@Entity('winning_carriers')
export class WinningCarrier implements WinningCarrierFacts {
  @Field(() => ID, { description: 'The winning carrier’s ID.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string

  @Field(() => Int, { description: 'Counts the changes; give it back as expectedVersion.' })
  @Column({ type: 'integer' })
  version: number

  @Field(() => String, { description: 'Its name.' })
  @Column({ type: 'text' })
  name: string

  @Field(() => String, { nullable: true, description: 'Its porting team: an address or a name (R14.3).' })
  @Column({ name: 'porting_contact', type: 'text', nullable: true })
  portingContact: string | null

  @Field(() => PhoneNumberScalar, { nullable: true, description: 'Its porting NOC, which answers at night.' })
  @Column({ name: 'noc_phone', type: 'text', nullable: true })
  nocPhone: string | null

  @Field(() => String, { nullable: true, description: 'Where letters are submitted.' })
  @Column({ name: 'portal_url', type: 'text', nullable: true })
  portalUrl: string | null

  @Field(() => Int, { description: 'No edit of ours so many hours before the FOC (R6.4).' })
  @Column({ name: 'lock_hours', type: 'integer' })
  lockHours: number

  @Field(() => Int, { description: 'Edits are best effort so many hours before the FOC (R6.4).' })
  @Column({ name: 'best_effort_hours', type: 'integer' })
  bestEffortHours: number

  @Field(() => Int, { description: 'How many supplements of ours it takes after the FOC (R6.4).' })
  @Column({ name: 'supplements_after_foc', type: 'integer' })
  supplementsAfterFoc: number

  @Field(() => Int, { description: 'A new date of ours is at least so many business days away (R6.4).' })
  @Column({ name: 'new_date_business_days', type: 'integer' })
  newDateBusinessDays: number

  @Field(() => Int, { description: 'A number can be ported back for so many hours after it ported (R10.2).' })
  @Column({ name: 'port_back_hours', type: 'integer' })
  portBackHours: number

  @Field(() => Int, { description: 'It acknowledges a letter within so many business days (R3.3).' })
  @Column({ name: 'acknowledgement_business_days', type: 'integer' })
  acknowledgementBusinessDays: number

  @Field(() => Int, { description: 'A letter is too old so many days after signing (R5.6).' })
  @Column({ name: 'loa_max_age_days', type: 'integer' })
  loaMaxAgeDays: number
}

export const WinningCarrierConnection = connectionType(() => WinningCarrier, 'WinningCarrier')

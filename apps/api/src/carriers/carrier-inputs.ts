import type { CarrierFacts } from '@portday/domain/carrier'
import type { Temporal } from 'temporal-polyfill'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { CarrierType } from '../graph/enums.ts'
import { DateScalar, TimeZoneScalar } from '../graph/scalars.ts'
import { Refusal, Warning } from '../platform/verdict-types.ts'
import { Carrier } from './carrier.entity.ts'
import { WinningCarrier } from './winning-carrier.entity.ts'

@InputType({ description: 'What is known of a losing carrier. What is left out stays; null empties it.' })
export class UpdateCarrierInput {
  @Field(() => ID, { description: 'The carrier.' })
  id: string

  @Field(() => CarrierType, { nullable: true, description: 'Its kind (R3).' })
  type?: CarrierFacts['type'] | null

  @Field(() => Int, { nullable: true, description: 'Its own earliest FOC in business days; null: its kind’s (R3.1).' })
  focMinDays?: number | null

  @Field(() => Int, { nullable: true, description: 'Its own latest FOC in business days; null: its kind’s (R3.1).' })
  focMaxDays?: number | null

  @Field(() => String, { nullable: true, description: 'Why its range is as it is.' })
  focNote?: string | null

  @Field(() => String, { nullable: true, description: 'The market that its own range holds for.' })
  focMarket?: string | null

  @Field(() => TimeZoneScalar, { nullable: true, description: 'The zone in which receipt is judged (R4.2).' })
  timeZone?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Later requests count as received the next business day, HH:MM.',
  })
  receiptCutoff?: string | null

  @Field(() => String, { nullable: true, description: 'US or CA: whose holidays it keeps (R4.1).' })
  country?: string | null

  @Field(() => [DateScalar], { nullable: true, description: 'Days on which it does not work besides the holidays.' })
  holidaysAdded?: Temporal.PlainDate[] | null

  @Field(() => [DateScalar], { nullable: true, description: 'Holidays through which it works.' })
  holidaysDropped?: Temporal.PlainDate[] | null

  @Field(() => String, { nullable: true, description: 'Its porting line, in any form of R11.1.' })
  escalationPhone?: string | null

  @Field(() => String, { nullable: true, description: 'How to reach somebody who can mend a port.' })
  escalationRoute?: string | null

  @Field(() => String, { nullable: true, description: 'When its porting line answers.' })
  escalationHours?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it answers on a port night (R14.3).' })
  answersAtNight?: boolean | null

  @Field(() => Int, { nullable: true, description: 'The version you saw; another one refuses as STALE_VERSION.' })
  expectedVersion?: number | null
}

@InputType({ description: 'What is known of a platform, and the policy it applies. What is left out stays.' })
export class UpdateWinningCarrierInput {
  @Field(() => ID, { description: 'The winning carrier.' })
  id: string

  @Field(() => String, { nullable: true, description: 'Its porting team: an address or a name (R14.3).' })
  portingContact?: string | null

  @Field(() => String, { nullable: true, description: 'Its porting NOC, in any form of R11.1.' })
  nocPhone?: string | null

  @Field(() => String, { nullable: true, description: 'Where letters are submitted, an https address.' })
  portalUrl?: string | null

  @Field(() => Int, { nullable: true, description: 'No edit of ours so many hours before the FOC (R6.4).' })
  lockHours?: number | null

  @Field(() => Int, { nullable: true, description: 'Edits are best effort so many hours before the FOC (R6.4).' })
  bestEffortHours?: number | null

  @Field(() => Int, { nullable: true, description: 'How many supplements of ours it takes after the FOC (R6.4).' })
  supplementsAfterFoc?: number | null

  @Field(() => Int, { nullable: true, description: 'A new date of ours is at least so many business days away.' })
  newDateBusinessDays?: number | null

  @Field(() => Int, { nullable: true, description: 'A number can be ported back for so many hours (R10.2).' })
  portBackHours?: number | null

  @Field(() => Int, { nullable: true, description: 'It acknowledges a letter within so many business days (R3.3).' })
  acknowledgementBusinessDays?: number | null

  @Field(() => Int, { nullable: true, description: 'A letter is too old so many days after signing (R5.6).' })
  loaMaxAgeDays?: number | null

  @Field(() => Int, { nullable: true, description: 'The version you saw; another one refuses as STALE_VERSION.' })
  expectedVersion?: number | null
}

@ObjectType({ description: 'What a change of a losing carrier answers.', simpleResolvers: true })
export class CarrierPayload {
  @Field(() => Carrier, { nullable: true, description: 'The carrier as it is now; null when there is none.' })
  carrier: Carrier | null

  @Field(() => [Refusal], { description: 'Why nothing was written; empty when it was.' })
  refusals: readonly Refusal[]

  @Field(() => [Warning], { description: 'What somebody should look at.' })
  warnings: readonly Warning[]
}

@ObjectType({ description: 'What a change of a platform answers.', simpleResolvers: true })
export class WinningCarrierPayload {
  @Field(() => WinningCarrier, { nullable: true, description: 'The platform as it is now; null when there is none.' })
  winningCarrier: WinningCarrier | null

  @Field(() => [Refusal], { description: 'Why nothing was written; empty when it was.' })
  refusals: readonly Refusal[]

  @Field(() => [Warning], { description: 'What somebody should look at.' })
  warnings: readonly Warning[]
}

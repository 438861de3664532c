import type { PortCondition as Condition, PortStage as Stage } from '@portday/domain/port-order'
import type { Temporal } from 'temporal-polyfill'
import { Field, ID, InputType } from 'type-graphql'
import { CarrierType, PortCondition, PortOrderSort, PortStage, SortDirection } from '../graph/enums.ts'
import { DateScalar } from '../graph/scalars.ts'

@InputType({ description: 'Which orders; what is left out does not restrict.' })
export class PortOrderFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the customer’s or carrier’s name, an account number, PO-1018, or a number in any form.',
  })
  search?: string | null

  @Field(() => String, { nullable: true, description: 'A number in any form, or at least its last four digits.' })
  number?: string | null

  @Field(() => [PortStage], { nullable: true, description: 'In one of these stages.' })
  stage?: Stage[] | null

  @Field(() => [PortCondition], { nullable: true, description: 'With at least one of these conditions.' })
  condition?: Condition[] | null

  @Field(() => [ID], { nullable: true, description: 'Of one of these carriers.' })
  carrierId?: string[] | null

  @Field(() => [CarrierType], { nullable: true, description: 'Of a carrier of one of these kinds.' })
  carrierType?: string[] | null

  @Field(() => ID, { nullable: true, description: 'Of this migration.' })
  migrationId?: string | null

  @Field(() => [String], { nullable: true, description: 'Of a migration that one of these people leads.' })
  projectManager?: string[] | null

  @Field(() => DateScalar, { nullable: true, description: 'Committed for this date or later.' })
  focFrom?: Temporal.PlainDate | null

  @Field(() => DateScalar, { nullable: true, description: 'Committed for this date or earlier.' })
  focTo?: Temporal.PlainDate | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Without a FOC, and may receive one for this date or later (R3.2).',
  })
  expectedFrom?: Temporal.PlainDate | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Without a FOC, and may receive one for this date or earlier (R3.2).',
  })
  expectedTo?: Temporal.PlainDate | null

  @Field(() => Boolean, { nullable: true, description: 'Whether a condition waits for somebody to act.' })
  needsSomebody?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'True: neither complete nor cancelled. False: one of the two.' })
  open?: boolean | null
}

@InputType({ description: 'How a list of orders is sorted.' })
export class PortOrderOrder {
  @Field(() => PortOrderSort, { description: 'By what.' })
  field: SortField

  @Field(() => SortDirection, { description: 'Which end comes first.' })
  direction: 'asc' | 'desc'
}

export type SortField = (typeof PortOrderSort)[keyof typeof PortOrderSort]

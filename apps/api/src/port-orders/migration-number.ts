import type { NumberOutcome as Outcome } from '@portday/domain/port-order'
import { Field, ObjectType } from 'type-graphql'
import { connectionType } from '../graph/connection.ts'
import { NumberOutcome } from '../graph/enums.ts'
import { DateTimeScalar, PhoneNumberScalar } from '../graph/scalars.ts'

@ObjectType({ description: 'A number of a migration, as the latest of its orders has it.', simpleResolvers: true })
export class MigrationNumber {
  @Field(() => PhoneNumberScalar, { description: 'The number.' })
  number: string

  @Field(() => NumberOutcome, { description: 'What became of it (R7.3).' })
  outcome: Outcome

  @Field(() => String, { description: 'The platform or carrier that it lives on now (R8.4).' })
  livesOn: string

  @Field(() => String, { nullable: true, description: 'Where the platform routes it.' })
  routingId: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it moved.' })
  portedAt: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a test call from outside arrived.' })
  testedAt: string | null

  @Field(() => String, { nullable: true, description: 'What was noted about it.' })
  note: string | null

  portOrderId: string
}

export const MigrationNumberConnection = connectionType(() => MigrationNumber, 'MigrationNumber')

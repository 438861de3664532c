import type * as verdict from '@portday/domain/verdict'
import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Allowed, but somebody should look.', simpleResolvers: true })
export class Warning implements verdict.Warning {
  @Field(() => String, { description: 'A word that programs can rely on.' })
  readonly code: verdict.Warning['code']

  @Field(() => String, { description: 'What is, in plain words.' })
  readonly message: string

  @Field(() => String, { description: 'What to do next.' })
  readonly remedy: string

  @Field(() => [String], { description: 'The field of the input or of the order.' })
  readonly path: readonly string[]

  @Field(() => ID, { nullable: true, description: 'The order it is about.' })
  readonly portOrderId?: string
}

@ObjectType({
  description: 'A rule said no. Nothing was written; the payload carries the object as it is.',
  simpleResolvers: true,
})
export class Refusal implements verdict.Refusal {
  @Field(() => String, { description: 'A word that programs can rely on.' })
  readonly code: verdict.Refusal['code']

  @Field(() => String, { description: 'What is and what was wanted, in plain words.' })
  readonly message: string

  @Field(() => String, { description: 'What to do next.' })
  readonly remedy: string

  @Field(() => [String], { description: 'The field of the input or of the order.' })
  readonly path: readonly string[]

  @Field(() => ID, { nullable: true, description: 'The order it is about.' })
  readonly portOrderId?: string

  @Field(() => [String], {
    nullable: true,
    description: 'With STALE_VERSION: the fields that somebody else changed since.',
  })
  readonly changedFields?: readonly string[]
}

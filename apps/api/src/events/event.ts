import { Field, ID, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../graph/scalars.ts'

@ObjectType({ description: 'One accepted command.', simpleResolvers: true })
export class Event {
  @Field(() => ID, { description: 'The event’s UUID.' })
  id: string

  @Field(() => DateTimeScalar, { description: 'When the command was accepted.' })
  at: string

  @Field(() => String, { description: 'The key or session that gave the command.' })
  actor: string

  @Field(() => String, { description: 'The command.' })
  command: string

  @Field(() => String, { nullable: true, description: 'Why, where the caller said so.' })
  reason: string | null

  @Field(() => String, { nullable: true, description: 'What was, as JSON with its keys in order.' })
  before: string | null

  @Field(() => String, { nullable: true, description: 'What is since, as JSON with its keys in order.' })
  after: string | null
}

import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../graph/connection.ts'
import { DateScalar, DateTimeScalar, PhoneNumberScalar } from '../graph/scalars.ts'
import { Refusal, Warning } from '../platform/verdict-types.ts'

@ObjectType({ description: 'A step of the port-day schedule (R7).', simpleResolvers: true })
export class ChecklistItem {
  @Field(() => ID, { description: 'Names the item for as long as it stands.' })
  id: string

  @Field(() => Int, { description: 'Counts the changes; give it back as expectedVersion.' })
  version: number

  @Field(() => String, { description: 'The step, in a word that programs can rely on.' })
  code: string

  @Field(() => String, { description: 'What is to be done.' })
  title: string

  @Field(() => String, { description: 'Relative to the FOC, e.g. -P7D, PT15M.' })
  offset: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it is due; null while the FOC has no time that it could hang on (R6.1).',
  })
  dueAt: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it is due, in the zone of what it hangs on.',
  })
  dueOn: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done.' })
  doneAt: string | null

  @Field(() => String, { nullable: true, description: 'Who did it.' })
  doneBy: string | null

  @Field(() => String, { nullable: true, description: 'What was noted.' })
  note: string | null

  @Field(() => ID, { nullable: true, description: 'The order that it belongs to.' })
  portOrderId: string | null

  @Field(() => ID, { nullable: true, description: 'The site that it belongs to.' })
  siteId: string | null

  @Field(() => PhoneNumberScalar, { nullable: true, description: 'The number that it belongs to.' })
  number: string | null
}

export const ChecklistItemConnection = connectionType(() => ChecklistItem, 'ChecklistItem')

@InputType({ description: 'A step is done, or open again.' })
export class SetChecklistItemInput {
  @Field(() => ID, { description: 'The item.' })
  id: string

  @Field(() => Boolean, { description: 'Whether it is done.' })
  done: boolean

  @Field(() => String, { nullable: true, description: 'What is to be noted; left out, the note stays.' })
  note?: string | null

  @Field(() => Int, { nullable: true, description: 'The version you saw; another one refuses as STALE_VERSION.' })
  expectedVersion?: number | null
}

@ObjectType({ description: 'What a command on a checklist item answers.', simpleResolvers: true })
export class ChecklistItemPayload {
  @Field(() => ChecklistItem, { nullable: true, description: 'The item as it is now; null when there is none.' })
  item: ChecklistItem | null

  @Field(() => [Refusal], { description: 'Why nothing was written; empty when it was.' })
  refusals: readonly Refusal[]

  @Field(() => [Warning], { description: 'What somebody should look at.' })
  warnings: readonly Warning[]
}

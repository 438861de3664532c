import type { Temporal } from 'temporal-polyfill'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { DateScalar, TimeZoneScalar } from '../graph/scalars.ts'
import { Refusal, Warning } from '../platform/verdict-types.ts'
import { Migration } from './migration.entity.ts'

@InputType({
  description:
    'With an id, the migration has it; a second one with the same id is refused. A winning carrier not known yet is made with the default policy.',
})
export class CreateMigrationInput {
  @Field(() => ID, { nullable: true, description: 'The UUID that it is to have.' })
  id?: string | null

  @Field(() => String, { description: 'The customer.' })
  customerName: string

  @Field(() => String, { description: 'The platform that receives the numbers.' })
  winningCarrier: string

  @Field(() => TimeZoneScalar, { description: 'The zone of its orders.' })
  timeZone: string

  @Field(() => DateScalar, { nullable: true, description: 'When the customer wants to go live.' })
  targetDate?: Temporal.PlainDate | null

  @Field(() => Int, { nullable: true, description: 'The stage of the sales deal.' })
  dealStage?: number | null

  @Field(() => String, { nullable: true, description: 'Who leads it.' })
  projectManager?: string | null
}

@InputType({ description: 'What is to be changed on a migration. What is left out stays, null empties.' })
export class UpdateMigrationInput {
  @Field(() => ID, { description: 'The migration.' })
  migrationId: string

  @Field(() => String, { nullable: true, description: 'The customer; never empty.' })
  customerName?: string | null

  @Field(() => String, { nullable: true, description: 'Who leads it.' })
  projectManager?: string | null

  @Field(() => Int, { nullable: true, description: 'The stage of the sales deal.' })
  dealStage?: number | null

  @Field(() => Int, { nullable: true, description: 'The version you saw; another one refuses as STALE_VERSION.' })
  expectedVersion?: number | null
}

@InputType({ description: 'What somebody notes about a migration.' })
export class AddMigrationNoteInput {
  @Field(() => ID, { description: 'The migration.' })
  migrationId: string

  @Field(() => String, { description: 'What is noted: 1 to 4,000 characters.' })
  text: string
}

@InputType({ description: 'Somebody to reach at a site.' })
export class SiteContactInput {
  @Field(() => String, { description: 'Who.' })
  name: string

  @Field(() => String, { nullable: true, description: 'Under which number.' })
  phone?: string | null
}

@InputType({ description: 'Another place of the customer.' })
export class AddSiteInput {
  @Field(() => ID, { description: 'The migration.' })
  migrationId: string

  @Field(() => String, { description: 'Its name.' })
  name: string

  @Field(() => String, { nullable: true, description: 'Its address.' })
  address?: string | null

  @Field(() => TimeZoneScalar, { nullable: true, description: 'Its zone; the migration’s unless told.' })
  timeZone?: string | null

  @Field(() => [SiteContactInput], { nullable: true, description: 'The people to reach there.' })
  contacts?: SiteContactInput[] | null
}

@ObjectType({ description: 'What a command on a migration answers.', simpleResolvers: true })
export class MigrationPayload {
  @Field(() => Migration, { nullable: true, description: 'The migration as it is now; null when there is none.' })
  migration: Migration | null

  @Field(() => [Refusal], { description: 'Why nothing was written; empty when it was.' })
  refusals: readonly Refusal[]

  @Field(() => [Warning], { description: 'What somebody should look at.' })
  warnings: readonly Warning[]
}

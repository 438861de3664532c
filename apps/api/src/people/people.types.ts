import { Field, InputType, ObjectType } from 'type-graphql'
import { Role } from '../graph/enums.ts'
import { DateTimeScalar } from '../graph/scalars.ts'
import type { Role as RoleWord } from '../platform/role.ts'
import { Refusal, Warning } from '../platform/verdict-types.ts'
import { ApiKey } from './api-key.entity.ts'

@ObjectType({ description: 'Who asks.', simpleResolvers: true })
export class Viewer {
  @Field(() => String, { description: 'The name of the key or session.' })
  name: string

  @Field(() => Role, { description: 'What it may do.' })
  role: RoleWord
}

@InputType({ description: 'A key for a program or a colleague.' })
export class CreateApiKeyInput {
  @Field(() => String, { description: 'What it is for; it stands in the journal. At most 80 characters.' })
  name: string

  @Field(() => Role, { description: 'What its bearer may do.' })
  role: RoleWord
}

@ObjectType({ description: 'What became of making a key.', simpleResolvers: true })
export class CreateApiKeyPayload {
  @Field(() => String, { nullable: true, description: 'The key itself, told this once: keep it in a safe place.' })
  key: string | null

  @Field(() => ApiKey, { nullable: true, description: 'The key as the list shows it.' })
  apiKey: ApiKey | null

  @Field(() => [Refusal], { description: 'Why nothing was made.' })
  refusals: readonly Refusal[]

  @Field(() => [Warning], { description: 'What somebody should look at.' })
  warnings: readonly Warning[]
}

@ObjectType({ description: 'What became of revoking a key.', simpleResolvers: true })
export class ApiKeyPayload {
  @Field(() => ApiKey, { nullable: true, description: 'The key as it is now.' })
  apiKey: ApiKey | null

  @Field(() => [Refusal], { description: 'Why nothing changed.' })
  refusals: readonly Refusal[]

  @Field(() => [Warning], { description: 'What somebody should look at.' })
  warnings: readonly Warning[]
}

@ObjectType({ description: 'A link that opens one session in a browser, with the rights of the key that asked.' })
export class SignInLinkPayload {
  @Field(() => String, { nullable: true, description: 'Open it once.' })
  url: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'It opens nothing after this.' })
  expiresAt: string | null

  @Field(() => [Refusal], { description: 'Why there is no link.' })
  refusals: readonly Refusal[]

  @Field(() => [Warning], { description: 'What somebody should look at.' })
  warnings: readonly Warning[]
}

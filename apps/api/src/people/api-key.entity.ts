import { Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { connectionType } from '../graph/connection.ts'
import { Role } from '../graph/enums.ts'
import { DateTimeScalar } from '../graph/scalars.ts'
import type { Role as RoleWord } from '../platform/role.ts'

@ObjectType({ description: 'A key by which a program is known. The key itself is not kept.', simpleResolvers: true })
@Entity('api_keys')
export class ApiKey {
  @Field(() => ID, { description: 'Give it to revoke the key.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string

  @Field(() => String, { description: 'The name that stands in the journal beside what was done with it.' })
  @Column({ type: 'text' })
  name: string

  @Field(() => Role, { description: 'What its bearer may do.' })
  @Column({ type: 'text' })
  role: RoleWord

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: string

  @Field(() => String, { description: 'Who made it.' })
  @Column({ name: 'created_by', type: 'text' })
  createdBy: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null while it works.' })
  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt: string | null

  @Field(() => String, { nullable: true, description: 'Who revoked it.' })
  @Column({ name: 'revoked_by', type: 'text', nullable: true })
  revokedBy: string | null
}

export const ApiKeyConnection = connectionType(() => ApiKey, 'ApiKey')

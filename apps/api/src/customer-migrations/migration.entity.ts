import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { connectionType } from '../graph/connection.ts'
import { DateScalar, DateTimeScalar, TimeZoneScalar } from '../graph/scalars.ts'

@ObjectType({ description: 'One customer’s move to one platform.', simpleResolvers: true })
@Entity('customer_migrations')
export class Migration {
  @Field(() => ID, { description: 'The migration’s UUID.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string

  @Field(() => Int, { description: 'Counts the changes; give it back as expectedVersion.' })
  @Column({ type: 'integer' })
  version: number

  @Field(() => String, { description: 'The customer.' })
  @Column({ name: 'customer_name', type: 'text' })
  customerName: string

  @Column({ name: 'winning_carrier_id', type: 'uuid' })
  winningCarrierId: string

  @Field(() => TimeZoneScalar, { description: 'The zone of its orders, unless a site says otherwise (R4.4).' })
  @Column({ name: 'time_zone', type: 'text' })
  timeZone: string

  @Field(() => DateScalar, { nullable: true, description: 'When the customer wants to go live (R3.5).' })
  @Column({ name: 'target_date', type: 'date', nullable: true })
  targetDate: string | null

  @Field(() => Int, { nullable: true, description: 'The stage of the sales deal; porting starts at 3 (R14.1).' })
  @Column({ name: 'deal_stage', type: 'integer', nullable: true })
  dealStage: number | null

  @Field(() => String, { nullable: true, description: 'Who leads it.' })
  @Column({ name: 'project_manager', type: 'text', nullable: true })
  projectManager: string | null

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: string

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: string
}

export const MigrationConnection = connectionType(() => Migration, 'Migration')

@ObjectType({ description: 'Somebody to reach at a site.', simpleResolvers: true })
export class SiteContact {
  @Field(() => String, { description: 'Who.' })
  name: string

  @Field(() => String, { nullable: true, description: 'Under which number.' })
  phone: string | null
}

@ObjectType({ description: 'A place of the customer (R1.1).', simpleResolvers: true })
@Entity('sites')
export class Site {
  @Field(() => ID, { description: 'The site’s ID.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string

  @Column({ name: 'migration_id', type: 'uuid' })
  migrationId: string

  @Field(() => String, { description: 'Its name; the first is “Main site”.' })
  @Column({ type: 'text' })
  name: string

  @Field(() => String, { nullable: true, description: 'Its address.' })
  @Column({ type: 'text', nullable: true })
  address: string | null

  @Field(() => TimeZoneScalar, { description: 'Its zone.' })
  @Column({ name: 'time_zone', type: 'text' })
  timeZone: string

  @Field(() => [SiteContact], { description: 'The people to reach there.' })
  @Column({ type: 'jsonb' })
  contacts: SiteContact[]

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: string
}

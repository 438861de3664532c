import { Field, InputType, Int } from 'type-graphql'
import { MigrationSort, SortDirection } from '../graph/enums.ts'
import { Where } from './filter-sql.ts'

@InputType({ description: 'Which migrations; what is left out does not restrict.' })
export class MigrationFilter {
  @Field(() => String, { nullable: true, description: 'Part of the customer’s name.' })
  search?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: an order is open, or none was made yet. False: all that were made are complete or cancelled.',
  })
  open?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Whether no order is live, so that nothing is ported (R14.1).' })
  withoutOrders?: boolean | null

  @Field(() => Int, { nullable: true, description: 'With a deal at this stage or later.' })
  dealStageFrom?: number | null

  @Field(() => [String], { nullable: true, description: 'Led by one of these people.' })
  projectManager?: string[] | null
}

@InputType({ description: 'How a list of migrations is sorted.' })
export class MigrationOrder {
  @Field(() => MigrationSort, { description: 'By what.' })
  field: MigrationSortField

  @Field(() => SortDirection, { description: 'Which end comes first.' })
  direction: 'asc' | 'desc'
}

export type MigrationSortField = (typeof MigrationSort)[keyof typeof MigrationSort]

/** An order `o` that is neither complete nor cancelled. */
export const OPEN_SQL = `o.status <> 'complete' AND o.cancelled_at IS NULL`

const hasOrder = (that: string) => `EXISTS (SELECT FROM porting_orders o WHERE o.migration_id = m.id AND (${that}))`

/** The filter as conditions over a row `m` of customer_migrations. */
export function whereOfMigrations(filter: MigrationFilter): Where {
  const where = new Where()
  const search = filter.search?.trim()
  if (search) where.and('m.customer_name ILIKE ?', `%${search.replace(/[\\%_]/g, '\\$&')}%`)
  if (filter.projectManager?.length) where.and('m.project_manager = ANY (?)', filter.projectManager)
  if (typeof filter.dealStageFrom === 'number') where.and('m.deal_stage >= ?', filter.dealStageFrom)
  const isOpen = `${hasOrder(OPEN_SQL)} OR NOT ${hasOrder('true')}`
  if (typeof filter.open === 'boolean') where.and(filter.open ? isOpen : `NOT (${isOpen})`)
  const hasLive = hasOrder('o.cancelled_at IS NULL')
  if (typeof filter.withoutOrders === 'boolean') where.and(filter.withoutOrders ? `NOT ${hasLive}` : hasLive)
  return where
}

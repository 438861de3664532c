import {
  type PortCondition as Condition,
  PORT_CONDITIONS,
  PORT_STAGES,
  type PortStage as Stage,
} from '@portday/domain/port-order'
import { Field, Int, ObjectType } from 'type-graphql'
import { PortCondition, PortStage } from '../graph/enums.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { conditionSql, NEEDS_SOMEBODY, whereOf } from './filter-sql.ts'
import type { PortOrderFilter } from './port-order-filter.ts'

@ObjectType({ description: 'How many orders are in a stage.', simpleResolvers: true })
export class StageCount {
  @Field(() => PortStage, { description: 'The stage.' })
  stage: Stage

  @Field(() => Int, { description: 'How many.' })
  count: number

  @Field(() => Int, { description: 'How many of them have a condition that somebody has to act on.' })
  needSomebody: number
}

@ObjectType({ description: 'How many orders have a condition; an order may have several.', simpleResolvers: true })
export class ConditionCount {
  @Field(() => PortCondition, { description: 'The condition.' })
  condition: Condition

  @Field(() => Int, { description: 'How many.' })
  count: number
}

@ObjectType({ description: 'How many orders there are, and how many of them need somebody.', simpleResolvers: true })
export class PortOrderCounts {
  @Field(() => Int, { description: 'All of them.' })
  total: number

  @Field(() => Int, { description: 'Neither complete nor cancelled.' })
  open: number

  @Field(() => Int, { description: 'With a condition that somebody has to act on.' })
  needSomebody: number

  @Field(() => [StageCount], { description: 'By stage, in order; cancelled orders are left out.' })
  byStage: StageCount[]

  @Field(() => [ConditionCount], { description: 'By condition.' })
  byCondition: ConditionCount[]
}

/** Counts orders by stage and condition in one statement. */
export async function countPortOrders(
  context: RequestContext,
  filter: PortOrderFilter | null,
): Promise<PortOrderCounts> {
  const where = await whereOf(context, filter)
  const sql = (condition: Condition) => conditionSql(where, condition, context.now())
  const somebody = NEEDS_SOMEBODY.map(sql).join(' OR ')
  const inStage = (stage: Stage) => `o.status = '${stage}' AND o.cancelled_at IS NULL`
  const columns = [
    'count(*) AS total',
    `count(*) FILTER (WHERE o.status <> 'complete' AND o.cancelled_at IS NULL) AS open`,
    `count(*) FILTER (WHERE ${somebody}) AS "needSomebody"`,
    ...PORT_STAGES.flatMap((stage) => [
      `count(*) FILTER (WHERE ${inStage(stage)}) AS "${stage}"`,
      `count(*) FILTER (WHERE ${inStage(stage)} AND (${somebody})) AS "${stage}_needs"`,
    ]),
    ...PORT_CONDITIONS.map((condition) => `count(*) FILTER (WHERE ${sql(condition)}) AS "${condition}"`),
  ]
  const { rows } = await context.database.read.query<
    Record<Stage | `${Stage}_needs` | Condition | 'total' | 'open' | 'needSomebody', number>
  >(`SELECT ${columns.join(', ')} FROM porting_orders o WHERE ${where.sql}`, where.params)
  const [counts] = rows
  if (counts === undefined) throw new Error('A count answers one row')
  return {
    total: counts.total,
    open: counts.open,
    needSomebody: counts.needSomebody,
    byStage: PORT_STAGES.map((stage) => ({ stage, count: counts[stage], needSomebody: counts[`${stage}_needs`] })),
    byCondition: PORT_CONDITIONS.map((condition) => ({ condition, count: counts[condition] })),
  }
}

import DataLoader from 'dataloader'
import { Field, ID, ObjectType } from 'type-graphql'
import { prepared } from '../database/prepared.ts'
import { DateScalar, DateTimeScalar, TimeZoneScalar } from '../graph/scalars.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { OPEN_SQL } from './migration-filter.ts'

@ObjectType({ description: 'The earliest FOC among a migration’s open orders.', simpleResolvers: true })
export class NextFoc {
  @Field(() => ID, { description: 'The order that it is of.' })
  portOrderId: string

  @Field(() => DateScalar, { description: 'Its date, in its zone.' })
  date: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'Its instant; null while there is no time (R6.1).' })
  at: string | null

  @Field(() => TimeZoneScalar, { description: 'Its zone.' })
  timeZone: string

  @Field(() => Boolean, { description: 'Whether the winning carrier confirmed it (R6.3).' })
  confirmed: boolean
}

export interface MigrationOverview {
  readonly nextFoc: NextFoc | null
  readonly orderCount: number
  readonly openOrderCount: number
  readonly numberCount: number
}

/** What a line about a migration tells of its orders: one statement for all migrations. */
export function migrationOverviewLoader(context: RequestContext): DataLoader<string, MigrationOverview> {
  return context.memo(
    'migrationOverview',
    () =>
      new DataLoader<string, MigrationOverview>(async (ids) => {
        const { rows } = await context.database.read.query<MigrationOverview & { id: string }>(
          prepared(OVERVIEW, [ids]),
        )
        const byId = new Map(rows.map((row) => [row.id, row]))
        return ids.map((id) => byId.get(id) ?? new Error(`No overview of migration ${id}`))
      }),
  )
}

// A FOC without a time counts from the start of its day, as it does where migrations are sorted by it.
const OVERVIEW = `
  SELECT asked.id, counted.*, numbers.*, next_foc.*
  FROM unnest($1::uuid[]) AS asked (id)
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS "orderCount", (count(*) FILTER (WHERE ${OPEN_SQL}))::int AS "openOrderCount"
    FROM porting_orders o WHERE o.migration_id = asked.id AND o.cancelled_at IS NULL
  ) counted
  CROSS JOIN LATERAL (
    SELECT count(DISTINCT n.number)::int AS "numberCount"
    FROM porting_orders o JOIN port_order_numbers n ON n.port_order_id = o.id
    WHERE o.migration_id = asked.id AND o.cancelled_at IS NULL
  ) numbers
  LEFT JOIN LATERAL (
    SELECT json_build_object('portOrderId', o.id, 'date', o.foc_date, 'at', o.foc_at,
      'timeZone', coalesce(o.foc_time_zone, o.time_zone), 'confirmed', o.foc_confirmed_at IS NOT NULL) AS "nextFoc"
    FROM porting_orders o WHERE o.migration_id = asked.id AND o.foc_date IS NOT NULL AND ${OPEN_SQL}
    ORDER BY coalesce(o.foc_at, o.port_day_begins_at), o.reference LIMIT 1
  ) next_foc ON true`

import { Field, Int, ObjectType } from 'type-graphql'
import { prepared } from '../database/prepared.ts'
import type { RequestContext } from '../platform/request-context.ts'

@ObjectType({
  description: 'How many carriers of either side there are, and how they are reached.',
  simpleResolvers: true,
})
export class CarrierCounts {
  @Field(() => Int, { description: 'Losing carriers that are known.' })
  carriers: number

  @Field(() => Int, { description: 'Losing carriers that hold numbers of open orders.' })
  holding: number

  @Field(() => Int, { description: 'The open orders: neither complete nor cancelled.' })
  openOrders: number

  @Field(() => Int, {
    description: 'Of those that hold numbers of open orders, how many have no line that answers at night (R14.3).',
  })
  holdingWithoutNightLine: number

  @Field(() => Int, { description: 'Platforms, the winning carriers.' })
  platforms: number

  @Field(() => Int, { description: 'Platforms without the number of a porting NOC.' })
  platformsWithoutNoc: number
}

/** Counts carriers by what their orders ask of them, in one statement. */
export async function countCarriers(context: RequestContext): Promise<CarrierCounts> {
  const { rows } = await context.database.read.query<CarrierCounts>(
    prepared(
      `WITH held AS (
         SELECT o.carrier_id AS id, count(*) AS orders FROM porting_orders o
         WHERE o.status <> 'complete' AND o.cancelled_at IS NULL GROUP BY o.carrier_id)
       SELECT
         (SELECT count(*) FROM carriers) AS carriers,
         (SELECT count(*) FROM held) AS holding,
         (SELECT coalesce(sum(orders), 0)::bigint FROM held) AS "openOrders",
         (SELECT count(*) FROM held JOIN carriers c USING (id)
          WHERE NOT (c.answers_at_night AND c.escalation_phone IS NOT NULL)) AS "holdingWithoutNightLine",
         (SELECT count(*) FROM winning_carriers) AS platforms,
         (SELECT count(*) FROM winning_carriers WHERE noc_phone IS NULL) AS "platformsWithoutNoc"`,
      [],
    ),
  )
  const [counts] = rows
  if (counts === undefined) throw new Error('The counts of carriers gave no row.')
  return counts
}

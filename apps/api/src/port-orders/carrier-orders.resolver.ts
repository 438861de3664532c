import DataLoader from 'dataloader'
import { Authorized, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { Carrier } from '../carriers/carrier.entity.ts'
import { prepared } from '../database/prepared.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { CarrierCounts, countCarriers } from './count-carriers.ts'

@Resolver(() => Carrier)
export class OrdersOfCarrier {
  @Authorized('READER')
  @Query(() => CarrierCounts, {
    description: 'How many carriers hold numbers of open orders, and who answers at night.',
  })
  carrierCounts(@Ctx() context: RequestContext): Promise<CarrierCounts> {
    return countCarriers(context)
  }

  @FieldResolver(() => Int, { description: 'How many of its orders are neither complete nor cancelled.' })
  openOrderCount(@Root() carrier: Carrier, @Ctx() context: RequestContext): Promise<number> {
    return context
      .memo('openOrderCount', () => new DataLoader<string, number>((ids) => countOpenOrders(context, ids)))
      .load(carrier.id)
  }
}

async function countOpenOrders(context: RequestContext, carrierIds: readonly string[]): Promise<number[]> {
  const { rows } = await context.database.read.query<{ carrierId: string; orders: number }>(
    prepared(
      `SELECT o.carrier_id AS "carrierId", count(*) AS orders FROM porting_orders o
       WHERE o.carrier_id = ANY ($1::uuid[]) AND o.status <> 'complete' AND o.cancelled_at IS NULL
       GROUP BY o.carrier_id`,
      [carrierIds],
    ),
  )
  const counts = new Map(rows.map((row) => [row.carrierId, row.orders]))
  return carrierIds.map((id) => counts.get(id) ?? 0)
}

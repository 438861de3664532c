import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Connection } from '../graph/connection.ts'
import { checkPaging, isSelected, OffsetPaging, selectedBelow } from '../graph/paging.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { checkNumbers, PortabilityResult } from './check-portability.ts'
import { countPortOrders, PortOrderCounts } from './count-port-orders.ts'
import { listPortOrders } from './list-port-orders.ts'
import { portOrderLoader } from './loaders.ts'
import { PortOrder, PortOrderConnection } from './port-order.entity.ts'
import { PortOrderFilter, PortOrderOrder } from './port-order-filter.ts'

@Resolver()
export class PortOrderQueries {
  @Authorized('READER')
  @Query(() => PortOrder, { nullable: true, description: 'One order; null when there is none with that ID.' })
  portOrder(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The order’s ID.' }) id: string,
  ): Promise<PortOrder | null> {
    return portOrderLoader(context).load(id)
  }

  @Authorized('READER')
  @Query(() => PortOrderConnection, { description: 'Orders, the newest first unless told.' })
  portOrders(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => OffsetPaging) page: OffsetPaging,
    @Arg('filter', () => PortOrderFilter, { nullable: true, description: 'Which orders.' })
    filter?: PortOrderFilter | null,
    @Arg('orderBy', () => PortOrderOrder, { nullable: true, description: 'How they are sorted.' })
    orderBy?: PortOrderOrder | null,
  ): Promise<Connection<PortOrder>> {
    checkPaging(page)
    return listPortOrders(
      context,
      { ...page, filter: filter ?? null, orderBy: orderBy ?? null },
      selectedBelow(info, 'edges', 'node'),
      isSelected(info, 'totalCount'),
    )
  }

  @Authorized('READER')
  @Query(() => PortOrderCounts, { description: 'How many orders there are, by stage and by condition.' })
  portOrderCounts(
    @Ctx() context: RequestContext,
    @Arg('filter', () => PortOrderFilter, { nullable: true, description: 'Which orders.' })
    filter?: PortOrderFilter | null,
  ): Promise<PortOrderCounts> {
    return countPortOrders(context, filter ?? null)
  }

  @Authorized('READER')
  @Query(() => [PortabilityResult], { description: 'One result per element, in order. At most 10,000.' })
  checkPortability(
    @Ctx() context: RequestContext,
    @Arg('numbers', () => [String], { description: 'Numbers, one an element, in any form of R11.1.' })
    numbers: string[],
  ): Promise<PortabilityResult[]> {
    return checkNumbers(context, numbers)
  }
}

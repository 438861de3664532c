import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Migration } from '../customer-migrations/migration.entity.ts'
import { type Connection, pageOf, pageSize, placeAfter } from '../graph/connection.ts'
import { checkPaging, OffsetPaging } from '../graph/paging.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { migrationOrdersLoader } from './loaders.ts'
import { type PortOrder, PortOrderConnection } from './port-order.entity.ts'

@Resolver(() => Migration)
export class PortOrdersOfMigration {
  @FieldResolver(() => PortOrderConnection, { description: 'Its orders, the oldest first.' })
  async portOrders(
    @Root() migration: Migration,
    @Ctx() context: RequestContext,
    @Args(() => OffsetPaging) page: OffsetPaging,
  ): Promise<Connection<PortOrder>> {
    checkPaging(page)
    const orders = await migrationOrdersLoader(context).load(migration.id)
    const start = page.after ? placeAfter(page.after) : (page.offset ?? 0)
    const size = pageSize(page.first)
    const rows = orders.slice(start, start + size + 1)
    return pageOf(rows, size, (_, index) => [start + index], orders.length, start > 0)
  }
}

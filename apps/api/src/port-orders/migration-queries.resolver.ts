import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Authorized, Ctx, Info, Query, Resolver } from 'type-graphql'
import { type Migration, MigrationConnection } from '../customer-migrations/migration.entity.ts'
import type { Connection } from '../graph/connection.ts'
import { checkPaging, isSelected, OffsetPaging } from '../graph/paging.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { listMigrations } from './list-migrations.ts'
import { MigrationFilter, MigrationOrder } from './migration-filter.ts'

/** Migrations are filtered and sorted by their orders, which is why their list stands here. */
@Resolver()
export class MigrationQueries {
  @Authorized('READER')
  @Query(() => MigrationConnection, { description: 'Migrations, the newest first unless told.' })
  migrations(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => OffsetPaging) page: OffsetPaging,
    @Arg('search', () => String, {
      nullable: true,
      description: 'Part of the customer’s name; that of the filter counts where both are given.',
    })
    search?: string | null,
    @Arg('filter', () => MigrationFilter, { nullable: true, description: 'Which migrations.' })
    filter?: MigrationFilter | null,
    @Arg('orderBy', () => MigrationOrder, { nullable: true, description: 'How they are sorted.' })
    orderBy?: MigrationOrder | null,
  ): Promise<Connection<Migration>> {
    checkPaging(page)
    const wanted = { ...filter, search: filter?.search ?? search ?? null }
    return listMigrations(
      context,
      { ...page, filter: wanted, orderBy: orderBy ?? null },
      isSelected(info, 'totalCount'),
    )
  }
}

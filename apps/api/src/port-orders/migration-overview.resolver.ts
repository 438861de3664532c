import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Migration } from '../customer-migrations/migration.entity.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { migrationOverviewLoader, NextFoc } from './migration-overview.ts'

@Resolver(() => Migration)
export class OverviewOfMigration {
  @FieldResolver(() => NextFoc, {
    nullable: true,
    description: 'The earliest FOC among its open orders, past or to come; null without one.',
  })
  async nextFoc(@Root() { id }: Migration, @Ctx() context: RequestContext): Promise<NextFoc | null> {
    return (await migrationOverviewLoader(context).load(id)).nextFoc
  }

  @FieldResolver(() => Int, { description: 'How many orders it has that are not cancelled.' })
  async orderCount(@Root() { id }: Migration, @Ctx() context: RequestContext): Promise<number> {
    return (await migrationOverviewLoader(context).load(id)).orderCount
  }

  @FieldResolver(() => Int, { description: 'How many of its orders are neither complete nor cancelled.' })
  async openOrderCount(@Root() { id }: Migration, @Ctx() context: RequestContext): Promise<number> {
    return (await migrationOverviewLoader(context).load(id)).openOrderCount
  }

  @FieldResolver(() => Int, { description: 'How many numbers it has, each once, on orders that are not cancelled.' })
  async numberCount(@Root() { id }: Migration, @Ctx() context: RequestContext): Promise<number> {
    return (await migrationOverviewLoader(context).load(id)).numberCount
  }
}

import type { NumberOutcome as Outcome } from '@portday/domain/port-order'
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Migration } from '../customer-migrations/migration.entity.ts'
import type { Connection } from '../graph/connection.ts'
import { NumberOutcome } from '../graph/enums.ts'
import { checkPaging, Paging } from '../graph/paging.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { portOrderLoader } from './loaders.ts'
import { MigrationNumber, MigrationNumberConnection } from './migration-number.ts'
import { migrationNumbersLoader } from './migration-numbers-loader.ts'
import { PortOrder } from './port-order.entity.ts'

@Resolver(() => Migration)
export class NumbersOfMigration {
  @FieldResolver(() => MigrationNumberConnection, {
    description: 'Its numbers, each once, by number; those that stand in cancelled orders alone are left out.',
  })
  numbers(
    @Root() { id }: Migration,
    @Ctx() context: RequestContext,
    @Args(() => Paging) page: Paging,
    @Arg('outcome', () => NumberOutcome, { nullable: true, description: 'Only those with this outcome.' })
    outcome?: Outcome | null,
    @Arg('search', () => String, {
      nullable: true,
      description: 'A number in any form, or some of its digits in a row.',
    })
    search?: string | null,
  ): Promise<Connection<MigrationNumber>> {
    checkPaging(page)
    const { first = null, after = null } = page
    return migrationNumbersLoader(context, {
      ...{ first, after },
      outcome: outcome ?? null,
      search: search ?? null,
    }).load(id)
  }
}

@Resolver(() => MigrationNumber)
export class OrderOfMigrationNumber {
  @FieldResolver(() => PortOrder, { description: 'The order that holds it, else the latest that had it (R8.5).' })
  async portOrder(@Root() { portOrderId }: MigrationNumber, @Ctx() context: RequestContext): Promise<PortOrder> {
    const order = await portOrderLoader(context).load(portOrderId)
    if (order === null) throw new Error(`No order ${portOrderId}`)
    return order
  }
}

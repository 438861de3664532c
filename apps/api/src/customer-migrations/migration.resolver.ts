import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import { WinningCarrier } from '../carriers/winning-carrier.entity.ts'
import type { Connection } from '../graph/connection.ts'
import { checkPaging, isSelected, OffsetPaging } from '../graph/paging.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { addSite } from './add-site.ts'
import { createMigration } from './create-migration.ts'
import { listMigrations } from './list-migrations.ts'
import { Migration, MigrationConnection, Site } from './migration.entity.ts'
import { AddSiteInput, CreateMigrationInput, MigrationPayload } from './migration-inputs.ts'
import { migrationLoader, sitesLoader, winningCarrierLoader } from './migration-loaders.ts'

const INPUT = { description: 'What the command needs.' }

@Resolver(() => Migration)
export class MigrationResolver {
  @Authorized('READER')
  @Query(() => Migration, { nullable: true, description: 'One migration; null when there is none with that ID.' })
  migration(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The migration’s UUID.' }) id: string,
  ): Promise<Migration | null> {
    return migrationLoader(context).load(id)
  }

  @Authorized('READER')
  @Query(() => MigrationConnection, { description: 'Migrations, the newest first.' })
  migrations(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => OffsetPaging) page: OffsetPaging,
    @Arg('search', () => String, { nullable: true, description: 'Part of the customer’s name.' })
    search?: string | null,
  ): Promise<Connection<Migration>> {
    checkPaging(page)
    return listMigrations(context, page, search?.trim() ?? '', isSelected(info, 'totalCount'))
  }

  @Authorized('ENGINEER')
  @Mutation(() => MigrationPayload, { description: 'Make a migration, with its first site (R1.1).' })
  createMigration(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateMigrationInput, INPUT) input: CreateMigrationInput,
  ): Promise<MigrationPayload> {
    return createMigration(context, input)
  }

  @Authorized('ENGINEER')
  @Mutation(() => MigrationPayload, { description: 'Add a site to a migration (R1.1).' })
  addSite(
    @Ctx() context: RequestContext,
    @Arg('input', () => AddSiteInput, INPUT) input: AddSiteInput,
  ): Promise<MigrationPayload> {
    return addSite(context, input)
  }

  @FieldResolver(() => WinningCarrier, { description: 'The platform that receives the numbers.' })
  winningCarrier(@Root() migration: Migration, @Ctx() context: RequestContext): Promise<WinningCarrier> {
    return winningCarrierLoader(context).load(migration.winningCarrierId)
  }

  @FieldResolver(() => [Site], { description: 'Its sites, the first one first (R1.1).' })
  sites(@Root() migration: Migration, @Ctx() context: RequestContext): Promise<Site[]> {
    return sitesLoader(context).load(migration.id)
  }
}

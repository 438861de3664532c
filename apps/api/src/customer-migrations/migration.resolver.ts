import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { WinningCarrier } from '../carriers/winning-carrier.entity.ts'
import type { Connection } from '../graph/connection.ts'
import { checkPaging, Paging } from '../graph/paging.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { addNote } from './add-note.ts'
import { addSite } from './add-site.ts'
import { createMigration } from './create-migration.ts'
import { Migration, Site } from './migration.entity.ts'
import { AddMigrationNoteInput, AddSiteInput, CreateMigrationInput, MigrationPayload } from './migration-inputs.ts'
import { migrationLoader, sitesLoader, winningCarrierLoader } from './migration-loaders.ts'
import { type Note, NoteConnection } from './note.ts'
import { notesLoader } from './notes-loader.ts'
import { projectManagers } from './project-managers.ts'

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
  @Query(() => [String], { description: 'Everybody who leads a migration, by name.' })
  projectManagers(@Ctx() context: RequestContext): Promise<string[]> {
    return projectManagers(context)
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

  @Authorized('ENGINEER')
  @Mutation(() => MigrationPayload, { description: 'Note something about a migration (R1.5).' })
  addMigrationNote(
    @Ctx() context: RequestContext,
    @Arg('input', () => AddMigrationNoteInput, INPUT) input: AddMigrationNoteInput,
  ): Promise<MigrationPayload> {
    return addNote(context, input)
  }

  @FieldResolver(() => NoteConnection, { description: 'What was noted about it, the newest first.' })
  notes(
    @Root() { id }: Migration,
    @Ctx() context: RequestContext,
    @Args(() => Paging) page: Paging,
  ): Promise<Connection<Note>> {
    checkPaging(page)
    return notesLoader(context, page).load(id)
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

import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql'
import { MigrationPayload, UpdateMigrationInput } from '../customer-migrations/migration-inputs.ts'
import { updateMigration } from '../customer-migrations/update-migration.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { renameCustomer } from './rename-customer.ts'

/** A migration's orders carry their customer's name, which is why this command stands here. */
@Resolver()
export class MigrationCommands {
  @Authorized('ENGINEER')
  @Mutation(() => MigrationPayload, { description: 'Change what is known of a migration (R1.4).' })
  updateMigration(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateMigrationInput, { description: 'What the command needs.' }) input: UpdateMigrationInput,
  ): Promise<MigrationPayload> {
    return updateMigration(context, input, renameCustomer)
  }
}

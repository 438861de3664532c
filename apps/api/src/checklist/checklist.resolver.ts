import DataLoader from 'dataloader'
import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { Migration } from '../customer-migrations/migration.entity.ts'
import { type Connection, pageOfList } from '../graph/connection.ts'
import { checkPaging, Paging } from '../graph/paging.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { migrationOrdersLoader } from '../port-orders/loaders.ts'
import { PortOrder } from '../port-orders/port-order.entity.ts'
import {
  ChecklistItem,
  ChecklistItemConnection,
  ChecklistItemPayload,
  SetChecklistItemInput,
} from './checklist-item.ts'
import { checklistOfMigration } from './checklist-of-migration.ts'
import { readStates } from './checklist-state.ts'
import { setChecklistItem } from './set-checklist-item.ts'
import { countTestCalls, TestCalls } from './test-calls.ts'

/** The checklist of a migration, worked out once for all its orders; after a command they are others, and so is it. */
async function checklistOf(migration: Migration, context: RequestContext): Promise<ChecklistItem[]> {
  const orders = await migrationOrdersLoader(context).load(migration.id)
  const known = context.memo('checklists', () => new WeakMap<readonly PortOrder[], Promise<ChecklistItem[]>>())
  const made = known.get(orders) ?? checklistLoader(context).load(migration)
  known.set(orders, made)
  return made
}

function checklistLoader(context: RequestContext): DataLoader<Migration, ChecklistItem[]> {
  return context.memo(
    'checklist',
    () =>
      new DataLoader<Migration, ChecklistItem[]>(
        async (migrations) => (await readStates(context, migrations)).map(checklistOfMigration),
        { cache: false },
      ),
  )
}

@Resolver(() => Migration)
export class ChecklistOfMigration {
  @FieldResolver(() => ChecklistItemConnection, { description: 'What is to be done around its FOCs, by time (R7).' })
  async checklist(
    @Root() migration: Migration,
    @Ctx() context: RequestContext,
    @Args(() => Paging) page: Paging,
    @Arg('perNumber', () => Boolean, {
      defaultValue: true,
      description: 'False leaves out what there is one of for each number; `testCalls` counts it.',
    })
    perNumber: boolean,
  ): Promise<Connection<ChecklistItem>> {
    checkPaging(page)
    const items = await checklistOf(migration, context)
    const shown = perNumber ? items : items.filter(({ number }) => number === null)
    return pageOfList(shown, page.first, page.after)
  }

  @FieldResolver(() => [TestCalls], { description: 'The test calls of its orders, counted (R7): one entry an order.' })
  async testCalls(@Root() migration: Migration, @Ctx() context: RequestContext): Promise<TestCalls[]> {
    return countTestCalls(await checklistOf(migration, context))
  }
}

@Resolver(() => PortOrder)
export class ChecklistOfPortOrder {
  @FieldResolver(() => ChecklistItemConnection, { description: 'The steps of the schedule that are its own (R7).' })
  async checklist(
    @Root() order: PortOrder,
    @Ctx() context: RequestContext,
    @Args(() => Paging) page: Paging,
  ): Promise<Connection<ChecklistItem>> {
    checkPaging(page)
    const items = await checklistOf(order.migration, context)
    return pageOfList(
      items.filter((item) => item.portOrderId === order.id),
      page.first,
      page.after,
    )
  }
}

@Resolver()
export class ChecklistCommands {
  @Authorized('ENGINEER')
  @Mutation(() => ChecklistItemPayload, { description: 'Tick a step off, or open it again (R7.1).' })
  setChecklistItem(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetChecklistItemInput, { description: 'What the command needs.' }) input: SetChecklistItemInput,
  ): Promise<ChecklistItemPayload> {
    return setChecklistItem(context, input)
  }
}

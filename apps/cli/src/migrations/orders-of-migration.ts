import { type MigrationLineFragment, MigrationOrdersDocument, type OrderLineFragment } from '@portday/schema/tracker'
import { everyPage, FULL_PAGE } from '../api/every-page.ts'
import type { Tracker } from '../tracker.ts'
import { unknownMigration } from './unknown-migration.ts'

interface MigrationWithOrders {
  readonly migration: MigrationLineFragment
  readonly orders: readonly OrderLineFragment[]
}

/** A migration with all its orders; ends in NOT_FOUND when there is no such migration (R12.5). */
export async function ordersOfMigration(tracker: Tracker, id: string): Promise<MigrationWithOrders> {
  const { migration } = await everyPage(
    (after) => tracker.ask(MigrationOrdersDocument, { id, first: FULL_PAGE, after }),
    (data) => data.migration?.portOrders,
  )
  if (migration === null) throw unknownMigration(id)
  return { migration, orders: migration.portOrders.edges.map(({ node }) => node) }
}

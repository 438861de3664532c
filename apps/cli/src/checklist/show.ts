import { MigrationChecklistDocument, type MigrationChecklistQuery } from '@portday/schema/tracker'
import { everyPage, FULL_PAGE } from '../api/every-page.ts'
import { ordersOfMigration } from '../migrations/orders-of-migration.ts'
import { unknownMigration } from '../migrations/unknown-migration.ts'
import { count } from '../print/words.ts'
import type { Tracker } from '../tracker.ts'
import { type ChecklistLook, checklistLines } from './checklist-lines.ts'

/** Prints the port-day checklist of a migration (R7). */
export async function showChecklist(tracker: Tracker, id: string, look: ChecklistLook): Promise<void> {
  const data = await everyPage(
    (after): Promise<MigrationChecklistQuery> =>
      tracker.ask(MigrationChecklistDocument, { id, first: FULL_PAGE, after }),
    (page) => page.migration?.checklist,
    (total) => tracker.progress(`Reading ${count(total, 'item')} ...`),
  )
  const { migration } = data
  if (migration === null) throw unknownMigration(id)
  const orders = tracker.json ? [] : (await ordersOfMigration(tracker, id)).orders
  tracker.show(data, () => checklistLines(migration, orders, look))
}

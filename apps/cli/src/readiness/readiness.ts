import { MigrationReadinessDocument } from '@portday/schema/tracker'
import type { Command } from 'commander'
import { orderNames } from '../migrations/order-names.ts'
import { ordersOfMigration } from '../migrations/orders-of-migration.ts'
import { unknownMigration } from '../migrations/unknown-migration.ts'
import type { Tracker } from '../tracker.ts'
import { verb } from '../verb.ts'
import { readinessLines } from './readiness-lines.ts'

/** `readiness`: whether a migration is ready for cutover, and what is in the way (R8.3). */
export function addReadiness(program: Command, tracker: Tracker): void {
  verb(program, 'readiness <migration>', 'tell whether a migration is ready for cutover', [
    'readiness <uuid>',
    'readiness <uuid> --json',
  ]).action(async (id: string) => {
    const data = await tracker.ask(MigrationReadinessDocument, { id })
    const { migration } = data
    if (migration === null) throw unknownMigration(id)
    const names = tracker.json ? new Map<string, string>() : orderNames((await ordersOfMigration(tracker, id)).orders)
    tracker.show(data, () => readinessLines(migration.readiness, names, tracker.paint))
  })
}

import { MigrationStatusDocument, type MigrationStatusQuery } from '@portday/schema/tracker'
import { everyPage, FULL_PAGE } from '../api/every-page.ts'
import type { Paint } from '../print/colour.ts'
import { orderTable } from '../print/order-table.ts'
import { facts } from '../print/table.ts'
import { count } from '../print/words.ts'
import { readinessLines } from '../readiness/readiness-lines.ts'
import type { Tracker } from '../tracker.ts'
import { orderName, orderNames } from './order-names.ts'
import { unknownMigration } from './unknown-migration.ts'

type Status = NonNullable<MigrationStatusQuery['migration']>

/** The stage of every order, the FOC, what blocks cutover and what to do next (R12.3). */
export async function showStatus(tracker: Tracker, id: string): Promise<void> {
  const data = await everyPage(
    (after) => tracker.ask(MigrationStatusDocument, { id, first: FULL_PAGE, after }),
    (page) => page.migration?.portOrders,
  )
  const { migration } = data
  if (migration === null) throw unknownMigration(id)
  tracker.show(data, () => statusLines(migration, tracker.paint))
}

/** The status for people. */
function statusLines(migration: Status, paint: Paint): string[] {
  const orders = migration.portOrders.edges.map(({ node }) => node)
  const names = orderNames(orders)
  const next = orders.flatMap(({ id, nextActions }) =>
    nextActions.slice(0, 1).map((action) => `  ${orderName(names, id)}: ${action}`),
  )
  return [
    paint('bold', `${migration.customerName}, to ${migration.winningCarrier.name}`),
    ...facts([
      ['Migration', migration.id],
      ['Time zone', migration.timeZone],
      ['Target date', migration.targetDate],
      ['Go-live', goLiveText(migration, names)],
    ]),
    '',
    ...(orders.length > 0 ? orderTable(orders) : ['No port orders yet.']),
    '',
    ...readinessLines(migration.readiness, names, paint, migration.warnings),
    ...(next.length > 0 ? ['', 'Next:', ...next] : []),
  ]
}

function goLiveText({ goLive }: Status, names: ReadonlyMap<string, string>): string | null {
  if (goLive === null) return null
  const late = goLive.submitBy.filter((row) => row.late)
  return [
    `${goLive.earliest} at the earliest`,
    ...(goLive.weeks > 0 ? [`, minimum ${count(goLive.weeks, 'week')}`] : []),
    ...(names.size > 1 ? [`; the slowest is ${orderName(names, goLive.slowestPortOrderId)}`] : []),
    ...late.map((row) => `; the LOA of ${orderName(names, row.portOrderId)} was due on ${row.date}`),
  ].join('')
}

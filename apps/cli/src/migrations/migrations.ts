import {
  AddSiteDocument,
  CreateMigrationDocument,
  type MigrationAnswerFragment,
  MigrationsDocument,
  SetTargetDateDocument,
} from '@portday/schema/tracker'
import type { Command } from 'commander'
import { usage } from '../failure.ts'
import { date, text, timeZone, whole } from '../options/values.ts'
import type { Page } from '../print/page-talk.ts'
import { pageTalk } from '../print/page-talk.ts'
import { table } from '../print/table.ts'
import type { Tracker } from '../tracker.ts'
import { group, paged, verb } from '../verb.ts'
import { addPlatform } from './platform.ts'
import { showStatus } from './status.ts'

interface NewMigration {
  readonly id?: string
  readonly customer: string
  readonly winningCarrier: string
  readonly timeZone: string
  readonly targetDate?: string
  readonly dealStage?: number
}

/** `migrations …`: the customers' moves to their new platforms. */
export function addMigrations(program: Command, tracker: Tracker): void {
  const verbs = group(program, 'migrations', 'make and look up migrations', [
    'migrations list',
    'migrations show <uuid>',
  ])

  verb(verbs, 'create', 'make a migration, with one site', [
    'migrations create --customer "Acme Corp" --winning-carrier RingCentral --time-zone America/Los_Angeles',
  ])
    .requiredOption('--customer <name>', 'the customer that moves', text)
    .requiredOption('--winning-carrier <name>', 'the platform that receives the numbers', text)
    .requiredOption('--time-zone <zone>', 'where the customer is, an IANA name', timeZone)
    .option('--id <uuid>', 'the ID it is to have', text)
    .option('--target-date <date>', 'the wished go-live', date)
    .option('--deal-stage <stage>', 'the stage of the deal', whole(0, 99))
    .action(async ({ customer, winningCarrier, timeZone, id, targetDate, dealStage }: NewMigration) => {
      const input = { id, customerName: customer, winningCarrier, timeZone, targetDate, dealStage }
      const data = await tracker.ask(CreateMigrationDocument, { input })
      settleMigration(tracker, data, data.createMigration)
    })

  paged(
    verb(verbs, 'list', 'list migrations', ['migrations list', 'migrations list --search acme']).option(
      '--search <text>',
      'only customers and platforms with this in their names',
    ),
  ).action(async ({ search, first, after }: Page & { search?: string }) => {
    const data = await tracker.ask(MigrationsDocument, { search, first, after })
    tracker.show(data, () =>
      table(
        ['MIGRATION', 'CUSTOMER', 'TO', 'TARGET', 'ORDERS', 'READY'],
        data.migrations.edges.map(({ node }) => [
          node.id,
          node.customerName,
          node.winningCarrier.name,
          node.targetDate ?? '-',
          String(node.portOrders.totalCount),
          node.readiness.ready ? 'yes' : 'no',
        ]),
      ),
    )
    tracker.talk(...pageTalk(data.migrations))
  })

  verb(verbs, 'show <migration>', 'show its orders, what blocks cutover and what to do next', [
    'migrations show <uuid>',
  ]).action((id: string) => showStatus(tracker, id))

  verb(verbs, 'target <migration> <date>', 'set the target date of go-live; none takes it away', [
    'migrations target <uuid> 2026-08-03',
    'migrations target <uuid> none',
  ]).action(async (migrationId: string, typed: string) => {
    const targetDate = typed === 'none' ? null : readDate(typed)
    const data = await tracker.ask(SetTargetDateDocument, { input: { migrationId, targetDate } })
    settleMigration(tracker, data, data.setTargetDate)
  })

  verb(verbs, 'add-site <migration>', 'add a site', [
    'migrations add-site <uuid> --name "Warehouse" --address "1 Pier Rd, Oakland CA 94607"',
  ])
    .requiredOption('--name <name>', 'what the site is called', text)
    .option('--address <address>', 'where it is', text)
    .option('--time-zone <zone>', "its zone, the migration's unless given", timeZone)
    .action(async (migrationId: string, site: { name: string; address?: string; timeZone?: string }) => {
      const { name, address, timeZone } = site
      const data = await tracker.ask(AddSiteDocument, { input: { migrationId, name, address, timeZone } })
      settleMigration(tracker, data, data.addSite)
    })

  addPlatform(verbs, tracker)
}

function settleMigration(tracker: Tracker, data: object, answer: MigrationAnswerFragment): void {
  const { migration } = answer
  tracker.settle(data, answer, () =>
    migration
      ? [
          `Migration ${migration.id}: ${migration.customerName}, to ${migration.winningCarrier.name}`,
          `  ${migration.timeZone}, target date ${migration.targetDate ?? 'not set'}`,
        ]
      : [],
  )
}

function readDate(typed: string): string {
  try {
    return date(typed)
  } catch {
    throw usage(`${typed} is not a date.`, 'Give one such as 2026-08-03, or none.')
  }
}

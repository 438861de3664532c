import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Desk, openDesk } from '../foc/porting-desk.fixture.ts'
import { onPortDay } from './port-day.fixture.ts'

const ORDER = `id version reference stage conditions numberCount accountNumber
  carrier { id name type focBusinessDays { min max } } migration { id customerName }
  numbers(first: $few) { edges { node { number outcome livesOn } } } foc { date at }
  locks { what } whoToCall { who } warnings { code } nextActions focEstimate { latest }`

const QUERIES = {
  'a page of orders': `query ($many: Int, $few: Int) { portOrders(first: $many) { totalCount edges { node { ${ORDER} } } } }`,
  'a page of orders with their letters and commitments': `query ($many: Int, $few: Int) { portOrders(first: $many) { totalCount edges {
    node { ${ORDER} focHistory { date } loaChecks { field } } } } }`,
  'a page of migrations': `query ($many: Int, $few: Int) { migrations(first: $many) { totalCount edges { node {
    id customerName winningCarrier { name } sites { name } readiness { ready blockers { code } } goLive { weeks }
    portOrders(first: $few) { totalCount edges { node { id stage conditions carrier { name } } } } } } } }`,
  'the overview of migrations': `query ($many: Int) { migrations(first: $many, filter: { open: true },
    orderBy: { field: NEXT_FOC, direction: ASC }) { totalCount edges { node { id customerName projectManager
    readiness { ready sentence blockers { code } } orderCount openOrderCount numberCount
    nextFoc { portOrderId date at timeZone confirmed } } } } }`,
  'migrations with their numbers and notes': `query ($many: Int, $few: Int) { migrations(first: $many) { edges { node {
    numbers(first: $few) { totalCount edges { node { number livesOn portOrder { id reference stage } } } }
    notes(first: $few) { totalCount edges { node { at author text } } } } } } }`,
  'the carriers': `query ($many: Int) { carriers(first: $many) { totalCount edges { node { id name focBusinessDays { max } } } } }`,
  'the carriers with what a calendar needs': `query ($many: Int) { carriers(first: $many) { edges { node {
    id openOrderCount holidays(from: "2026-01-01", to: "2026-12-31") { date name } } } } }`,
  'the platforms': `query ($many: Int) { winningCarriers(first: $many) { totalCount edges { node { id name nocPhone } } } }`,
  'the orders expected in a time': `query ($many: Int, $few: Int) { portOrders(first: $many, filter: {
    expectedFrom: "2026-06-01", expectedTo: "2026-07-31" }) { totalCount edges { node { ${ORDER} } } } }`,
  'the overview': `{ now portOrderCounts { byStage { stage count needSomebody } }
    focLeadTimes { carrier { id name openOrderCount } count median } rejectionCounts { family count } }`,
  'one order with everything': `query ($id: ID!, $many: Int, $few: Int) { portOrder(id: $id) { ${ORDER} focHistory { date } loaChecks { field grade }
    rejections { note } parent { id } children { id } checklist(first: $many) { edges { node { code } } }
    events(first: $many) { totalCount edges { node { command } } } allowedCommands { command } } }`,
  'one migration with its orders': `query ($id: ID!, $many: Int, $few: Int) { portOrder(id: $id) { migration { readiness { ready } goLive { weeks }
    checklist(first: $many) { edges { node { code } } }
    portOrders(first: $many) { totalCount edges { node { ${ORDER} } } } } } }`,
} as const

/** One order with everything reads each of its tables once. */
const MOST = { 'one order with everything': 12, 'one migration with its orders': 9 } as Readonly<Record<string, number>>

let desk: Desk
let order: { id: string; migrationId: string }
const counts = new Map<string, number>()

/** How many statements the database is asked while `work` runs. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const asked = vi.spyOn(pg.Client.prototype, 'query')
  await work()
  const statements = asked.mock.calls.map(([first]: readonly unknown[]) => first)
  asked.mockRestore()
  // A connection that the pool opens meanwhile sets its time zone once.
  return statements.filter((statement) => statement !== "SET TIME ZONE 'UTC'").length
}

beforeAll(async () => {
  desk = await openDesk()
  order = await onPortDay(desk, 3)
  await desk.done('addMigrationNote', { migrationId: order.migrationId, text: 'The elevator line stays.' })
  await desk.submitted()
  for (const [name, query] of Object.entries(QUERIES)) {
    counts.set(name, await statementsOf(() => desk.ask(query, { id: order.id, many: 100, few: 10 })))
  }
  desk.at('2026-06-01T12:00:00Z')
  for (let at = 0; at < 99; at += 1) {
    const { id } = at % 2 ? await desk.submitted({ numbers: 3 }) : await desk.order({ migrationId: order.migrationId })
    if (at % 5 === 0) {
      const { migration } = await desk.read<{ migration: { id: string } }>(id, 'migration { id }')
      await desk.done('addMigrationNote', { migrationId: migration.id, text: `Note ${at}` })
    }
    if (at % 4 === 1) await desk.done('recordFoc', { portOrderId: id, date: '2026-07-01', time: '10:00' })
    if (at % 10 === 0)
      await desk.api.database.read.query('INSERT INTO carriers (name, type) VALUES ($1, $2)', [`C${at}`, 'clec'])
  }
}, 120_000)
afterAll(() => desk.close())

describe('statements do not grow with the rows', () => {
  it.each(Object.entries(QUERIES))('%s', async (name, query) => {
    const with100 = await statementsOf(() => desk.ask(query, { id: order.id, many: 100, few: 10 }))
    expect(with100).toBe(counts.get(name))
    expect(with100).toBeLessThanOrEqual(MOST[name] ?? 6)
  })
})

import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { bareCommandsOf, bareReads, graphqlRequest, portdayCommands, portdayReads } from './cases/contestants.ts'
import type { ReadCase } from './cases/read-case.ts'
import { ordersForCommands } from './cases/stage-commands.ts'
import type { BenchDatabases } from './data/embedded-databases.ts'
import { FOR_COMMANDS } from './data/fill-sql.ts'
import { contest, type Length } from './load/contest.ts'
import { KeepAliveConnection } from './load/keep-alive-connection.ts'
import type { Options } from './options.ts'
import type { Row, ScalingRow } from './report.ts'
import { databaseClock } from './servers/database-cpu.ts'
import { type MeasuredProcess, startProcess } from './servers/measured-process.ts'
import { type PortdayProcess, startPortday } from './servers/portday-server.ts'

/** What issue and design ask of a ratio to the bare server, by case. */
const BARS: Readonly<Record<string, number>> = { page: 0.3, commands: 0.5 }
const SCALED = ['page', 'calendar']
const MOST_GROWTH = 1.3

const BARE_SERVER = fileURLToPath(new URL('servers/bare-server.ts', import.meta.url))

type Say = (line: string) => void

export async function measureAll(
  options: Options,
  cases: readonly ReadCase[],
  databases: BenchDatabases,
  say: Say,
): Promise<{ compared: Row[]; scaled: ScalingRow[] }> {
  const { orders, only } = options
  say(`Making ${orders} orders`)
  const many = await databases.make(orders)
  const client = new pg.Client({ connectionString: many })
  await client.connect()
  const portday = await startPortday(many, databases.folder, options)
  const bare = await startProcess(BARE_SERVER, { NODE_ENV: 'production', DATABASE_URL: many }, process.execArgv)
  try {
    const compared: Row[] = []
    for (const each of cases.filter(({ name }) => only === null || only === name)) {
      say(`Measuring ${each.title}`)
      const questions = await each.questions(client)
      const result = await contest(
        portdayReads(portday, each, questions),
        bareReads(bare, each, questions),
        options,
        await databaseClock(client),
      )
      compared.push({ name: each.name, title: each.title, bar: BARS[each.name] ?? null, ...result })
    }
    const scaled =
      (only === null || only === 'scaling') && orders > options.few
        ? await measureScaling(options, cases, databases, portday, client, say)
        : []
    if (only === null || only === 'commands') compared.push(await measureCommands(options, portday, bare, client, say))
    return { compared, scaled }
  } finally {
    await Promise.all([portday.stop(), bare.stop(), client.end()])
  }
}

/** The same readings on a database of few orders, in turn with the one of many. */
async function measureScaling(
  options: Options,
  cases: readonly ReadCase[],
  databases: BenchDatabases,
  portday: PortdayProcess,
  client: pg.Client,
  say: Say,
): Promise<ScalingRow[]> {
  say(`Making ${options.few} orders`)
  const few = await databases.make(options.few)
  const fewClient = new pg.Client({ connectionString: few })
  await fewClient.connect()
  const server = await startPortday(few, databases.folder, { ...options, nodeFlags: [] })
  try {
    const rows: ScalingRow[] = []
    for (const each of cases.filter(({ name }) => SCALED.includes(name))) {
      say(`Measuring how ${each.title} grows`)
      const result = await contest(
        portdayReads(server, each, await each.questions(fewClient)),
        portdayReads(portday, each, await each.questions(client)),
        options,
        await databaseClock(client),
      )
      rows.push({ name: each.name, title: each.title, bar: MOST_GROWTH, ...result })
    }
    return rows
  } finally {
    await Promise.all([server.stop(), fewClient.end()])
  }
}

async function measureCommands(
  { rounds }: Length,
  portday: PortdayProcess,
  bare: MeasuredProcess,
  client: pg.Client,
  say: Say,
): Promise<Row> {
  say('Measuring stage commands')
  const orders = await ordersForCommands(client)
  const share = Math.floor(FOR_COMMANDS / (rounds + 1) / 2)
  const focDate = await businessDayInAMonth(portday)
  const result = await contest(
    portdayCommands(portday, () => orders.take(share), focDate),
    bareCommandsOf(bare, () => orders.take(share), focDate),
    { rounds, milliseconds: 600_000 },
    await databaseClock(client),
  )
  return { name: 'commands', title: 'stage commands, 16 clients', bar: BARS['commands'] ?? null, ...result }
}

/** A day for which a commitment is not refused. */
async function businessDayInAMonth(portday: PortdayProcess): Promise<string> {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const query = 'query ($from: Date!, $to: Date!) { focCalendar(from: $from, to: $to) { date businessDay } }'
  const connection = await KeepAliveConnection.open(portday.url)
  const { body } = await connection.send(graphqlRequest(portday, query, { from: day(28), to: day(38) }))
  connection.close()
  const { data } = JSON.parse(body.toString()) as { data: { focCalendar: { date: string; businessDay: boolean }[] } }
  const found = data.focCalendar.find(({ businessDay }) => businessDay)
  if (found === undefined) throw new Error('Ten days without a business day')
  return found.date
}

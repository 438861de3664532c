import { existsSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { openDataFolder } from './database/data-folder.ts'
import { lockDataFolder } from './database/data-folder-lock.ts'
import { startEmbeddedServer } from './database/embedded-server.ts'
import { readSettings } from './database/embedded-settings.ts'
import { unreachable } from './database/unreachable.ts'
import type { ChainBreak } from './events/chain-walk.ts'
import { verifyJournal } from './events/verify-journal.ts'
import { readConfig } from './platform/config.ts'
import { StartProblem } from './platform/start-problem.ts'

/** `npm run audit:verify`: checks the whole journal, prints each break, and ends with 1 if there is one. */
async function main(): Promise<number> {
  const { databaseUrl, dataFolder } = readConfig(process.env)
  if (databaseUrl !== null) return await verify(databaseUrl)
  const running = await runningServer(dataFolder)
  if (running !== null) return await verify(running)
  const folder = openDataFolder(dataFolder)
  lockDataFolder(folder)
  const server = await startEmbeddedServer(folder)
  try {
    return await verify(server.url)
  } finally {
    await server.stop()
  }
}

/** The embedded server's address where one answers, Portday's own above all. */
async function runningServer(dataFolder: string): Promise<string | null> {
  const path = join(dataFolder, 'postgres.json')
  const settings = existsSync(path) ? readSettings(path) : null
  if (settings === null) {
    throw new StartProblem(`There is no database in ${dataFolder}.`, 'Start Portday once, or set PORTDAY_DATA.')
  }
  const url = `postgres://portday:${settings.password}@127.0.0.1:${settings.port}/portday`
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return url
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED') return null
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}

async function verify(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url, application_name: 'portday audit:verify' })
  await client.connect().catch((error: unknown) => {
    throw unreachable(url, error)
  })
  try {
    const { rows } = await client.query<{ is: boolean }>(`SELECT to_regclass('events') IS NOT NULL AS is`)
    if (rows[0]?.is !== true) {
      throw new StartProblem('This database has no journal yet.', 'Start Portday once, then check again.')
    }
    const { chains, events, breaks } = await verifyJournal(client, (found) => console.log(told(found)))
    const found =
      breaks === 0 ? 'The journal is whole' : `The journal is broken in ${breaks} place${breaks === 1 ? '' : 's'}`
    console.log(`${found}: ${events} events in ${chains} chains checked.`)
    return breaks === 0 ? 0 : 1
  } finally {
    await client.end()
  }
}

const SAID = {
  changed: 'is not what was written',
  missing: 'is missing',
  swapped: 'was written at another place',
  head: 'is not the end that was recorded',
} as const satisfies Record<ChainBreak['kind'], string>

function told({ stream, streamId, seq, lastSeq, kind }: ChainBreak): string {
  const rows = lastSeq === seq ? `row ${seq}` : `each of rows ${seq} to ${lastSeq}`
  return `${kind}: ${stream ?? 'stream'} ${streamId}, ${rows} ${SAID[kind]}`
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    const problem = error instanceof StartProblem ? `${error.message} ${error.remedy}` : String(error)
    console.error(`The journal could not be checked. ${problem}`)
    process.exitCode = 1
  },
)

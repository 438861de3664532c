import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, fchownSync, openSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { StartProblem } from '../platform/start-problem.ts'
import { createCluster } from './create-cluster.ts'
import type { DataFolder } from './data-folder.ts'
import { type EmbeddedSettings, embeddedSettings, readSettings } from './embedded-settings.ts'
import { locateBinaries } from './locate-binaries.ts'
import { spawnServer, stopLeftOver, stopServer } from './server-process.ts'
import { sqlState } from './transaction.ts'

const MAJOR_VERSION = '18'
const START_WITHIN_MS = 20_000
const LOG_LIMIT = 4_000_000
const CANNOT_CONNECT_NOW = '57P03'

export interface EmbeddedServer {
  readonly url: string
  /** Resolves when the server ends without having been told to. */
  readonly failed: Promise<StartProblem>
  stop(): Promise<void>
}

/**
 * Starts PostgreSQL in `<folder>/postgres`, on loopback alone and never as root. The caller holds the folder's lock.
 * What an earlier process was killed in the middle of, half a database or a server without its Portday, is cleared away.
 */
export async function startEmbeddedServer(folder: DataFolder): Promise<EmbeddedServer> {
  const binaries = locateBinaries(folder.serverUser)
  const data = join(folder.path, 'postgres')
  const known = readSettings(join(folder.path, 'postgres.json'))
  if (known !== null) await stopLeftOver(data, known)
  else if (existsSync(data)) throw passwordLost(folder)
  const log = openLog(folder)
  try {
    if (!existsSync(data)) await createCluster(folder, data, binaries, (await embeddedSettings(folder)).password, log)
    assertSameMajor(folder, data)
    const { child, settings } = await startServer(folder, data, binaries, log)
    await createDatabaseOnce(settings)
    return running(folder, child, settings)
  } finally {
    closeSync(log)
  }
}

/** What earlier starts wrote is kept until it is large: after a crash it is what one wants to read. */
function openLog(folder: DataFolder): number {
  const path = join(folder.path, 'postgres.log')
  const isLarge = (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT
  const log = openSync(path, isLarge ? 'w' : 'a', 0o600)
  if (folder.owner !== null) fchownSync(log, folder.owner.uid, folder.owner.gid)
  return log
}

/** Tries again when the server ends at once: its port was taken a moment ago, or a killed one's last session still lives. */
async function startServer(folder: DataFolder, data: string, binaries: string, log: number) {
  for (const giveUpAt = Date.now() + START_WITHIN_MS; Date.now() < giveUpAt; await sleep(200)) {
    const settings = await embeddedSettings(folder)
    const child = spawnServer(folder, data, binaries, settings, log)
    const spawnFailed = once(child, 'error').then(([error]) => Promise.reject(error))
    if (await Promise.race([isReady(child, settings), spawnFailed])) return { child, settings }
    await stopLeftOver(data, settings)
  }
  throw new StartProblem(
    'The embedded database does not start.',
    `Read the last lines of ${join(folder.path, 'postgres.log')}.`,
  )
}

/** Waits as long as the server lives: mending after a crash may take its time. */
async function isReady(child: ChildProcess, settings: EmbeddedSettings): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const client = new pg.Client({ connectionString: urlOf(settings, 'postgres') })
    try {
      await client.connect()
      return true
    } catch (error) {
      const refused = error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED'
      if (!refused && sqlState(error) !== CANNOT_CONNECT_NOW) {
        await stopServer(child)
        throw error
      }
      await sleep(25)
    } finally {
      await client.end().catch(() => {})
    }
  }
  return false
}

async function createDatabaseOnce(settings: EmbeddedSettings): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(settings, 'postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = 'portday'")
    if (rowCount === 0) await client.query('CREATE DATABASE portday')
  } finally {
    await client.end()
  }
}

function running(folder: DataFolder, child: ChildProcess, settings: EmbeddedSettings): EmbeddedServer {
  let stopping = false
  const failed = new Promise<StartProblem>((resolve) => {
    child.once('exit', () => {
      if (stopping) return
      const log = join(folder.path, 'postgres.log')
      resolve(new StartProblem('The embedded database ended.', `Read the last lines of ${log}, then start again.`))
    })
  })
  return {
    url: urlOf(settings, 'portday'),
    failed,
    stop() {
      stopping = true
      return stopServer(child)
    },
  }
}

function urlOf({ password, port }: EmbeddedSettings, database: string): string {
  return `postgres://portday:${password}@127.0.0.1:${port}/${database}`
}

function assertSameMajor(folder: DataFolder, data: string): void {
  const made = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  if (made === MAJOR_VERSION) return
  throw new StartProblem(
    `The data in ${folder.path} was made by PostgreSQL ${made}, and this Portday brings ${MAJOR_VERSION}.`,
    'Start the Portday that made it, or give PORTDAY_DATA another folder.',
  )
}

function passwordLost(folder: DataFolder): StartProblem {
  return new StartProblem(
    `${join(folder.path, 'postgres.json')} is missing, and with it the password of the database beside it.`,
    'Put the file back, or give PORTDAY_DATA another folder.',
  )
}

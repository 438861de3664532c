import type { Logger } from 'pino'
import { openDataFolder } from './database/data-folder.ts'
import { lockDataFolder } from './database/data-folder-lock.ts'
import { createDatabase, type Database } from './database/data-source.ts'
import { startEmbeddedServer } from './database/embedded-server.ts'
import { onceAtFirstStart } from './database/first-start.ts'
import { migrateDatabase } from './database/migrate.ts'
import { unreachable } from './database/unreachable.ts'
import { addBootstrapKey, keepLocalKey } from './people/keys-at-start.ts'
import { makeSignInLink, signInAddress } from './people/sign-in-link.ts'
import type { Clock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import type { StartProblem } from './platform/start-problem.ts'
import { createServer, type ServerDeps, type Slices } from './server.ts'

/** What a part that runs beside the requests is given. */
export interface PartDeps {
  readonly config: Config
  readonly database: Database
  readonly clock: Clock
  readonly log: Logger
}

export interface Parts {
  readonly slices: Slices
  readonly applyDue: ServerDeps['applyDue']
  /** Makes the demonstration world. It may have been killed in the middle of that before. */
  startDemo(deps: PartDeps): Promise<void>
  startRelay(deps: PartDeps): Promise<{ stop(): Promise<void> }>
  /** Applies what is due also when nobody asks. */
  startDueSweep(deps: PartDeps): { stop(): Promise<void> }
}

export interface Portday {
  readonly url: string
  /** Opens one session; null without a local key. */
  readonly signInLink: string | null
}

/** What the start has begun, to be undone from the last to the first. */
export interface Begun {
  onStop(stop: () => Promise<void>): void
  onFailure(failed: Promise<StartProblem>): void
}

/** From the environment to a listening server. */
export async function startPortday(
  config: Config,
  clock: Clock,
  log: Logger,
  parts: Parts,
  begun: Begun,
): Promise<Portday> {
  const database = await openDatabase(config, parts.slices, begun)
  if (config.bootstrapKey !== null) await addBootstrapKey(database, config.bootstrapKey, clock.now())
  const localKeyId = await localKey(config, database, clock, log)
  const deps: PartDeps = { config, database, clock, log }
  if (config.databaseUrl === null) {
    await onceAtFirstStart(database, 'demo', clock.now(), async () => {
      if (config.demo) await parts.startDemo(deps)
    })
  }
  const relay = await parts.startRelay(deps)
  begun.onStop(() => relay.stop())
  const sweep = parts.startDueSweep(deps)
  begun.onStop(() => sweep.stop())
  const { slices, applyDue } = parts
  const server = await createServer({ config, database, clock, log, slices, applyDue })
  begun.onStop(() => server.stop())
  const link = localKeyId === null ? null : await makeSignInLink(database, { id: localKeyId }, clock.now())
  return { url: server.url, signInLink: link === null ? null : signInAddress(server.url, link) }
}

async function openDatabase(config: Config, { entities, migrations }: Slices, begun: Begun): Promise<Database> {
  const url = config.databaseUrl ?? (await embeddedUrl(config, begun))
  const database = await createDatabase({ url, entities, migrations }).catch((error: unknown) => {
    throw unreachable(url, error)
  })
  begun.onStop(() => database.close())
  await migrateDatabase(database)
  return database
}

async function embeddedUrl(config: Config, begun: Begun): Promise<string> {
  const folder = openDataFolder(config.dataFolder)
  lockDataFolder(folder)
  const server = await startEmbeddedServer(folder)
  begun.onStop(() => server.stop())
  begun.onFailure(server.failed)
  return server.url
}

/** With a database elsewhere the folder is a convenience, and a read-only container does without. */
async function localKey(config: Config, database: Database, clock: Clock, log: Logger): Promise<string | null> {
  try {
    return await keepLocalKey(database, openDataFolder(config.dataFolder), clock.now())
  } catch (error) {
    if (config.databaseUrl === null) throw error
    log.warn({ err: error }, 'There is no local key: the data folder can not be written')
    return null
  }
}

import { once } from 'node:events'
import { createServer as createHttpServer, type IncomingMessage, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import type { Database, DatabaseOptions } from './database/data-source.ts'
import { answerLive } from './live/answer-live.ts'
import { LIVE_LIMITS, type LiveLimits, LiveStreams } from './live/live-streams.ts'
import { openRequest } from './people/open-request.ts'
import { signIn } from './people/sign-in-page.ts'
import { startApollo } from './platform/apollo.ts'
import { buildApiSchema, type Resolvers } from './platform/build-schema.ts'
import type { Clock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import { answerGraphql } from './platform/graphql-endpoint.ts'
import { listen } from './platform/listen.ts'
import { plainRoutes } from './platform/plain-routes.ts'
import type { RequestContext } from './platform/request-context.ts'
import { setSecurityHeaders } from './platform/security-headers.ts'

/** What the slices bring: `slices.ts` names them all. */
export interface Slices extends Pick<DatabaseOptions, 'entities' | 'migrations'> {
  readonly resolvers: Resolvers
}

export interface ServerDeps {
  readonly config: Pick<Config, 'host' | 'port'>
  readonly database: Database
  readonly clock: Clock
  readonly log: Logger
  readonly slices: Pick<Slices, 'resolvers'>
  /** Begins the port day of every order that is due, before a request is judged (R2.4). */
  applyDue(context: RequestContext): Promise<void>
  /** How live streams are paced and limited; `LIVE_LIMITS` unless told. */
  readonly live?: LiveLimits
}

export interface PortdayServer {
  readonly httpServer: Server
  readonly url: string
  /** Answers what has come in, takes nothing new, and returns when the last answer is out. */
  stop(): Promise<void>
}

const DASHBOARD = fileURLToPath(new URL('../../dashboard/dist', import.meta.url))
const FINISH_WITHIN_MS = 10_000

/** The whole server on a migrated database: GraphQL, live streams, dashboard, sign-in and health. `main.ts` and every test start this one. */
export async function createServer(deps: ServerDeps): Promise<PortdayServer> {
  const { config, database, clock, log } = deps
  const apollo = await startApollo(await buildApiSchema(deps.slices.resolvers), log)
  const graphql = {
    ...{ apollo, database, log, applyDue: deps.applyDue },
    now: () => clock.now(),
    openRequest: (headers: IncomingMessage['headers'], now: ReturnType<Clock['now']>) =>
      openRequest(database.read, headers, now),
    addressOf: (request: IncomingMessage) => addressOf(request) ?? url,
  }
  const streams = new LiveStreams({ dataSource: database.dataSource, log }, deps.live ?? LIVE_LIMITS)
  const live = {
    ...{ streams, log },
    callerOf: async (headers: IncomingMessage['headers']) =>
      (await openRequest(database.read, headers, clock.now())).caller,
  }
  const pages = plainRoutes({
    dashboard: DASHBOARD,
    log,
    isReady: async () => !stopping && (await answers(database)),
    signIn: (request, response) => signIn(database, clock, request, response),
  })
  let stopping = false
  const httpServer = createHttpServer({ requestTimeout: 60_000 }, (request, response) => {
    if (stopping) response.setHeader('connection', 'close')
    setSecurityHeaders(request, response, () => {
      if (isAt('/graphql', request)) void answerGraphql(graphql, request, response)
      else if (isAt('/live', request)) void answerLive(live, request, response)
      else pages(request, response)
    })
  })
  const url = await listen(httpServer, config.port, config.host)
  return {
    httpServer,
    url,
    async stop() {
      stopping = true
      const closed = once(httpServer, 'close')
      httpServer.close()
      await streams.stop()
      // A connection whose last answer is out stays open for the next request, which will not be taken.
      const letGo = setInterval(() => httpServer.closeIdleConnections(), 50)
      const cutOff = setTimeout(() => httpServer.closeAllConnections(), FINISH_WITHIN_MS)
      await closed
      clearInterval(letGo)
      clearTimeout(cutOff)
      await apollo.stop()
    },
  }
}

function isAt(path: string, { url = '' }: IncomingMessage): boolean {
  return url === path || url.startsWith(`${path}?`)
}

/** The address that the client used, so that a link works where the client is. */
function addressOf({ headers }: IncomingMessage): string | null {
  const { host } = headers
  if (host === undefined || !/^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host)) return null
  return `${headers['x-forwarded-proto'] === 'https' ? 'https' : 'http'}://${host}`
}

async function answers({ read }: Database): Promise<boolean> {
  try {
    await read.query('SELECT FROM portday_migrations LIMIT 1')
    return true
  } catch {
    return false
  }
}

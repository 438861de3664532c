import type { IncomingMessage, ServerResponse } from 'node:http'
import type { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { tooManyStreams, unauthenticated } from '../platform/errors.ts'
import type { Caller } from '../platform/request-context.ts'
import type { LiveStreams } from './live-streams.ts'

export interface LiveEndpoint {
  readonly streams: LiveStreams
  readonly log: Logger
  /** Who asks, by the headers of the request; asked again while the stream is open. */
  callerOf(headers: IncomingMessage['headers']): Promise<Caller>
}

/** Answers GET /live: server-sent events for whoever may read. What is no is JSON, as it is at /graphql. */
export async function answerLive(
  { streams, log, callerOf }: LiveEndpoint,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET') {
    response.writeHead(405, { allow: 'GET' }).end()
    return
  }
  try {
    const { actor, role, credentialProblem } = await callerOf(request.headers)
    if (actor === null || role === null) return no(response, 401, unauthenticated(credentialProblem))
    if (streams.isFull(actor)) return no(response, 429, tooManyStreams(actor), { 'retry-after': '20' })
    const stillCounts = async () => (await callerOf(request.headers)).role !== null
    await streams.start(response, { actor, stillCounts })
  } catch (error) {
    log.error({ err: error }, 'A stream could not be opened')
    if (response.headersSent) response.destroy()
    else response.writeHead(503, { 'retry-after': '5' }).end()
  }
}

function no(response: ServerResponse, status: number, error: GraphQLError, headers: Record<string, string> = {}): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  })
  response.end(JSON.stringify({ errors: [error] }))
}

import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { Logger } from 'pino'
import type { Temporal } from 'temporal-polyfill'
import type { Database } from '../database/data-source.ts'
import { internalError } from './present-error.ts'
import { readBody } from './request-body.ts'
import { type Caller, createRequestContext, type RequestContext } from './request-context.ts'

export interface GraphqlEndpoint {
  readonly apollo: ApolloServer<RequestContext>
  readonly database: Database
  readonly log: Logger
  now(): Temporal.Instant
  /** Who asks, and whether an order waits for its port day (R2.4). */
  openRequest(headers: IncomingMessage['headers'], now: Temporal.Instant): Promise<{ caller: Caller; due: boolean }>
  applyDue(context: RequestContext): Promise<void>
  /** The address under which the client reached us, for links. */
  addressOf(request: IncomingMessage): string
}

/** Answers one request to /graphql, without a framework in between. */
export async function answerGraphql(endpoint: GraphqlEndpoint, request: IncomingMessage, response: ServerResponse) {
  const requestId = randomUUID()
  const begun = performance.now()
  const log = endpoint.log.child({ requestId })
  response.setHeader('x-request-id', requestId)
  try {
    const body = await readBody(request)
    if ('status' in body) return answerProblem(response, body.status, body.message)
    const context = await contextOf(endpoint, request, requestId, log)
    const {
      status,
      headers,
      body: answer,
    } = await endpoint.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method ?? 'GET',
        headers: headerMap(request),
        search: searchOf(request),
        body: body.value,
      },
      context: async () => context,
    })
    response.statusCode = status ?? 200
    for (const [name, value] of headers) response.setHeader(name, value)
    if (answer.kind === 'complete') response.end(answer.string)
    else for await (const part of answer.asyncIterator) response.write(part)
    if (!response.writableEnded) response.end()
    log.info(
      { actor: context.actor, status: response.statusCode, ms: Math.round(performance.now() - begun) },
      'graphql',
    )
  } catch (error) {
    if (request.destroyed && !request.complete) return
    log.error({ err: error }, 'A request failed')
    answer(response, 503, { errors: [internalError(requestId)] })
  }
}

async function contextOf(endpoint: GraphqlEndpoint, request: IncomingMessage, requestId: string, log: Logger) {
  const now = endpoint.now()
  const { caller, due } = await endpoint.openRequest(request.headers, now)
  const { database } = endpoint
  const context = createRequestContext({ requestId, now, caller, database, log, address: endpoint.addressOf(request) })
  if (due && context.role !== null) await endpoint.applyDue(context)
  return context
}

function headerMap(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}

function searchOf({ url = '' }: IncomingMessage): string {
  const start = url.indexOf('?')
  return start === -1 ? '' : url.slice(start)
}

function answerProblem(response: ServerResponse, status: number, message: string): void {
  if (status === 413) response.setHeader('connection', 'close')
  answer(response, status, { errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] })
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) return void response.destroy()
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(body))
}

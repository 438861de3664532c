import { readFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildSchema, graphql } from 'graphql'

const schemaFile = new URL('../../../packages/schema/schema.graphql', import.meta.url)
const schema = buildSchema(readFileSync(schemaFile, 'utf8'))

/** What a field of Query or Mutation answers, from its arguments. */
export type Fields = Readonly<Record<string, (args: Record<string, unknown>) => unknown>>

export interface Sent {
  readonly operation: string
  readonly variables: Record<string, unknown>
  readonly headers: IncomingHttpHeaders
}

export interface StandIn {
  readonly url: string
  /** Every request that came, in order. */
  readonly sent: Sent[]
  close(): Promise<void>
}

/** A GraphQL server with the real schema, whose fields answer as the test says. */
export function startStandIn(fields: Fields): Promise<StandIn> {
  const sent: Sent[] = []
  return listen(sent, async ({ query, variables }) => {
    return JSON.stringify(
      await graphql({ schema, source: query, rootValue: fields, variableValues: variables }),
      (key, value: unknown) => (key === 'locations' ? undefined : value),
    )
  })
}

/** A server that gives every request the same text, whatever it asks. */
export function startSaying(text: string, status = 200): Promise<StandIn> {
  return listen([], () => Promise.resolve(text), status)
}

interface Asked {
  readonly query: string
  readonly variables: Record<string, unknown>
}

async function listen(sent: Sent[], answer: (asked: Asked) => Promise<string>, status = 200): Promise<StandIn> {
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk
    const { query, variables, operationName } = JSON.parse(body)
    sent.push({ operation: operationName, variables, headers: request.headers })
    response.writeHead(status, { 'content-type': 'application/json' }).end(await answer({ query, variables }))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    sent,
    close: () => {
      server.closeAllConnections()
      return new Promise((closed) => server.close(() => closed()))
    },
  }
}

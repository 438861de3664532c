import { type Asker, CONNECTIONS } from '../load/closed-loop.ts'
import type { Contestant } from '../load/contest.ts'
import type { Request, Response } from '../load/keep-alive-connection.ts'
import type { MeasuredProcess } from '../servers/measured-process.ts'
import type { PortdayProcess } from '../servers/portday-server.ts'
import type { Question, ReadCase } from './read-case.ts'
import { COMMAND_NAMES, mutationOf, requestsFor } from './stage-commands.ts'

const JSON_BODY = { 'content-type': 'application/json' }

/** Asks Portday over GraphQL, with the key. */
export function graphqlRequest({ key }: PortdayProcess, query: string, variables: object): Request {
  const headers = { ...JSON_BODY, authorization: `Bearer ${key}` }
  return { path: '/graphql', headers, body: JSON.stringify({ query, variables }) }
}

function bareRequest(name: string, values: readonly unknown[]): Request {
  return { path: `/${name}`, headers: JSON_BODY, body: JSON.stringify(values) }
}

export function portdayReads(server: PortdayProcess, { query }: ReadCase, questions: readonly Question[]): Contestant {
  const requests = questions.map(({ variables }) => graphqlRequest(server, query, variables))
  return { server, askers: () => inTurn(requests), check: answersData }
}

export function bareReads(server: MeasuredProcess, { name }: ReadCase, questions: readonly Question[]): Contestant {
  const requests = questions.map(({ values }) => bareRequest(name, values))
  return { server, askers: () => inTurn(requests), check: answersData }
}

/** Each round takes orders that no round before has touched. */
export function portdayCommands(server: PortdayProcess, takeOrders: () => string[], focDate: string): Contestant {
  const mutations = Object.fromEntries(COMMAND_NAMES.map((name) => [name, mutationOf(name)]))
  return {
    server,
    check: writes,
    askers: () =>
      shared(takeOrders(), (name, portOrderId) =>
        graphqlRequest(server, mutations[name] ?? '', {
          input: { portOrderId, ...(name === 'recordFoc' ? { date: focDate, time: '10:00' } : {}) },
        }),
      ),
  }
}

export function bareCommandsOf(server: MeasuredProcess, takeOrders: () => string[], focDate: string): Contestant {
  return {
    server,
    check: writes,
    askers: () => shared(takeOrders(), (name, orderId) => bareRequest(name, [orderId, focDate])),
  }
}

/** Every connection goes round all requests, each from another place. */
function inTurn(requests: readonly Request[]): Asker[] {
  return Array.from({ length: CONNECTIONS }, (_, index) => {
    let place = Math.floor((index * requests.length) / CONNECTIONS)
    return { next: () => requests[place++ % requests.length] ?? null }
  })
}

/** Every connection has its own orders, so that no two wait for one row. */
function shared(orderIds: readonly string[], requestOf: Parameters<typeof requestsFor>[1]): Asker[] {
  return Array.from({ length: CONNECTIONS }, (_, index) => {
    const own = requestsFor(
      orderIds.filter((_, place) => place % CONNECTIONS === index),
      requestOf,
    )
    return {
      next() {
        const { value, done } = own.next()
        return done === true ? null : value
      },
    }
  })
}

function answersData({ status, body }: Response): void {
  if (status === 200 && body.includes('"data":{') && !body.includes('"errors":[')) return
  if (status === 200 && body.includes('"data" : {')) return
  throw new Error(`Wanted data, got ${status} ${body.toString('utf8', 0, 500)}`)
}

function writes({ status, body }: Response): void {
  if (status === 200 && body.includes('"refusals":[]')) return
  throw new Error(`Wanted a command that was accepted, got ${status} ${body.toString('utf8', 0, 500)}`)
}

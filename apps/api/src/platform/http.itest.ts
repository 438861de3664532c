import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { pino } from 'pino'
import { Authorized, Query, Resolver } from 'type-graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, startTestApi, type TestApi } from '../../test/test-server.ts'
import { slices } from '../slices.ts'
import type { Access } from './access.ts'

@Resolver()
class FaultyResolver {
  @Query(() => String, { description: 'Fails.' })
  @Authorized<Access>('READER')
  faulty(): string {
    throw new Error('the password is hunter2')
  }
}

let api: TestApi
const logged: string[] = []

beforeAll(async () => {
  const log = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) })
  api = await startTestApi({
    slices: { resolvers: [...slices.resolvers, FaultyResolver] },
    deps: { log },
  })
})
afterAll(() => api.stop())

async function post(body: string, headers: Record<string, string> = {}): Promise<{ status: number } & Answer<unknown>> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${api.adminKey}`, ...headers },
    body,
  })
  return { status: response.status, ...((await response.json()) as Answer<unknown>) }
}

describe('what is no request is told so', () => {
  test.each([
    ['half a JSON text', '{"query": "{ viewer', 400, 'BAD_USER_INPUT'],
    ['a JSON list', '[{"query":"{ __typename }"}]', 400, 'BAD_REQUEST'],
    ['a number', '7', 400, 'BAD_REQUEST'],
    ['nothing', '', 400, 'BAD_USER_INPUT'],
    ['no query', '{"variables":{}}', 400, 'BAD_REQUEST'],
    ['a query that is no text', '{"query":7}', 400, 'BAD_REQUEST'],
    ['variables that are no object', '{"query":"{ __typename }","variables":"7"}', 400, 'BAD_REQUEST'],
    ['a query that does not parse', '{"query":"{"}', 200, 'GRAPHQL_PARSE_FAILED'],
    ['an operation of no kind we have', '{"query":"subscription { x }"}', 200, 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown field', '{"query":"{ vieweer { name } }"}', 200, 'GRAPHQL_VALIDATION_FAILED'],
    ['10 MB', JSON.stringify({ query: `{ viewer { name } } #${'x'.repeat(10_000_000)}` }), 413, 'BAD_USER_INPUT'],
  ])('%s', async (_case, body, status, code) => {
    const answer = await post(body)
    expect([answer.status, answer.errors?.[0]?.extensions['code']]).toEqual([status, code])
  })

  test('1 MB is read, and one character more is not', async () => {
    const frame = JSON.stringify({ query: '{ __typename } #' }).length
    const ofSize = (size: number) => JSON.stringify({ query: `{ __typename } #${'x'.repeat(size - frame)}` })
    expect((await post(ofSize(1_000_000))).data).toEqual({ __typename: 'Query' })
    expect((await post(ofSize(1_000_001))).status).toBe(413)
  })

  test('a compressed body is not unpacked', async () => {
    expect((await post('xx', { 'content-encoding': 'gzip' })).status).toBe(415)
  })

  test('a suggestion never tells what else there is', async () => {
    const answer = await post('{"query":"{ apiKey { name } }"}')
    expect(JSON.stringify(answer)).not.toContain('apiKeys')
  })
})

describe('null characters', () => {
  test.each([
    [
      'in a variable',
      {
        query: 'mutation($i: CreateApiKeyInput!) { createApiKey(input: $i) { key } }',
        variables: { i: { name: 'a\0', role: 'READER' } },
      },
      ['i', 'name'],
    ],
    [
      'in the query',
      { query: 'mutation { createApiKey(input: { name: "a\\u0000", role: READER }) { key } }' },
      ['input', 'name'],
    ],
    [
      'in the query, written in braces',
      { query: 'mutation { createApiKey(input: { name: "\\u{0}", role: READER }) { key } }' },
      ['input', 'name'],
    ],
  ])('%s are refused with their place', async (_case, body, field) => {
    const { errors, status } = await post(JSON.stringify(body))
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field })
    expect(status).toBe(200)
  })
})

describe('a value of the wrong type is refused before anything runs', () => {
  test.each([
    ['a number for a text', { name: 7, role: 'READER' }],
    ['an unknown role', { name: 'a', role: 'KING' }],
    ['a missing field', { name: 'a' }],
    ['an unknown field', { name: 'a', role: 'READER', more: 1 }],
    ['null', null],
  ])('%s', async (_case, input) => {
    const { errors } = await api.graphql(
      'mutation($input: CreateApiKeyInput!) { createApiKey(input: $input) { key } }',
      { input },
    )
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
  })
})

describe('how much one query may ask', () => {
  const DEEPEST =
    '{ migrations { edges { node { portOrders { edges { node { numbers { edges { node { number } } } } } } } } } }'
  const aliases = (n: number) => `{ ${Array.from({ length: n }, (_, i) => `a${i}: __typename`).join(' ')} }`
  const directives = (n: number) => `{ ${'__typename @include(if: true) '.repeat(n)} }`
  const tokens = (n: number) => `{ checkPortability(numbers: [${'"1" '.repeat(n - 12)}]) { input } }`
  test.each([
    ['the deepest list of the contract', DEEPEST, true],
    ['a level deeper', DEEPEST.replace('number }', 'number: livesOn carrier { name } }'), false],
    ['15 aliases', aliases(15), true],
    ['16 aliases', aliases(16), false],
    ['8 directives', directives(8), true],
    ['9 directives', directives(9), false],
    ['2000 tokens', tokens(2000), true],
    ['2001 tokens', tokens(2001), false],
  ])('%s', async (_case, query, allowed) => {
    const { errors } = await api.graphql(query)
    const codes = errors?.map(({ extensions }) => extensions['code']) ?? []
    expect(codes.filter((code) => code !== 'INTERNAL_SERVER_ERROR').length === 0, JSON.stringify(errors)).toBe(allowed)
  })

  test('a list of operations in one request is refused', async () => {
    expect((await post('[{"query":"{__typename}"},{"query":"{__typename}"}]')).status).toBe(400)
  })
})

describe('requests that another site’s page could send', () => {
  test.each([
    ['a form', 'POST', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text', 'POST', { 'content-type': 'text/plain' }],
    ['an image’s address', 'GET', {}],
  ])('%s is refused', async (_case, method, headers) => {
    const query = encodeURIComponent('{ __typename }')
    const response = await fetch(`${api.url}/graphql?query=${query}`, {
      method,
      headers: headers as Record<string, string>,
      ...(method === 'POST' ? { body: '{"query":"{ __typename }"}' } : {}),
    })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(await response.text()).not.toContain('"data"')
  })

  test('a mutation is never answered to GET', async () => {
    const query = encodeURIComponent('mutation { createSignInLink { url } }')
    const headers = { 'apollo-require-preflight': 'yes', authorization: `Bearer ${api.adminKey}` }
    expect((await fetch(`${api.url}/graphql?query=${query}`, { headers })).status).toBe(405)
  })
})

describe('a fault of ours', () => {
  test('tells the client an id and nothing else, and the log everything', async () => {
    const { data, errors } = await api.graphql('{ faulty }')
    expect(data).toBeNull()
    expect(errors).toEqual([
      {
        message: 'Internal server error',
        path: ['faulty'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      },
    ])
    const line = logged.find((entry) => entry.includes(String(errors?.[0]?.extensions['requestId'])))
    expect(line).toContain('hunter2')
    expect(line).toContain('http.itest.ts')
  })

  test('no key stands in the log', () => {
    expect(logged.join('\n')).not.toContain(api.adminKey)
  })
})

describe('the plain routes', () => {
  test.each([
    ['/livez', 'text/html', 200, 'ok\n'],
    ['/readyz', 'text/html', 200, 'ok\n'],
    ['/', 'text/html', 200, '<!doctype html>'],
    ['/port-orders/7', 'text/html', 200, '<!doctype html>'],
    ['/port-orders/7', 'application/json', 404, '{"error"'],
    ['/assets/none.js', '*/*', 404, ''],
    ['/%ff', 'text/html', 400, ''],
    ['/../../package.json', 'application/json', 404, '{"error"'],
    ['/.env', 'application/json', 404, '{"error"'],
  ])('%s for %s answers %i', async (path, accept, status, start) => {
    const response = await fetch(`${api.url}${path}`, { headers: { accept } })
    expect(response.status).toBe(status)
    expect((await response.text()).toLowerCase().startsWith(start)).toBe(true)
  })

  test.each(['/', '/graphql', '/livez', '/nothing'])('%s has the headers that protect a browser', async (path) => {
    const { headers } = await fetch(`${api.url}${path}`)
    expect(headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.has('x-powered-by')).toBe(false)
  })
})

test('bytes that are no HTTP do not disturb the next request', async () => {
  const { port, hostname } = new URL(api.url)
  const socket = connect(Number(port), hostname)
  socket.end('\0\0\0\r\n\r\n')
  expect(await text(socket)).toContain('400 Bad Request')
  expect((await fetch(`${api.url}/livez`)).status).toBe(200)
})

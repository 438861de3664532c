import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, startTestApi, type TestApi } from '../../test/test-server.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi({ clock: '2026-06-20T12:00:00Z' })
})
afterAll(() => api.stop())

const READ = '{ viewer { name role } }'
const ENGINEER =
  'mutation { createMigration(input: { customerName: "Acme", winningCarrier: "Vonage", timeZone: "America/New_York" }) { refusals { code } } }'
const ADMIN = '{ apiKeys { totalCount } }'

describe('who may call what', () => {
  test.each([
    ['nobody', READ, 'UNAUTHENTICATED'],
    ['nobody', ENGINEER, 'UNAUTHENTICATED'],
    ['nobody', ADMIN, 'UNAUTHENTICATED'],
    ['nobody', '{ __typename }', null],
    ['nobody', '{ __schema { queryType { name } } }', null],
    ['reader', READ, null],
    ['reader', ENGINEER, 'FORBIDDEN'],
    ['reader', ADMIN, 'FORBIDDEN'],
    ['engineer', READ, null],
    ['engineer', ENGINEER, null],
    ['engineer', ADMIN, 'FORBIDDEN'],
    ['admin', READ, null],
    ['admin', ENGINEER, null],
    ['admin', ADMIN, null],
  ])('%s: %s → %s', async (who, operation, code) => {
    const key = { nobody: null, reader: api.readerKey, engineer: api.engineerKey, admin: api.adminKey }[who] ?? null
    const { errors } = await api.graphql(operation, {}, { key })
    expect(errors?.[0]?.extensions['code'] ?? null).toBe(code)
  })

  test('a refusal names the role that is needed and how to get it', async () => {
    const { errors } = await api.graphql(ADMIN, {}, { key: api.readerKey })
    expect(errors?.[0]).toMatchObject({
      message: 'This needs the role admin, and this key has the role reader.',
      path: ['apiKeys'],
      extensions: { code: 'FORBIDDEN', needed: 'admin', remedy: 'Ask an admin for a key with the role admin.' },
    })
  })

  test.each([
    ['unknown', 'pd_00000000000000000000000000000000', 'This key is not known here, or it was revoked.'],
    ['with odd letters', 'ключ', 'The Authorization header is not of the form `Bearer <key>`.'],
  ])('a key that is %s is told so', async (_case, key, message) => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${Buffer.from(key).toString('latin1')}` },
      body: JSON.stringify({ query: READ }),
    })
    const { errors } = (await response.json()) as Answer<unknown>
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'UNAUTHENTICATED' } })
  })
})

describe('keys', () => {
  const create =
    'mutation($input: CreateApiKeyInput!) { createApiKey(input: $input) { key apiKey { id name role createdAt createdBy } refusals { code path } } }'
  const revoke =
    'mutation($id: ID!) { revokeApiKey(id: $id) { apiKey { revokedAt revokedBy } refusals { code path } } }'
  interface Created {
    createApiKey: { key: string | null; apiKey: { id: string } | null; refusals: unknown[] }
  }
  interface Revoked {
    revokeApiKey: { apiKey: { revokedAt: string } | null; refusals: unknown[] }
  }

  test('a new key is told once, works, stands in the journal, and ends when revoked', async () => {
    const { data } = await api.graphql<Created>(create, { input: { name: 'the wallboard', role: 'READER' } })
    const { key, apiKey } = data.createApiKey
    expect(apiKey).toMatchObject({
      ...{ name: 'the wallboard', role: 'READER' },
      ...{ createdBy: 'the admin', createdAt: '2026-06-20T12:00:00Z' },
    })
    expect(key).toMatch(/^pd_[A-Za-z0-9]{32}$/)
    const asked = await api.graphql(READ, {}, { key })
    expect(asked.data).toEqual({ viewer: { name: 'the wallboard', role: 'READER' } })
    const { rows } = await api.database.read.query('SELECT command FROM events WHERE stream_id = $1', [apiKey?.id])
    expect(rows).toEqual([{ command: 'createApiKey' }])
    const stored = await api.database.read.query("SELECT FROM api_keys WHERE encode(key_hash, 'escape') LIKE 'pd_%'")
    expect(stored.rowCount).toBe(0)

    const ended = await api.graphql<Revoked>(revoke, { id: apiKey?.id })
    expect(ended.data.revokeApiKey.apiKey).toEqual({ revokedAt: '2026-06-20T12:00:00Z', revokedBy: 'the admin' })
    const refused = await api.graphql(READ, {}, { key })
    expect(refused.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED')
    const again = await api.graphql<Revoked>(revoke, { id: apiKey?.id })
    expect(again.data.revokeApiKey.refusals).toEqual([])
    const all = await api.database.read.query('SELECT FROM events WHERE stream_id = $1', [apiKey?.id])
    expect(all.rowCount).toBe(2)
  })

  test.each([
    ['', 'VALUE_MISSING'],
    ['  ', 'VALUE_MISSING'],
    ['x'.repeat(81), 'VALUE_INVALID'],
    ['the reader', 'ALREADY_EXISTS'],
  ])('the name "%s" is refused as %s', async (name, code) => {
    const { data } = await api.graphql<Created>(create, { input: { name, role: 'READER' } })
    expect(data.createApiKey).toEqual({ key: null, apiKey: null, refusals: [{ code, path: ['name'] }] })
  })

  test.each(['7', '00000000-0000-4000-8000-000000000000'])('revoking %s finds nothing', async (id) => {
    const { data } = await api.graphql<Revoked>(revoke, { id })
    expect(data.revokeApiKey).toEqual({ apiKey: null, refusals: [{ code: 'NOT_FOUND', path: ['id'] }] })
  })
})

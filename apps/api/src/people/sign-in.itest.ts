import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, startTestApi, type TestApi } from '../../test/test-server.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi({ clock: '2026-06-20T12:00:00Z' })
})
afterAll(() => api.stop())

async function newLink(): Promise<string> {
  const asked = await api.graphql<{ createSignInLink: { url: string; expiresAt: string } }>(
    'mutation { createSignInLink { url expiresAt refusals { code } } }',
  )
  expect(asked.errors).toBeUndefined()
  return asked.data.createSignInLink.url
}

const visit = (url: string, method = 'GET') => fetch(url, { method, redirect: 'manual' })

async function viewerWith(cookie: string): Promise<unknown> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: '{ viewer { name role } }' }),
  })
  const { data, errors } = (await response.json()) as Answer<{ viewer: unknown } | null>
  return data?.viewer ?? errors?.[0]?.message
}

const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? ''

describe('a link to sign in', () => {
  test('opens one session, with the rights of the key that asked', async () => {
    const link = await newLink()
    expect(link).toMatch(new RegExp(`^${api.url}/sign-in/[A-Za-z0-9]{32}$`))
    const opened = await visit(link)
    expect(opened.status).toBe(303)
    expect(opened.headers.get('location')).toBe('/')
    expect(opened.headers.get('cache-control')).toBe('no-store')
    const [cookie] = opened.headers.getSetCookie()
    expect(cookie).toMatch(
      /^portday_session=[A-Za-z0-9]{32}; Max-Age=43200; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/,
    )
    expect(await viewerWith(`theme=dark; ${cookieOf(opened)}`)).toEqual({ name: 'the admin', role: 'ADMIN' })

    const again = await visit(link)
    expect(again.status).toBe(410)
    expect(await again.text()).toContain('npx porting-tracker sign-in-link')
    expect(again.headers.getSetCookie()).toEqual([])
  })

  test('of two visits at once one gets the session', async () => {
    const link = await newLink()
    const visits = await Promise.all(Array.from({ length: 8 }, () => visit(link)))
    expect(visits.map(({ status }) => status).sort()).toEqual([303, ...Array(7).fill(410)])
  })

  test('is not used up by asking whether it exists', async () => {
    const link = await newLink()
    expect((await visit(link, 'HEAD')).status).toBe(405)
    expect((await visit(link)).status).toBe(303)
  })

  test.each([
    ['made up', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 410],
    ['cut short', 'A', 410],
    ['not text', '%E0%A4', 400],
  ])('that is %s opens nothing', async (_case, secret, status) => {
    expect((await visit(`${api.url}/sign-in/${secret}`)).status).toBe(status)
  })

  test.each([
    ['2026-06-20T23:59:59.999Z', 303],
    ['2026-06-21T00:00:00Z', 410],
  ])('at %s answers %i', async (then, status) => {
    const link = await newLink()
    api.clock.setNow(then)
    const { status: answered } = await visit(link)
    api.clock.setNow('2026-06-20T12:00:00Z')
    expect(answered).toBe(status)
  })
})

describe('a session', () => {
  test.each([
    ['2026-06-20T23:59:59.999Z', { name: 'the admin', role: 'ADMIN' }],
    ['2026-06-21T00:00:00Z', 'This session is over.'],
  ])('asked at %s', async (then, answer) => {
    const cookie = cookieOf(await visit(await newLink()))
    api.clock.setNow(then)
    const viewer = await viewerWith(cookie)
    api.clock.setNow('2026-06-20T12:00:00Z')
    expect(viewer).toEqual(answer)
  })

  test('ends with the key that opened it', async () => {
    const made = await api.graphql<{ createApiKey: { key: string; apiKey: { id: string } } }>(
      'mutation { createApiKey(input: { name: "a laptop", role: ADMIN }) { key apiKey { id } } }',
    )
    const { key, apiKey } = made.data.createApiKey
    const asked = await api.graphql<{ createSignInLink: { url: string } }>(
      'mutation { createSignInLink { url } }',
      {},
      { key },
    )
    const cookie = cookieOf(await visit(asked.data.createSignInLink.url))
    expect(await viewerWith(cookie)).toEqual({ name: 'a laptop', role: 'ADMIN' })
    await api.graphql('mutation($id: ID!) { revokeApiKey(id: $id) { refusals { code } } }', { id: apiKey.id })
    expect(await viewerWith(cookie)).toBe('This session is over.')
  })
})

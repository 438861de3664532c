import { auditServer } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../../test/test-server.ts'

let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

describe('GraphQL over HTTP', () => {
  test('passes every audit of graphql-http', async () => {
    const results = await auditServer({
      url: `${api.url}/graphql`,
      fetchFn: (url: string, init: RequestInit = {}) =>
        fetch(url, {
          ...init,
          headers: { ...init.headers, authorization: `Bearer ${api.readerKey}`, 'apollo-require-preflight': 'yes' },
        }),
    })
    const failed = results
      .filter(({ status }) => status !== 'ok')
      .map(({ id, name, status }) => `${status} ${id} ${name}`)
    expect(failed).toEqual([])
    expect(results).toHaveLength(61)
  })
})

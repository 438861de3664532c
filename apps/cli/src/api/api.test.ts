import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { apiAddress, isOwnMachine } from './address.ts'
import { everyPage } from './every-page.ts'
import { findKey } from './key.ts'

describe('where the API is', () => {
  test.each([
    [undefined, 'http://127.0.0.1:4000/graphql'],
    ['', 'http://127.0.0.1:4000/graphql'],
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010/graphql'],
    ['https://port.example.org/', 'https://port.example.org/graphql'],
    ['https://port.example.org/graphql', 'https://port.example.org/graphql'],
    ['https://example.org/portday/graphql', 'https://example.org/portday/graphql'],
  ])('PORTDAY_URL=%s', (given, address) => {
    expect(apiAddress({ PORTDAY_URL: given }).href).toBe(address)
  })

  test.each([
    ['http://127.0.0.1:4000', true],
    ['http://127.9.9.9', true],
    ['http://localhost:4000', true],
    ['http://[::1]:4000', true],
    ['https://localhost.example.org', false],
    ['http://10.0.0.1', false],
  ])('%s is on this machine: %s', (address, own) => {
    expect(isOwnMachine(new URL(address))).toBe(own)
  })
})

describe('the key', () => {
  const project = mkdtempSync(join(tmpdir(), 'portday-key-'))
  const below = join(project, 'a', 'b')
  mkdirSync(below, { recursive: true })
  mkdirSync(join(project, '.portday'))
  writeFileSync(join(project, '.portday', 'cli-key'), 'local\n')
  const data = mkdtempSync(join(tmpdir(), 'portday-key-'))
  writeFileSync(join(data, 'cli-key'), 'from-data\n')
  const own = 'http://127.0.0.1:4000'
  const away = 'https://port.example.org'

  test.each([
    ['the environment is first', { PORTDAY_API_KEY: 'given', PORTDAY_DATA: data }, below, own, 'given'],
    ['a blank one counts as none', { PORTDAY_API_KEY: ' ' }, project, own, 'local'],
    ['of this folder', {}, project, own, 'local'],
    ['of a folder above', {}, below, own, 'local'],
    ["else of the program's own project", {}, '/', own, 'local'],
    ['PORTDAY_DATA alone counts when it is set', { PORTDAY_DATA: data }, below, own, 'from-data'],
    ['PORTDAY_DATA without a key', { PORTDAY_DATA: below }, below, own, null],
    ['the local key stays on this machine', {}, below, away, null],
    ['the given key goes anywhere', { PORTDAY_API_KEY: 'given' }, below, away, 'given'],
  ])('%s', (_title, env, folder, address, key) => {
    expect(findKey({ env, folder, projectFolder: project }, new URL(address))).toBe(key)
  })
})

test('a list is read to its end', async () => {
  const pages = [
    { edges: [1, 2], pageInfo: { hasNextPage: true, endCursor: 'two' } },
    { edges: [3], pageInfo: { hasNextPage: false, endCursor: 'three' } },
  ]
  const asked: (string | null)[] = []
  const data = await everyPage(
    (after) => {
      asked.push(after)
      return Promise.resolve({ list: pages[asked.length - 1] })
    },
    ({ list }) => list,
  )
  expect(asked).toEqual([null, 'two'])
  expect(data.list).toEqual({ edges: [1, 2, 3], pageInfo: { hasNextPage: false, endCursor: 'three' } })
})

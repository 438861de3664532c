import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { StartProblem } from './start-problem.ts'

function problem(env: Record<string, string>): string {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof StartProblem) return error.message
    throw error
  }
  return ''
}

describe('an environment that says nothing', () => {
  test.each([
    ['unset', {}],
    ['set to nothing', { PORT: '', HOST: '', DATABASE_URL: '', PORTDAY_CLOCK: '', SPLUNK_HEC_URL: '' }],
  ])('%s gives the defaults', (_case, env) => {
    expect(readConfig(env)).toEqual({
      production: false,
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: null,
      databaseReplicaUrls: [],
      dataFolder: resolve('.portday'),
      bootstrapKey: null,
      clockStartsAt: null,
      demo: true,
      splunk: null,
    })
  })
})

test('everything that is said is read', () => {
  const config = readConfig({
    NODE_ENV: 'test',
    PORT: '0',
    HOST: '::1',
    DATABASE_URL: 'postgres://me:word@db/portday',
    DATABASE_REPLICA_URLS: 'postgres://a/portday, postgresql://b/portday',
    PORTDAY_DATA: '/srv/portday',
    PORTDAY_BOOTSTRAP_KEY: 'sixteen-letters!',
    PORTDAY_CLOCK: '2026-06-20T12:00:00+02:00',
    PORTDAY_DEMO: 'off',
    SPLUNK_HEC_URL: 'https://splunk.example.com:8088',
    SPLUNK_HEC_TOKEN: 'token',
  })
  expect({ ...config, clockStartsAt: String(config.clockStartsAt) }).toEqual({
    production: false,
    port: 0,
    host: '::1',
    databaseUrl: 'postgres://me:word@db/portday',
    databaseReplicaUrls: ['postgres://a/portday', 'postgresql://b/portday'],
    dataFolder: '/srv/portday',
    bootstrapKey: 'sixteen-letters!',
    clockStartsAt: '2026-06-20T10:00:00Z',
    demo: false,
    splunk: { url: 'https://splunk.example.com:8088', token: 'token' },
  })
})

describe('a mistake names the variable and what it takes', () => {
  test.each([
    [{ PORT: '65536' }, 'PORT is "65536". It takes a port from 0 to 65535'],
    [{ PORT: 'http' }, 'PORT is "http"'],
    [{ PORT: '-1' }, 'PORT is "-1"'],
    [{ HOST: 'my host' }, 'HOST is "my host". It takes an address'],
    [
      { PORTDAY_CLOCK: '2026-06-20T12:00:00' },
      'PORTDAY_CLOCK is "2026-06-20T12:00:00". It takes an instant with its offset',
    ],
    [{ PORTDAY_CLOCK: '2026-02-30T12:00:00Z' }, 'PORTDAY_CLOCK is'],
    [{ PORTDAY_DEMO: 'no' }, 'PORTDAY_DEMO is "no". It takes on or off'],
    [{ SPLUNK_HEC_URL: 'splunk:8088', SPLUNK_HEC_TOKEN: 't' }, 'SPLUNK_HEC_URL is "splunk:8088"'],
    [{ SPLUNK_HEC_URL: 'https://splunk' }, 'SPLUNK_HEC_TOKEN is missing'],
    [{ SPLUNK_HEC_TOKEN: 'token' }, 'SPLUNK_HEC_URL is missing'],
    [{ DATABASE_REPLICA_URLS: 'postgres://a/b' }, 'DATABASE_REPLICA_URLS is set without DATABASE_URL'],
    [
      { NODE_ENV: 'production', PORTDAY_CLOCK: '2026-06-20T12:00:00Z' },
      'PORTDAY_CLOCK is set while NODE_ENV is production',
    ],
  ])('%j', (env: Record<string, string>, words) => {
    expect(problem(env)).toContain(words)
  })

  test.each([
    ['DATABASE_URL', 'mysql://me:hunter2@db/portday'],
    ['DATABASE_REPLICA_URLS', 'hunter2'],
    ['PORTDAY_BOOTSTRAP_KEY', 'hunter2-is-shor'],
    ['PORTDAY_BOOTSTRAP_KEY', 'hunter2 with blanks in it'],
    ['SPLUNK_HEC_TOKEN', 'hunter2 blank'],
  ])('%s keeps its value to itself', (name, value) => {
    const said = problem({ DATABASE_URL: 'postgres://a/b', SPLUNK_HEC_URL: 'https://splunk', [name]: value })
    expect(said).toContain(`${name} is not usable (${value.length} characters, not shown)`)
    expect(said).not.toContain('hunter2')
  })

  test('all are told at once', () => {
    const said = problem({ PORT: 'x', PORTDAY_DEMO: 'x', PORTDAY_CLOCK: 'x', SPLUNK_HEC_TOKEN: 'x' })
    expect(said.split('\n')).toHaveLength(5)
    expect(said).toContain('4 mistakes')
  })
})

import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type StandIn, startStandIn } from './stand-in-api.ts'
import { accepted, acceptedOrders, anOrder, aRule, listOf, MIGRATION_ID } from './world.ts'

// The real program, built as npm start builds it, in a folder of its own.
const folder = mkdtempSync(join(tmpdir(), 'portday-cli-'))
const program = join(folder, 'bin', 'porting-tracker.mjs')

beforeAll(() => {
  mkdirSync(join(folder, 'bin'))
  cpSync(inProject('../bin/porting-tracker.mjs'), program)
  execFileSync(process.execPath, [inProject('../build.mjs'), join(folder, 'dist', 'main.js')])
})
afterAll(() => rmSync(folder, { recursive: true }))

let api: StandIn | undefined
afterEach(() => api?.close())

function inProject(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a shell line in which $TRACKER is the program, against the stand-in. */
function shell(line: string, stdin = ''): Promise<Ended> {
  const child = spawn('sh', ['-c', line], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      TRACKER: `${process.execPath} ${program}`,
      PORTDAY_URL: api?.url ?? 'http://127.0.0.1:9',
      PORTDAY_API_KEY: 'pd_test',
    },
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  child.stdin.end(stdin)
  return new Promise((ended) => child.on('close', (code) => ended({ code, stdout, stderr })))
}

describe('the program as a process', () => {
  test('data goes to stdout, talk to stderr, and the exit code out', async () => {
    api = await startStandIn({
      holdPortOrder: () => accepted(anOrder(), { warnings: [aRule('LOA_NOT_ON_FILE')] }),
    })
    const { code, stdout, stderr } = await shell('$TRACKER orders hold 1 --reason x')
    expect(code).toBe(0)
    expect(stdout).toContain('Port order 22222222-2222-4222-8222-222222222222 (PO-1018): loa_pending')
    expect(stderr).toContain('Warning: It is LOA_NOT_ON_FILE.')
    expect(stdout + stderr).not.toContain('\u001b[')
  })

  test('the key travels as a bearer', async () => {
    api = await startStandIn({ viewer: () => ({ name: 'local', role: 'ADMIN' }) })
    expect(await shell('$TRACKER whoami')).toEqual({ code: 0, stdout: 'local, admin\n', stderr: '' })
    expect(api.sent[0]?.headers.authorization).toBe('Bearer pd_test')
  })

  test('numbers from stdin', async () => {
    api = await startStandIn({ createPortOrder: () => acceptedOrders() })
    const line = `$TRACKER --action create --migration-id ${MIGRATION_ID} --carrier X --numbers -`
    const { code } = await shell(line, '415-555-0100\n(415) 555-0101; 4155550102..0103\n')
    expect(code).toBe(0)
    expect(api.sent[0]?.variables['input']).toMatchObject({
      numbers: ['+14155550100', '+14155550101', '+14155550102', '+14155550103'],
    })
  })

  test('quiet when the reader goes away', async () => {
    const orders = Array.from({ length: 100 }, (_, index) =>
      anOrder({ id: `o-${index}`, nextActions: ['x'.repeat(5000)] }),
    )
    api = await startStandIn({ portOrders: listOf(orders) })
    const { stdout, stderr } = await shell(
      '($TRACKER orders list --first 100 --json; echo "ended with $?" >&2) | head -n 1',
    )
    expect(stdout).toBe('{\n')
    expect(stderr).toBe('ended with 0\n')
  })

  test('Ctrl-C ends it with 130', async () => {
    const silent = createServer(() => {})
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening))
    const { port } = silent.address() as AddressInfo
    const child = spawn(process.execPath, [program, 'whoami'], {
      env: { PORTDAY_URL: `http://127.0.0.1:${port}`, PORTDAY_API_KEY: 'pd_test' },
    })
    await new Promise<void>((asked) => silent.on('request', () => asked()))
    child.kill('SIGINT')
    const code = await new Promise((ended) => child.on('close', ended))
    silent.closeAllConnections()
    silent.close()
    expect(code).toBe(130)
  })

  test('not built yet: it says how', async () => {
    const unbuilt = join(folder, 'unbuilt', 'bin', 'porting-tracker.mjs')
    cpSync(program, unbuilt)
    const { code, stdout, stderr } = await shell(`${process.execPath} ${unbuilt} whoami`)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('npm start')
    expect(stderr).toContain('npm run build')
  })
})

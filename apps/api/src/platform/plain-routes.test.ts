import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { plainRoutes } from './plain-routes.ts'

const SCRIPT = 'const port = "day"\n'.repeat(1000)

let folder: string
let server: Server
let url: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portday-pages-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'assets/index.js'), SCRIPT)
  const pages = plainRoutes({
    dashboard: folder,
    log: pino({ level: 'silent' }),
    isReady: async () => true,
    signIn: async () => undefined,
  })
  await new Promise<void>((resolve) => {
    server = pages.listen(0, '127.0.0.1', () => resolve())
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

it.each([
  ['gzip', 'gzip'],
  ['identity', null],
])('a script of the dashboard comes as the browser takes it: %s', async (accepted, encoding) => {
  const response = await fetch(`${url}/assets/index.js`, { headers: { 'accept-encoding': accepted } })
  expect(response.headers.get('content-encoding')).toBe(encoding)
  expect(await response.text()).toBe(SCRIPT)
})

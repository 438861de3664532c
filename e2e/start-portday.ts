import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const READY_WITHIN_MS = 170_000

export interface RunningPortday {
  readonly url: string
  /** The local key of an admin. */
  readonly key: string
  stop(): Promise<void>
}

/** Starts what `npm start` starts, on a free port with a folder of its own that is removed at the end. */
export async function startPortday(env: Readonly<Record<string, string>> = {}): Promise<RunningPortday> {
  const data = mkdtempSync(join(tmpdir(), 'portday-e2e-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs')], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'development', PORT: String(port), PORTDAY_DATA: data, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const ended = once(child, 'close')
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`Portday does not get ready:\n${output}`)), READY_WITHIN_MS)
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
        if (!output.includes(`Portday is ready at ${url}`)) return
        clearTimeout(late)
        resolve()
      })
    }
    void ended.then(() => reject(new Error(`Portday ended:\n${output}`)))
  })
  return {
    url,
    key: readFileSync(join(data, 'cli-key'), 'utf8').trim(),
    async stop() {
      child.kill('SIGTERM')
      await ended
      rmSync(data, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

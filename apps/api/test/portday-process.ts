import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { readSettings } from '../src/database/embedded-settings.ts'
import { BUILT_SERVER } from './built-server.ts'

/** The built server in a process of its own. */
export interface PortdayProcess {
  readonly pid: number
  /** The address it prints when it listens; rejects with what it said when it ends before. */
  readonly ready: Promise<string>
  /** Resolves with the exit code, or null after a kill. */
  readonly exited: Promise<number | null>
  output(): string
  /** Sends the signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

const running = new Set<ChildProcess>()

/** Starts it on a free port, without a demonstration world. */
export function spawnPortday(env: Record<string, string>): PortdayProcess {
  const { PATH = '', HOME = '', TMPDIR } = process.env
  const child = spawn(process.execPath, [BUILT_SERVER], {
    env: { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}), PORT: '0', PORTDAY_DEMO: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let output = ''
  const exited = once(child, 'exit').then(([code]) => {
    running.delete(child)
    return code as number | null
  })
  const ready = new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString()
      const url = /ready at (http:\S+)/.exec(output)?.[1]
      if (url !== undefined) resolve(url.replace(/,$/, ''))
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void exited.then(() => reject(new Error(`It ended before it was ready:\n${output}`)))
  })
  // Tests that kill it before it is ready don't wait for it either.
  ready.catch(() => {})
  return {
    pid: child.pid ?? 0,
    ready,
    exited,
    output: () => output,
    async end(signal) {
      child.kill(signal)
      return exited
    },
  }
}

/** A folder for PORTDAY_DATA, and how to be rid of it with everything that runs on it. */
export function temporaryData(): { path: string; cliKey(): string; databaseUrl(): string; remove(): Promise<void> } {
  const path = mkdtempSync(join(tmpdir(), 'portday-process-'))
  return {
    path,
    cliKey: () => readFileSync(join(path, 'cli-key'), 'utf8').trim(),
    databaseUrl() {
      const settings = readSettings(join(path, 'postgres.json'))
      if (settings === null) throw new Error(`No server was started on ${path}`)
      return `postgres://portday:${settings.password}@127.0.0.1:${settings.port}/portday`
    },
    async remove() {
      for (const child of running) child.kill('SIGTERM')
      await Promise.all([...running].map((child) => once(child, 'exit')))
      rmSync(path, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}

/** Asks the database directly, as somebody with SQL would. */
export async function askDatabase<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const START_WITHIN_MS = 180_000
const STOP_WITHIN_MS = 30_000

/** Runs `npm start` in a clone, as a person does, on a free port. Answers when it has printed its address. */
export async function startPortday(clone, env = {}) {
  const begun = performance.now()
  const port = await freePort()
  const child = spawn('npm', ['start'], {
    cwd: clone,
    env: { ...process.env, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const closed = once(child, 'close').then(([code]) => code)
  const portday = { child, closed, output: '', url: `http://127.0.0.1:${port}`, isOver: false }
  process.once('exit', () => endGroup(portday))
  closed.then(() => {
    portday.isOver = true
  })
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      portday.output += text
    })
  }
  while (!portday.output.includes(`Portday is ready at ${portday.url}`)) {
    if (portday.isOver) throw new Error(`npm start ended:\n${portday.output}`)
    if (performance.now() - begun > START_WITHIN_MS) throw new Error(`npm start does not get ready:\n${portday.output}`)
    await sleep(20)
  }
  portday.signInLink = /Sign in once with (\S+)/.exec(portday.output)?.[1] ?? null
  return portday
}

/** Tells npm to end, as a service manager would; answers whether everything that it started is gone in time. */
export async function stopPortday(portday, dataFolder) {
  const database = postmaster(dataFolder)
  portday.child.kill('SIGTERM')
  const inTime = await Promise.race([portday.closed.then(() => true), sleep(STOP_WITHIN_MS, false, { ref: false })])
  endGroup(portday)
  return inTime && database !== null && !isAlive(database)
}

/** Runs one shell line in a clone, and answers its exit code and all that it printed. */
export async function shell(clone, line, env = {}) {
  const child = spawn('sh', ['-c', `exec 2>&1; ${line}`], {
    cwd: clone,
    // npm's own warnings are no part of what a command prints.
    env: { ...process.env, NO_COLOR: '1', npm_config_loglevel: 'error', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text
  })
  const [code] = await once(child, 'close')
  return { code, output }
}

/** Checks are told one a line; the last line says how many passed and failed, and so does the exit code. */
export function checks() {
  let passed = 0
  let failed = 0
  return {
    that(says, holds, details = '') {
      if (holds) passed += 1
      else failed += 1
      console.log(`${holds ? 'ok' : 'FAILED'}: ${says}${holds || details === '' ? '' : `\n${details}`}`)
    },
    end() {
      console.log(`${passed} passed, ${failed} failed`)
      process.exit(failed === 0 ? 0 : 1)
    },
  }
}

function postmaster(dataFolder) {
  try {
    return Number.parseInt(readFileSync(join(dataFolder, 'postgres/postmaster.pid'), 'utf8'), 10)
  } catch {
    return null
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function endGroup({ child, isOver }) {
  if (isOver) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It is gone already.
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

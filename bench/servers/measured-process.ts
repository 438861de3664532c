import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A server in a process of its own, which can say how much processor time it has taken. */
export interface MeasuredProcess {
  readonly url: string
  cpuMilliseconds(): Promise<number>
  stop(): Promise<void>
}

const REPORT_CPU = fileURLToPath(new URL('report-cpu.mjs', import.meta.url))

/** Starts `file`, which says its address on standard output when it listens. */
export async function startProcess(
  file: string,
  environment: Readonly<Record<string, string>>,
  nodeFlags: readonly string[] = [],
): Promise<MeasuredProcess> {
  const child = fork(file, {
    env: { ...process.env, ...environment },
    execArgv: [...nodeFlags, '--import', REPORT_CPU],
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  })
  return {
    url: await addressSaidBy(child, file),
    async cpuMilliseconds() {
      child.send('cpu')
      const [{ cpuMilliseconds }] = await once(child, 'message')
      return cpuMilliseconds
    },
    async stop() {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    },
  }
}

function addressSaidBy(child: ChildProcess, file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk) => {
      said += chunk
      const url = /http:\/\/[\w.:]+/.exec(said)?.[0]
      if (url !== undefined) resolve(url)
    })
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code} before it listened: ${said}`)))
  })
}

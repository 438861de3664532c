import { run } from '../src/run.ts'
import type { Surroundings } from '../src/surroundings.ts'

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface Around {
  readonly url?: string
  readonly env?: Record<string, string>
  readonly stdin?: string
  /** Whether stdout and stderr are a terminal's. */
  readonly terminal?: boolean
  readonly folder?: string
}

/** Runs one command in this process, in surroundings of the test's own. */
export async function track(words: readonly string[], around: Around = {}): Promise<Ran> {
  const said = { stdout: '', stderr: '' }
  const sink = (name: keyof typeof said) => ({
    write: (text: string) => {
      said[name] += text
    },
    isTerminal: around.terminal ?? false,
  })
  const surroundings: Surroundings = {
    env: {
      ...(around.url === undefined ? {} : { PORTDAY_URL: around.url }),
      PORTDAY_API_KEY: 'pd_test',
      ...around.env,
    },
    folder: around.folder ?? '/nowhere',
    projectFolder: '/nowhere',
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    stdin: { isTerminal: false, read: () => Promise.resolve(around.stdin ?? '') },
    today: () => '2026-06-10',
  }
  const code = await run(words, surroundings)
  return { code, ...said }
}

/** The words of a command line, with 'quoted parts' kept together. */
export function words(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
}

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { usage } from '../failure.ts'
import type { Tracker } from '../tracker.ts'

/** What stands on stdin; says so when a person is expected to type it. */
export async function readStdin(tracker: Tracker, what: string): Promise<string> {
  const { stdin } = tracker.surroundings
  if (stdin.isTerminal) tracker.talk(`Reading ${what} from the keyboard; end with Ctrl-D.`)
  return stdin.read()
}

/** A JSON object from a file, or from stdin for `-`. */
export async function readJsonObject(tracker: Tracker, file: string, what: string): Promise<Record<string, unknown>> {
  const text = file === '-' ? await readStdin(tracker, what) : readFile(resolve(tracker.surroundings.folder, file))
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw usage(`${file === '-' ? 'stdin' : file} is not JSON: ${cause instanceof Error ? cause.message : ''}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw usage(
      `${file === '-' ? 'stdin' : file} holds no JSON object.`,
      `Give ${what} as one object of names and values.`,
    )
  }
  return { ...value }
}

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable'
    throw usage(`The file ${file} can't be read (${code}).`)
  }
}

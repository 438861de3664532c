import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isOwnMachine } from './address.ts'

const KEY_FILE = 'cli-key'

interface KeySources {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly folder: string
  readonly projectFolder: string
}

/**
 * The API key: PORTDAY_API_KEY, else the local key of the server on this machine, in PORTDAY_DATA or in the `.portday` of this
 * folder, one above it or the project's. Null when there is none. The local key never leaves this machine.
 */
export function findKey({ env, folder, projectFolder }: KeySources, address: URL): string | null {
  const given = env['PORTDAY_API_KEY']?.trim()
  if (given) return given
  if (!isOwnMachine(address)) return null
  const data = env['PORTDAY_DATA']?.trim()
  const places = data ? [data] : [...upward(folder), projectFolder].map((place) => join(place, '.portday'))
  for (const place of places) {
    const key = readKey(join(place, KEY_FILE))
    if (key !== null) return key
  }
  return null
}

function* upward(folder: string): Generator<string> {
  yield folder
  const above = dirname(folder)
  if (above !== folder) yield* upward(above)
}

function readKey(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim() || null
  } catch {
    return null
  }
}

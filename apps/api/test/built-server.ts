import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const API = fileURLToPath(new URL('..', import.meta.url))
const SOURCES = [join(API, 'src'), join(API, 'build.mjs'), join(API, '../../packages/domain/src')]

export const BUILT_SERVER = join(API, 'dist/main.js')

/** Builds the server as it is delivered, unless it is as new as its source: the tests of whole processes start it. */
export function buildServer(): void {
  const built = statSync(BUILT_SERVER, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (Math.max(...SOURCES.map(newest)) < built) return
  execFileSync(process.execPath, ['build.mjs'], { cwd: API })
}

function newest(path: string): number {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(...readdirSync(path, { withFileTypes: true }).map(({ name }) => newest(join(path, name))))
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

const BUILT = join(import.meta.dirname, '../../apps/dashboard/dist')
const AT_MOST_BYTES = 350_000

it('the first screen is at most 350 kB of JavaScript, gzipped, without the calendar and the charts', () => {
  const page = readFileSync(join(BUILT, 'index.html'), 'utf8')
  const named = [...page.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map(([, file = '']) => file)
  // Of an earlier build there may be one too: it is the one that the page asks for.
  const asked = [...withImports(named).values()].map((source) => /overview-screen-[\w-]+\.js/.exec(source)?.[0])
  const overview = asked.find((file) => file !== undefined) ?? ''
  expect(overview).not.toBe('')
  const loaded = withImports([...named, overview])

  const bytes = [...loaded.values()].reduce((sum, source) => sum + gzipSync(source).length, 0)
  expect(bytes).toBeLessThanOrEqual(AT_MOST_BYTES)
  expect([...loaded.keys()].filter((file) => /^charts-|-screen-/.test(file))).toEqual([overview])
  expect([...loaded].filter(([, source]) => source.includes('recharts-')).map(([file]) => file)).toEqual([])
})

/** The files with all that they import at once; what they import later, when something is opened, is not among it. */
function withImports(files: readonly string[]): ReadonlyMap<string, string> {
  const loaded = new Map<string, string>()
  const waiting = [...files]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (loaded.has(file)) continue
    const source = readFileSync(join(BUILT, 'assets', file), 'utf8')
    loaded.set(file, source)
    waiting.push(...[...source.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(([, found = '']) => found))
  }
  return loaded
}

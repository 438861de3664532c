import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PORT_STAGES, TRANSITIONS } from '../packages/domain/src/port-order/stage.ts'

/**
 * Draws what ARCHITECTURE.md shows of the code: the stages from the transition table, the imports from the code itself.
 * With --check nothing is written: exit 1 when the drawings in git are not those of the code.
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const file = `${root}ARCHITECTURE.md`

const before = readFileSync(file, 'utf8')
const imports = importsOfTheCode()
const after = Object.entries({
  stages: mermaid('stateDiagram-v2', stageLines()),
  stays: staysTable(),
  workspaces: mermaid('flowchart TD', arrows(imports, workspaceOf)),
  slices: mermaid('flowchart TD', arrows(imports, sliceOf)),
}).reduce(withDrawing, before)

if (!process.argv.includes('--check')) writeFileSync(file, after)
else if (after !== before) {
  process.stderr.write(
    'ARCHITECTURE.md does not show the code as it is. Run `npm run architecture` and look at the diff.\n',
  )
  process.exitCode = 1
}

function stageLines() {
  const moves = Object.values(TRANSITIONS).flatMap(({ says, from, to }) =>
    to === null ? [] : from.map((stage) => `${stage} --> ${to}: ${says}`),
  )
  return [`[*] --> ${PORT_STAGES[0]}`, ...moves, `${PORT_STAGES.at(-1)} --> [*]`]
}

function staysTable() {
  const rows = PORT_STAGES.map((stage) => {
    const staying = Object.values(TRANSITIONS).filter(({ from, to }) => to === null && from.includes(stage))
    return `| \`${stage}\` | ${staying.map(({ says }) => says).join(', ')} |`
  })
  return ['| stage | commands that leave an order in it |', '|---|---|', ...rows].join('\n')
}

/** Every import of shipped code that is there when the code runs, as [from, to]. */
function importsOfTheCode() {
  const program = `${root}node_modules/dependency-cruiser/bin/dependency-cruise.mjs`
  const args = [program, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'apps', 'packages']
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
    .modules.filter(({ source }) => !/[.](test|itest|fixture)[.]|\/test(-corpus)?\/|-stand-in[.]/.test(source))
    .flatMap(({ source, dependencies }) =>
      dependencies
        .filter(({ dependencyTypes }) => !dependencyTypes.includes('type-only'))
        .map(({ resolved }) => [source, resolved]),
    )
}

function workspaceOf(path) {
  return /^((?:apps|packages)\/[^/]+)\/(?:src|bin)\//.exec(path)?.[1] ?? null
}

/** A file beside the slices puts them together. */
function sliceOf(path) {
  const [, place] = /^apps\/api\/src\/(.+)$/.exec(path) ?? []
  if (place === undefined) return null
  return place.includes('/') ? place.split('/')[0] : 'main, server, slices …'
}

/** An arrow for each pair of parts of which the first imports the second, less those that follow from others. */
function arrows(imports, partOf) {
  const known = new Map()
  for (const [from, to] of imports.map((pair) => pair.map(partOf))) {
    if (from === null || to === null || from === to) continue
    known.set(from, (known.get(from) ?? new Set()).add(to))
  }
  const reaches = (from, to, seen = new Set()) =>
    [...(known.get(from) ?? [])].some((next) => {
      if (seen.has(next)) return false
      seen.add(next)
      return next === to || reaches(next, to, seen)
    })
  return [...known]
    .flatMap(([from, direct]) =>
      [...direct]
        .filter((to) => ![...direct].some((other) => other !== to && reaches(other, to)))
        .map((to) => `${node(from)} --> ${node(to)}`),
    )
    .sort()
}

function node(part) {
  return `${part.replace(/\W+/g, '_')}["${part}"]`
}

function mermaid(kind, lines) {
  return ['```mermaid', kind, ...lines.map((line) => `  ${line}`), '```'].join('\n')
}

function withDrawing(text, [name, drawing]) {
  const place = new RegExp(`(<!-- drawn: ${name} -->\n)[\\s\\S]*?(\n<!-- end -->)`)
  if (!place.test(text)) throw new Error(`ARCHITECTURE.md has no place for the drawing "${name}"`)
  return text.replace(place, (_, start, end) => `${start}${drawing}${end}`)
}

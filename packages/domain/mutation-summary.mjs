import { readFileSync, writeFileSync } from 'node:fs'

// Writes docs/mutation.md from one report of Stryker or more: `node mutation-summary.mjs [report.json …]`.
const reports = process.argv.length > 2 ? process.argv.slice(2) : ['reports/mutation.json']
const files = Object.assign({}, ...reports.map((path) => JSON.parse(readFileSync(path, 'utf8')).files))
const DETECTED = ['Killed', 'Timeout']
const UNDETECTED = ['Survived', 'NoCoverage']

const folders = new Map()
const survivors = []
for (const [path, { mutants, source }] of Object.entries(files).sort()) {
  const folder = path.split('/').slice(1, -1).join('/') || '.'
  const counts = folders.get(folder) ?? { detected: 0, undetected: 0 }
  for (const { status, location, mutatorName, replacement } of mutants) {
    if (DETECTED.includes(status)) counts.detected += 1
    if (!UNDETECTED.includes(status)) continue
    counts.undetected += 1
    const line = source.split('\n')[location.start.line - 1]?.trim() ?? ''
    survivors.push(
      `${path.replace('src/', '')}:${location.start.line} ${mutatorName}: ${line} → ${replacement ?? ''}`.replaceAll(
        '\n',
        ' ',
      ),
    )
  }
  folders.set(folder, counts)
}

const score = ({ detected, undetected }) => ((100 * detected) / (detected + undetected)).toFixed(1)
const total = [...folders.values()].reduce(
  (sum, { detected, undetected }) => ({ detected: sum.detected + detected, undetected: sum.undetected + undetected }),
  { detected: 0, undetected: 0 },
)
const row = (name, counts) =>
  `| ${name} | ${counts.detected + counts.undetected} | ${counts.detected} | ${score(counts)} % |`
const begin = '<!-- begin: written by packages/domain/mutation-summary.mjs -->'
const end = '<!-- end -->'
const written = [
  begin,
  '',
  '| folder | mutants | detected | score |',
  '|---|---:|---:|---:|',
  ...[...folders].map(([name, counts]) => row(name, counts)),
  row('**together**', total),
  '',
  '## What survives',
  '',
  '```',
  ...survivors.map((line) => (line.length > 180 ? `${line.slice(0, 180)}…` : line)),
  '```',
  '',
  end,
].join('\n')

const page = new URL('../../docs/mutation.md', import.meta.url)
const before = readFileSync(page, 'utf8')
writeFileSync(page, before.slice(0, before.indexOf(begin)) + written + before.slice(before.indexOf(end) + end.length))

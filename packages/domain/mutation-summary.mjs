import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

// Writes the table and the survivors of docs/mutation.md from the reports in reports/mutation, one for each folder of src.
// A folder without a report, or whose source is no longer the one that was measured, gets a row that says so and counts
// nowhere. Why a mutant survives stands in mutation-survivors.json.
process.chdir(import.meta.dirname)

const DETECTED = ['Killed', 'Timeout']
const UNDETECTED = ['Survived', 'NoCoverage']
const PAGE = '../../docs/mutation.md'
const BEGIN = '<!-- begin: written by packages/domain/mutation-summary.mjs -->'
const END = '<!-- end -->'

const read = (path) => readFileSync(path, 'utf8')
const oneLine = (text) => text.replaceAll(/\s+/g, ' ').trim()

function reportOf(folder) {
  try {
    return JSON.parse(read(`reports/mutation/${folder}.json`)).files
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

function sourceNow(path) {
  try {
    return read(path)
  } catch {
    return null
  }
}

/** `was → becomes` with the line that it stands in: how mutation-survivors.json names a mutant too. */
function survivorOf({ path, source, location: { start, end }, replacement }) {
  const lines = source.split('\n')
  const touched = lines.slice(start.line - 1, end.line)
  const last = touched.pop().slice(0, end.column - 1)
  const was = [...touched, last].join('\n').slice(start.column - 1)
  return {
    file: path.replace('src/', ''),
    line: start.line,
    mutant: `${oneLine(was)} → ${oneLine(replacement ?? '')}`,
    code: oneLine(lines[start.line - 1]),
  }
}

function measured(folder) {
  const files = reportOf(folder)
  if (!files) return { folder, lacks: 'not measured' }
  if (Object.entries(files).some(([path, { source }]) => sourceNow(path) !== source)) {
    return { folder, lacks: 'changed since it was measured' }
  }
  const mutants = Object.entries(files).flatMap(([path, { source, mutants: ofFile }]) =>
    ofFile.map((mutant) => ({ ...mutant, path, source })),
  )
  const having = (...statuses) => mutants.filter(({ status }) => statuses.includes(status))
  return {
    folder,
    judged: having(...DETECTED, ...UNDETECTED).length,
    detected: having(...DETECTED).length,
    byTimeout: having('Timeout').length,
    leftOut: having('Ignored').length,
    survivors: having(...UNDETECTED).map(survivorOf),
  }
}

function row({ folder, lacks, judged, detected, byTimeout, leftOut }) {
  if (lacks) return `| ${folder} | | | | | ${lacks} |`
  const score = judged === 0 ? '' : `${((100 * detected) / judged).toFixed(1)} %`
  return `| ${folder} | ${leftOut} | ${judged} | ${detected} | ${byTimeout} | ${score} |`
}

function together(folders) {
  const sum = (of) => folders.reduce((total, folder) => total + folder[of], 0)
  const counts = Object.fromEntries(['judged', 'detected', 'byTimeout', 'leftOut'].map((of) => [of, sum(of)]))
  return { folder: '**together**', ...counts }
}

/** Survivors under the reason that mutation-survivors.json has for them; those that it has none for come first. */
function explained(survivors) {
  const groups = JSON.parse(read('mutation-survivors.json'))
  const names = (group, { file, mutant, code }) =>
    group.mutants.some((named) => named.file === file && named.mutant === mutant && code.includes(named.in ?? ''))
  const lines = (list) => list.map(({ file, line, mutant }) => `${file}:${line}  ${mutant}`)
  const unexplained = survivors.filter((survivor) => !groups.some((group) => names(group, survivor)))
  const gone = groups
    .flatMap(({ mutants }) => mutants)
    .filter((named) => !survivors.some((one) => names({ mutants: [named] }, one)))
  for (const { file, mutant } of gone)
    console.warn(`Named in mutation-survivors.json, and detected or gone: ${file} ${mutant}`)
  return [
    ...(unexplained.length > 0 ? [{ why: 'No test notices these, and one should.', lines: lines(unexplained) }] : []),
    ...groups.map((group) => ({ why: group.why, lines: lines(survivors.filter((one) => names(group, one))) })),
  ].filter((group) => group.lines.length > 0)
}

const folders = readdirSync('src').map((entry) => measured(entry.replace('.ts', '')))
const done = folders.filter(({ lacks }) => !lacks)
const written = [
  BEGIN,
  '',
  '| folder | tables left out | mutants | detected | of them by timeout | score |',
  '|---|---:|---:|---:|---:|---:|',
  ...folders.map(row),
  row(together(done)),
  '',
  '## What survives, and why',
  ...explained(done.flatMap(({ survivors }) => survivors)).flatMap(({ why, lines }) => [
    '',
    why,
    '',
    '```',
    ...lines,
    '```',
  ]),
  '',
  END,
].join('\n')

const page = read(PAGE)
writeFileSync(PAGE, page.slice(0, page.indexOf(BEGIN)) + written + page.slice(page.indexOf(END) + END.length))

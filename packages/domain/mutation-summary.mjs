import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

// Writes the table and the survivors of docs/mutation.md from the reports in reports/mutation, one for each folder of src.
// A folder without a report, or whose source is no longer the one that was measured, gets a row that says so and counts
// nowhere. Why a mutant survives, or ends by the clock alone, stands in mutation-survivors.json.
process.chdir(import.meta.dirname)

const DETECTED = ['Killed', 'Timeout']
const UNDETECTED = ['Survived', 'NoCoverage']
const PAGE = '../../docs/mutation.md'
const BEGIN = '<!-- begin: written by packages/domain/mutation-summary.mjs -->'
/** Characters shown of what a mutant takes the place of. */
const LONGEST = 120
const END = '<!-- end -->'

const read = (path) => readFileSync(path, 'utf8')
const REASONS = JSON.parse(read('mutation-survivors.json'))
const oneLine = (text) => text.replaceAll(/\s+/g, ' ').trim()
const cut = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

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
function named({ path, source, location: { start, end }, replacement }) {
  const lines = source.split('\n')
  const touched = lines.slice(start.line - 1, end.line)
  const last = touched.pop().slice(0, end.column - 1)
  const was = [...touched, last].join('\n').slice(start.column - 1)
  return {
    file: path.replace('src/', ''),
    line: start.line,
    mutant: `${cut(oneLine(was))} → ${cut(oneLine(replacement ?? ''))}`,
    code: oneLine(lines[start.line - 1]),
  }
}

/** Whether it was a clock, and not an assertion, that told the mutant: a busy machine would be one too. */
function wasTime({ status, statusReason = '' }) {
  return status === 'Timeout' || statusReason.includes('timed out')
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
    byClock: having(...DETECTED)
      .filter(wasTime)
      .map(named),
    leftOut: having('Ignored').length,
    survivors: having(...UNDETECTED).map(named),
  }
}

function row({ folder, lacks, judged, detected, byClock, leftOut }) {
  if (lacks) return `| ${folder} | | | | | ${lacks} |`
  const score = judged === 0 ? '' : `${((100 * detected) / judged).toFixed(1)} %`
  return `| ${folder} | ${leftOut} | ${judged} | ${detected} | ${byClock.length} | ${score} |`
}

function together(folders) {
  const sum = (of) => folders.reduce((total, folder) => total + folder[of], 0)
  return {
    folder: '**together**',
    judged: sum('judged'),
    detected: sum('detected'),
    byClock: folders.flatMap(({ byClock }) => byClock),
    leftOut: sum('leftOut'),
  }
}

/** The mutants under their reasons; those that have none yet come first, under `otherwise`. */
function explained(mutants, otherwise) {
  const isOf = (group, { file, mutant, code }) =>
    group.mutants.some((its) => its.file === file && its.mutant === mutant && code.includes(its.in ?? ''))
  const groups = [
    { why: otherwise, list: mutants.filter((mutant) => !REASONS.some((group) => isOf(group, mutant))) },
    ...REASONS.map((group) => ({ why: group.why, list: mutants.filter((mutant) => isOf(group, mutant)) })),
  ]
  return groups
    .filter(({ list }) => list.length > 0)
    .flatMap(({ why, list }) => {
      const lines = list.map(({ file, line, mutant }) => `${file}:${line}  ${mutant}`)
      return ['', why, '', '```', ...lines, '```']
    })
}

const folders = readdirSync('src').map((entry) => measured(entry.replace('.ts', '')))
const done = folders.filter(({ lacks }) => !lacks)
const survivors = done.flatMap((folder) => folder.survivors)
const written = [
  BEGIN,
  '',
  '| folder | left out | mutants | detected | of them by the clock | score |',
  '|---|---:|---:|---:|---:|---:|',
  ...folders.map(row),
  row(together(done)),
  '',
  '## What survives, and why',
  ...explained(survivors, 'No test notices these, and one should.'),
  '',
  '## What only the clock detects',
  ...explained(
    done.flatMap(({ byClock }) => byClock),
    'Not looked into: a slow machine may have done it.',
  ),
  '',
  END,
].join('\n')

const page = read(PAGE)
writeFileSync(PAGE, page.slice(0, page.indexOf(BEGIN)) + written + page.slice(page.indexOf(END) + END.length))

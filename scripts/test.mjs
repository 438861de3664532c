import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** `npm test`: every test of every package; the last line says how many passed and failed. */

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
if (!existsSync(vitest)) {
  process.stderr.write('The packages are not installed.\nRun `npm ci`, then `npm test` again.\n')
  process.exit(1)
}
const folder = mkdtempSync(join(tmpdir(), 'portday-report-'))
const report = join(folder, 'report.json')
const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)]
const run = spawn(process.execPath, [vitest, ...args], { cwd: root, stdio: 'inherit' })
const [code] = await once(run, 'exit')

const { passed, failed, skipped } = counts()
rmSync(folder, { recursive: true, force: true })
const skippedToo = skipped > 0 ? `, ${skipped} skipped` : ''
process.stdout.write(`\n${passed} passed, ${failed} failed${skippedToo}\n`)
process.exitCode = code === 0 && failed === 0 && passed > 0 ? 0 : 1

/** A file that could not be loaded has no tests to count, and counts as one that failed; so does an error outside of any. */
function counts() {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  )
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
  const known = numFailedTests + brokenFiles
  return {
    passed: numPassedTests,
    failed: known === 0 && code !== 0 ? 1 : known,
    skipped: numPendingTests + numTodoTests,
  }
}

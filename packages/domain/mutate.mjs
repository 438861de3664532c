import { readdirSync } from 'node:fs'
import { Stryker } from '@stryker-mutator/core'

// Measures the mutation score of the named folders of src, one after the other, or of all, and writes docs/mutation.md:
// `node mutate.mjs [folder …]`. Each has a report and a memory of its own, so that one is measured again without the others;
// the memory repeats no mutant whose code and tests are the same. Without reports/mutation-memory all is measured anew.
// A folder is judged by its own tests and its corpora: else the whole package would be run for every mutant of the calendar.
const CORPORA = { calendar: 'calendar-*', foc: 'foc-*', loa: 'loa-*', 'telephone-number': 'numbers*' }

process.chdir(import.meta.dirname)
const all = readdirSync('src').map((entry) => entry.replace('.ts', ''))
const asked = process.argv.slice(2)
for (const folder of asked) {
  if (!all.includes(folder)) throw new Error(`There is no src/${folder}: name ${all.join(', ')}.`)
}

for (const folder of asked.length > 0 ? asked : all) {
  // The shape of a verdict has no tests of its own: all judge it.
  const files =
    folder === 'verdict'
      ? { mutate: ['src/verdict.ts'] }
      : {
          mutate: [`src/${folder}/**/*.ts`, '!src/**/*.test.ts', '!src/**/index.ts'],
          testFiles: [
            `src/${folder}/**/*.test.ts`,
            ...(CORPORA[folder] ? [`test-corpus/${CORPORA[folder]}.test.ts`] : []),
          ],
        }
  await new Stryker({
    ...files,
    jsonReporter: { fileName: `reports/mutation/${folder}.json` },
    incrementalFile: `reports/mutation-memory/${folder}.json`,
  }).runMutationTest()
}

await import('./mutation-summary.mjs')

import { readFileSync } from 'node:fs'

/** The cases of a corpus: one a line, columns two or more blanks apart; blank lines and lines with # are for the reader. */
export function readCorpus(file: string): string[][] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.trim().split(/ {2,}/))
}

/** A column that must be there. */
export function column(row: readonly string[], index: number): string {
  const value = row[index]
  if (value === undefined) throw new Error(`Column ${index + 1} is missing in "${row.join('  ')}".`)
  return value
}

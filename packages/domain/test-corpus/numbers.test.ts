import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkPortability, formatNumber, parseNumber } from '../src/telephone-number/index.ts'

const rows = readFileSync(new URL('./numbers.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | '))

describe('R11.1–R11.4 the corpus of numbers', () => {
  test('has three columns a line and no line twice', () => {
    expect(rows.filter((columns) => columns.length !== 3)).toEqual([])
    expect(rows.length).toBeGreaterThanOrEqual(120)
    expect(new Set(rows.map(([typed]) => typed)).size).toBe(rows.length)
  })

  test.each(rows)('%s → %s: %s', (typed = '', expected = '', reason = '') => {
    const input = typed.replace(/\\u\{([0-9a-f]+)\}/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    const marks = expected.split(' ')
    const number = marks.find((mark) => mark.startsWith('+')) ?? null
    const portable = marks.includes('portable')
    const answer = checkPortability(input)
    expect(answer).toEqual({
      input,
      number,
      portable,
      tollFree: marks.includes('toll-free'),
      fictitious: marks.includes('fictitious'),
      reason: portable ? null : expect.stringContaining(reason),
      code: portable ? null : (marks.find((mark) => mark.startsWith('NUMBER_')) ?? 'NUMBER_NOT_PORTABLE'),
      remedy: portable ? null : expect.stringMatching(/^[A-Z].*\.$/),
    })
    const read = parseNumber(input)
    expect(read.ok ? read.number : null).toBe(number)
    if (read.ok) expect(parseNumber(formatNumber(read.number))).toEqual(read)
  })
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compareLetterWithCsr } from '../src/loa/compare.ts'
import type { Address, Csr, Letter } from '../src/loa/letter.ts'
import {
  ADDRESS_WITHOUT_ANYTHING,
  aCsr,
  aLetter,
  CSR_WITHOUT_ANYTHING,
  LETTER_WITHOUT_ANYTHING,
} from './loa-letters.ts'

const ROWS = readFileSync(new URL('./loa-comparisons.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|').map((cell) => cell.trim()))

test('every row of the corpus is whole, and no comparison stands in it twice', () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(80)
  expect(ROWS.filter((row) => row.length !== 5)).toEqual([])
  const comparisons = ROWS.map(([field, loa, csr]) => `${field} | ${loa} | ${csr}`)
  expect(comparisons.filter((comparison, place) => comparisons.indexOf(comparison) !== place)).toEqual([])
})

test.each(ROWS)('%s: %s / %s is %s: %s (R5.3)', (field = '', loaCell = '', csrCell = '', grade = '') => {
  const [loa, csr] = [readCell(loaCell), readCell(csrCell)]
  const [letter, record, numbers] = sides(field, loa, csr)
  const checks = compareLetterWithCsr(letter, record, numbers)
  const blocks = grade === 'abbreviation' || grade === 'different' || (grade === 'missing' && isEmpty(loa))
  expect(checks.map((check) => [check.field, check.grade, check.blocks])).toEqual([[field, grade, blocks]])
})

test('a letter and a CSR alike in all fields are exact in all', () => {
  const checks = compareLetterWithCsr(aLetter(), aCsr(), ['+14155550100'])
  expect(checks.map(({ field, grade, blocks }) => [field, grade, blocks])).toEqual([
    ['legalName', 'exact', false],
    ['accountNumber', 'exact', false],
    ['btn', 'exact', false],
    ['serviceAddress.line1', 'exact', false],
    ['serviceAddress.line2', 'exact', false],
    ['serviceAddress.city', 'exact', false],
    ['serviceAddress.region', 'exact', false],
    ['serviceAddress.postalCode', 'exact', false],
    ['serviceAddress.country', 'exact', false],
    ['signatoryName', 'exact', false],
    ['numbers', 'exact', false],
  ])
})

/** An empty cell is an empty field; one in double quotes is a JSON string. */
function readCell(cell: string): string | null {
  if (cell === '') return null
  return cell.startsWith('"') ? String(JSON.parse(cell)) : cell
}

function isEmpty(value: string | null): boolean {
  return value === null || value.trim() === ''
}

/** A letter, a CSR and an order that hold nothing but the two values. */
function sides(field: string, loa: string | null, csr: string | null): [Letter, Csr, readonly string[]] {
  if (field === 'numbers') {
    return [
      LETTER_WITHOUT_ANYTHING,
      { ...CSR_WITHOUT_ANYTHING, numbers: csr?.split(', ') ?? null },
      loa?.split(', ') ?? [],
    ]
  }
  const [whole = '', part] = field.split('.')
  if (part !== undefined) {
    const address = (value: string | null): Address => ({ ...ADDRESS_WITHOUT_ANYTHING, [part]: value })
    return [
      { ...LETTER_WITHOUT_ANYTHING, serviceAddress: address(loa) },
      { ...CSR_WITHOUT_ANYTHING, serviceAddress: address(csr) },
      [],
    ]
  }
  const csrField = whole === 'signatoryName' ? 'authorizedContact' : whole
  return [{ ...LETTER_WITHOUT_ANYTHING, [whole]: loa }, { ...CSR_WITHOUT_ANYTHING, [csrField]: csr }, []]
}

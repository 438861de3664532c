import { describe, expect, test } from 'vitest'
import { aCsr, aLetter, CSR_WITHOUT_ANYTHING, LETTER_WITHOUT_ANYTHING } from '../../test-corpus/loa-letters.ts'
import { compareLetterWithCsr } from './compare.ts'

const NUMBERS = Array.from({ length: 14 }, (_, place) => `+141555501${String(place).padStart(2, '0')}`)
const TEN = NUMBERS.slice(0, 10).join(', ')

describe('sides that are not there (R5.3)', () => {
  test('without a letter there is nothing to compare', () => {
    expect(compareLetterWithCsr(null, aCsr(), NUMBERS)).toEqual([])
    expect(compareLetterWithCsr(null, null, NUMBERS)).toEqual([])
  })

  test('without a CSR every field of the letter is missing there, and none blocks', () => {
    const checks = compareLetterWithCsr(aLetter(), null, ['+14155550100'])
    expect(checks.map(({ csr, grade, blocks }) => ({ csr, grade, blocks }))).toEqual(
      Array.from({ length: 11 }, () => ({ csr: null, grade: 'missing', blocks: false })),
    )
  })

  test('a field that is empty on both sides has no row', () => {
    expect(compareLetterWithCsr(LETTER_WITHOUT_ANYTHING, CSR_WITHOUT_ANYTHING, [])).toEqual([])
    expect(compareLetterWithCsr(LETTER_WITHOUT_ANYTHING, null, [])).toEqual([])
    const blanks = compareLetterWithCsr(aLetter({ legalName: ' ' }), aCsr({ legalName: '\t' }), [])
    expect(blanks.map(({ field }) => field)).not.toContain('legalName')
  })

  test('an empty letter against a CSR blocks in every field', () => {
    const checks = compareLetterWithCsr(LETTER_WITHOUT_ANYTHING, aCsr(), [])
    expect(checks).toHaveLength(11)
    expect(checks.every(({ loa, grade, blocks }) => loa === null && grade === 'missing' && blocks)).toBe(true)
  })
})

describe('what a row shows', () => {
  test('the values as typed, the letter as the carrier will see it, and the source', () => {
    const letter = aLetter({ accountNumber: '8499 05 555 0144231', sources: { accountNumber: 'invoice' } })
    const row = compareLetterWithCsr(letter, aCsr(), []).find(({ field }) => field === 'accountNumber')
    expect(row).toEqual({
      field: 'accountNumber',
      loa: '8499 05 555 0144231',
      csr: '8499055550144231',
      grade: 'cosmetic',
      asSent: '8499055550144231',
      source: 'invoice',
      blocks: false,
    })
  })

  test('the source of a part of the address is its own, or else that of the address (R5.4)', () => {
    const letter = aLetter({
      sources: { serviceAddress: 'csr', 'serviceAddress.line2': 'customer', numbers: 'invoice' },
    })
    const sources = compareLetterWithCsr(letter, aCsr(), ['+14155550100']).map(({ field, source }) => [field, source])
    expect(Object.fromEntries(sources)).toEqual({
      legalName: null,
      accountNumber: null,
      btn: null,
      'serviceAddress.line1': 'csr',
      'serviceAddress.line2': 'customer',
      'serviceAddress.city': 'csr',
      'serviceAddress.region': 'csr',
      'serviceAddress.postalCode': 'csr',
      'serviceAddress.country': 'csr',
      signatoryName: null,
      numbers: 'invoice',
    })
  })
})

describe('the numbers (R5.3)', () => {
  const numbersRow = (ofOrder: readonly string[], ofCsr: readonly string[] | null) =>
    compareLetterWithCsr(LETTER_WITHOUT_ANYTHING, { ...CSR_WITHOUT_ANYTHING, numbers: ofCsr }, ofOrder)

  const [first, second, third] = NUMBERS
  const pair = `${first}, ${second}`
  const all = `${TEN} and 4 more`
  test.each([
    ['the account lacks one', 2, [first], pair, `${first}; without ${second}`, 'different'],
    ['the account lacks all', 2, [third], pair, `${third}; without ${pair}`, 'different'],
    ['the account has more', 1, [first, second], first, pair, 'exact'],
    ['ten are listed', 10, NUMBERS.slice(0, 10), TEN, TEN, 'exact'],
    ['past ten the rest is counted', 11, NUMBERS, `${TEN} and 1 more`, all, 'exact'],
    ['those that it lacks are counted too', 14, ['+14155550199'], all, `+14155550199; without ${all}`, 'different'],
  ])('%s', (_, count, ofCsr, loa, csr, grade) => {
    const known = ofCsr.filter((number) => number !== undefined)
    expect(numbersRow(NUMBERS.slice(0, count), known)).toEqual([
      { field: 'numbers', loa, csr, grade, asSent: loa, source: null, blocks: grade === 'different' },
    ])
  })

  test('an account whose CSR lists no numbers can only warn', () => {
    const row = {
      field: 'numbers',
      loa: NUMBERS[0],
      csr: null,
      grade: 'missing',
      asSent: NUMBERS[0],
      source: null,
      blocks: false,
    }
    expect(numbersRow(NUMBERS.slice(0, 1), [])).toEqual([row])
    expect(numbersRow(NUMBERS.slice(0, 1), null)).toEqual([row])
  })
})

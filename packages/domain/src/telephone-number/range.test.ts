import { describe, expect, test } from 'vitest'
import { readNumberList } from './number-list.ts'

const numbersOf = (text: string) => readNumberList(text).numbers.map(({ number }) => number)

describe('R11.1 ranges', () => {
  test.each([
    ['whole numbers and a dash', '415-555-0100 - 415-555-0119', 20, '+14155550119'],
    ['whole numbers in other forms', '(415) 555-0100 - +1 415.555.0119', 20, '+14155550119'],
    ['two dots and four digits', '415-555-0100..0119', 20, '+14155550119'],
    ['two dots with blanks', '415-555-0100 .. 0119', 20, '+14155550119'],
    ['two dots and a whole number', '4155550100..4155550119', 20, '+14155550119'],
    ['the last two digits', '415-555-0100 - 19', 20, '+14155550119'],
    ['the last digit', '415-555-0100 - 9', 10, '+14155550109'],
    ['the last three digits', '415-555-0100 - 119', 20, '+14155550119'],
    ['seven digits', '415-555-0100 - 5550119', 20, '+14155550119'],
    ['seven digits with a dash', '415-555-0100 - 555-0119', 20, '+14155550119'],
    ['seven digits with a dot', '415.555.0100 - 555.0119', 20, '+14155550119'],
    ['digits with a blank', '415-555-0100 - 01 19', 20, '+14155550119'],
    ['an en dash', '415-555-0100 – 19', 20, '+14155550119'],
    ['an em dash', '415-555-0100 — 19', 20, '+14155550119'],
    ['dashes with blanks inside the numbers too', '415 - 555 - 0100 - 415 - 555 - 0119', 20, '+14155550119'],
    ['wide blanks', '415-555-0100   -   19', 20, '+14155550119'],
    ['no-break blanks', '415-555-0100\u00a0-\u00a019', 20, '+14155550119'],
    ['the digits of another script', '٤١٥-٥٥٥-٠١٠٠ - ١٩', 20, '+14155550119'],
    ['a range of one', '415-555-0100 - 415-555-0100', 1, '+14155550100'],
    ['two numbers', '415-555-0100 - 1', 2, '+14155550101'],
    ['across an exchange', '415-555-9990 - 415-556-0009', 20, '+14155560009'],
    ['toll-free', '800-555-0100..0119', 20, '+18005550119'],
    ['a whole exchange', '415-555-0000..9999', 10_000, '+14155559999'],
  ])('%s: %s', (_, entry, size, last) => {
    const { numbers, problems, overLimit } = readNumberList(entry)
    expect(problems).toEqual([])
    expect(overLimit).toBe(false)
    expect(numbers).toHaveLength(size)
    expect(numbers.at(-1)).toEqual({ number: last, entry, place: 1 })
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(size)
  })

  test('hold every number between the ends, in order', () => {
    expect(numbersOf('415-555-0198 - 415-555-0201')).toEqual([
      '+14155550198',
      '+14155550199',
      '+14155550200',
      '+14155550201',
    ])
  })

  const REMEDY = 'Write a range upward inside one area code, such as 415-555-0100 - 415-555-0119.'
  test.each([
    ['415-555-0119 - 415-555-0100', 'The range runs backward, from 415-555-0119 to 415-555-0100.', REMEDY],
    ['415-555-0101 - 0', 'The range runs backward, from 415-555-0101 to 415-555-0100.', REMEDY],
    ['415-555-0198 - 02', 'The range runs backward, from 415-555-0198 to 415-555-0102.', REMEDY],
    ['415-555-0100 - 155-0100', 'The range runs backward, from 415-555-0100 to 415-155-0100.', REMEDY],
    ['415-555-0100 - 628-555-0119', 'The range starts in area code 415 and ends in 628.', REMEDY],
    ['628-555-0100 - 415-555-0119', 'The range starts in area code 628 and ends in 415.', REMEDY],
    ['800-555-0100 - 833-555-0100', 'The range starts in area code 800 and ends in 833.', REMEDY],
    ['415-555-0100 - 15550119', 'The end of the range has 8 digits; it has the last 1 to 7, or all 10.', REMEDY],
    ['415-555-0100 - 155550119', 'The end of the range has 9 digits; it has the last 1 to 7, or all 10.', REMEDY],
    [
      '415-555-0100 - 0155550119',
      "The end of the range can't be read: The area code 015 starts with 0, not with 2 to 9.",
      'Check the number against the invoice.',
    ],
    [
      '415-555-0100 - x',
      'The end of the range can\'t be read: The number contains the letter "x".',
      'Write the number in digits, such as 415-555-0100.',
    ],
    [
      '415-555-0100 - 1-9',
      "The end of the range can't be read: The number has 2 digits in all; it has 10, or 11 with the leading 1.",
      'Check the number against the invoice.',
    ],
    [
      '415-555-0100 ..',
      "The end of the range can't be read: The number is blank.",
      'Write the number in digits, such as 415-555-0100.',
    ],
    [
      '415-555-0100 - 1555-0119',
      "The end of the range can't be read: The number has 8 digits in all; it has 10, or 11 with the leading 1.",
      'Check the number against the invoice.',
    ],
    [
      '415-555-0100 - 555-01190',
      "The end of the range can't be read: The number has 8 digits in all; it has 10, or 11 with the leading 1.",
      'Check the number against the invoice.',
    ],
    [
      '0100 - 0119',
      "The start of the range can't be read: The number has 4 digits in all; it has 10, or 11 with the leading 1.",
      'Check the number against the invoice.',
    ],
    [
      '0100 - 0119 - 0120',
      "The start of the range can't be read: The number has 4 digits in all; it has 10, or 11 with the leading 1.",
      'Check the number against the invoice.',
    ],
    [
      '415-555-0100-0119',
      'The number has 14 digits in all; it has 10, or 11 with the leading 1.',
      'Put a comma between two numbers, and blanks around the dash of a range.',
    ],
    [
      '415-555-0100 -0119',
      'The number has 14 digits in all; it has 10, or 11 with the leading 1.',
      'Put a comma between two numbers, and blanks around the dash of a range.',
    ],
    [
      '415-555-0100–0119',
      'The number has 14 digits in all; it has 10, or 11 with the leading 1.',
      'Put a comma between two numbers, and blanks around the dash of a range.',
    ],
  ])('%s is refused: %s', (entry, reason, remedy) => {
    expect(readNumberList(entry)).toEqual({
      numbers: [],
      problems: [{ place: 1, entry, code: 'NUMBER_INVALID', reason, remedy }],
      overLimit: false,
    })
  })

  test('an entry with a range has at most 160 characters', () => {
    const entry = (length: number) => `415-555-0100${' '.repeat(length - 17)}- 101`
    expect(entry(160)).toHaveLength(160)
    expect(numbersOf(entry(160))).toEqual(['+14155550100', '+14155550101'])
    expect(readNumberList(entry(161)).problems.map(({ reason }) => reason)).toEqual([
      'The entry has 161 characters; a number has at most 64.',
    ])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatNumber, parseNumber } from './parse.ts'

describe('R11.1 one number', () => {
  test('is read into E.164', () => {
    expect(parseNumber('(415) 555-0100')).toEqual({ ok: true, number: '+14155550100' })
  })

  test.each([
    ['', 'NUMBER_INVALID', 'The number is blank.', 'Write the number in digits, such as 415-555-0100.'],
    ['..', 'NUMBER_INVALID', 'The number has no digits.', 'Write the number in digits, such as 415-555-0100.'],
    [
      '415-555-0100 x9',
      'NUMBER_INVALID',
      'The number carries the extension 9; extensions do not port.',
      'Leave the extension out and give the number it belongs to.',
    ],
    [
      '415-555-0100, 415-555-0101',
      'NUMBER_INVALID',
      'This is a list; one number was wanted.',
      'Give each number by itself.',
    ],
    [
      '415-555-0100\u0000',
      'NUMBER_INVALID',
      'The number contains the control character U+0000.',
      'Write the number in digits, such as 415-555-0100.',
    ],
    [
      '1-800-FLOWERS',
      'NUMBER_INVALID',
      'The number contains the letter "F".',
      'Write the number in digits, such as 415-555-0100.',
    ],
    [
      '415-555-0100..0119',
      'NUMBER_INVALID',
      'This is a range of numbers; one number was wanted.',
      'Give each number by itself, or the range in a list of numbers.',
    ],
    ['415/555/0100', 'NUMBER_INVALID', 'The number contains "/".', 'Write the number in digits, such as 415-555-0100.'],
    [
      '555-0100',
      'NUMBER_INVALID',
      'The number has 7 digits; the area code is missing.',
      'Put the area code of three digits in front.',
    ],
    ['415--555-0100', 'NUMBER_INVALID', 'The digits are not grouped as in a number.', 'Group them as in 415-555-0100.'],
    [
      '24155550100',
      'NUMBER_INVALID',
      'The number has 11 digits in all; it has 10, or 11 with the leading 1.',
      'Check the number against the invoice.',
    ],
    [
      '415555010000',
      'NUMBER_INVALID',
      'The number has 12 digits in all; it has 10, or 11 with the leading 1.',
      'Put a comma between two numbers, and blanks around the dash of a range.',
    ],
    [
      '015-555-0100',
      'NUMBER_INVALID',
      'The area code 015 starts with 0, not with 2 to 9.',
      'Check the number against the invoice.',
    ],
    [
      '415-155-0100',
      'NUMBER_INVALID',
      'The exchange 155 starts with 1, not with 2 to 9.',
      'Check the number against the invoice.',
    ],
    ['999-555-0100', 'NUMBER_INVALID', 'The area code 999 is not in service.', 'Check the number against the invoice.'],
    [
      '+44 20 7183 8750',
      'NUMBER_NOT_PORTABLE',
      'The number is one of another country (United Kingdom); only those of the US and Canada are ported here.',
      'Leave the number out.',
    ],
    [
      "' +44 20 7183 8750",
      'NUMBER_NOT_PORTABLE',
      'The number is one of another country (United Kingdom); only those of the US and Canada are ported here.',
      'Leave the number out.',
    ],
    [
      '+999 1234 5678',
      'NUMBER_INVALID',
      'The number +99912345678 is not one of the US or Canada.',
      'Give a number that starts with +1.',
    ],
  ])('%j is refused with %s: %s', (input, code, reason, remedy) => {
    expect(parseNumber(input)).toEqual({ ok: false, code, reason, remedy })
  })
})

describe('R11.1 the work on a long string is bounded', () => {
  const blanks = (count: number) => ' '.repeat(count)

  test('64 characters are read, 65 are not', () => {
    expect(parseNumber(`4155550100${blanks(54)}`)).toEqual({ ok: true, number: '+14155550100' })
    expect(parseNumber(`4155550100${blanks(55)}`)).toEqual({
      ok: false,
      code: 'NUMBER_INVALID',
      reason: 'The entry has 65 characters; a number has at most 64.',
      remedy: 'Write the number in digits, such as 415-555-0100.',
    })
  })

  test('64 characters that are no number are read too', () => {
    expect(parseNumber('4'.repeat(64))).toMatchObject({ reason: expect.stringContaining('64 digits') })
  })

  test('a long list is called a list', () => {
    const list = parseNumber(Array.from({ length: 20 }, () => '415-555-0100').join('\n'))
    expect(list).toEqual({
      ok: false,
      code: 'NUMBER_INVALID',
      reason: 'This is a list; one number was wanted.',
      remedy: 'Give each number by itself.',
    })
  })
})

describe('formatNumber', () => {
  test.each([
    ['+14155550100', '415-555-0100'],
    ['+442071838750', '+442071838750'],
    ['+1415555010', '+1415555010'],
    ['+141555501000', '+141555501000'],
    ['main line', 'main line'],
    ['x+14155550100', 'x+14155550100'],
    ['+14155550100x', '+14155550100x'],
  ])('%s is shown as %s', (e164, shown) => {
    expect(formatNumber(e164)).toBe(shown)
  })
})

describe('R11.1 the laws', () => {
  const areaCodes = ['201', '212', '415', '416', '604', '800', '833', '888', '907', '242', '787', '900', '500', '822']
  const digits = (length: number) =>
    fc.integer({ min: 0, max: 10 ** length - 1 }).map((value) => String(value).padStart(length, '0'))
  const numbers = fc
    .tuple(fc.constantFrom(...areaCodes), fc.integer({ min: 200, max: 999 }), digits(4))
    .map(([area, exchange, line]) => `+1${area}${exchange}${line}`)

  test('parse ∘ format is the identity', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(parseNumber(formatNumber(number))).toEqual({ ok: true, number })
      }),
    )
  })

  test('an E.164 number reads as itself', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(parseNumber(number)).toEqual({ ok: true, number })
      }),
    )
  })

  test('any string is answered: with a number that reads as itself, or with a code, a reason and a remedy', () => {
    const nearly = fc.array(fc.constantFrom(...'0123456789+-.() ,;x#\u0000\n٤'.split(''), ' - ', '..', '415', '555'))
    const anything = fc.oneof(
      nearly.map((parts) => parts.join('')),
      fc.string({ unit: fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)) }),
    )
    fc.assert(
      fc.property(anything, (text) => {
        const read = parseNumber(text)
        if (read.ok) {
          expect(read.number).toMatch(/^\+1[2-9]\d\d[2-9]\d{6}$/)
          expect(parseNumber(read.number)).toEqual(read)
        } else {
          expect(['NUMBER_INVALID', 'NUMBER_NOT_PORTABLE']).toContain(read.code)
          expect(read.reason).toMatch(/\.$/)
          expect(read.remedy).not.toBe('')
        }
      }),
      { numRuns: 500 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FILE_LIMIT, readNumberList, TYPED_LIST_LIMIT } from './number-list.ts'

const numbersOf = (text: string, limit?: number) => readNumberList(text, limit).numbers.map(({ number }) => number)

describe('R11.1 a list', () => {
  test.each([
    ['nothing', '', 0],
    ['blanks and separators alone', ' ,;\n\r\n , \u200b\u2028', 0],
    ['one number', '415-555-0100', 1],
    ['commas', '415-555-0100,415-555-0101,415-555-0102', 3],
    ['semicolons', '415-555-0100; 415-555-0101', 2],
    ['new lines', '415-555-0100\n415-555-0101\r\n415-555-0102\r415-555-0103', 4],
    [
      'separators of other scripts',
      '415-555-0100，415-555-0101；415-555-0102、415-555-0103،415-555-0104؛415-555-0105',
      6,
    ],
    ['separators of paragraphs and lines', '415-555-0100\u2028415-555-0101\u2029415-555-0102', 3],
    ['separators twice and at the ends', ',415-555-0100,, ;\n415-555-0101,', 2],
  ])('%s', (_, text, count) => {
    const list = readNumberList(text)
    expect(list.numbers).toHaveLength(count)
    expect(list.problems).toEqual([])
    expect(list.overLimit).toBe(false)
  })

  test('keeps what was typed and counts places without blank entries', () => {
    expect(readNumberList(' (415) 555-0100 ,, nonsense ;\n415-555-0101\u00a0\n')).toEqual({
      numbers: [
        { number: '+14155550100', entry: '(415) 555-0100', place: 1 },
        { number: '+14155550101', entry: '415-555-0101', place: 3 },
      ],
      problems: [
        {
          place: 2,
          entry: 'nonsense',
          code: 'NUMBER_INVALID',
          reason: 'The number contains the letter "n".',
          remedy: 'Write the number in digits, such as 415-555-0100.',
        },
      ],
      overLimit: false,
    })
  })

  test('a number twice is a problem that names the first place', () => {
    const { numbers, problems } = readNumberList('415-555-0100, 415-555-0101, +1 (415) 555-0100, 4155550100')
    expect(numbers.map(({ place }) => place)).toEqual([1, 2])
    expect(problems).toEqual([
      {
        place: 3,
        entry: '+1 (415) 555-0100',
        code: 'NUMBER_REPEATED',
        reason: 'The number 415-555-0100 is in the list already, at place 1.',
        remedy: 'Leave it out here.',
      },
      expect.objectContaining({ place: 4, code: 'NUMBER_REPEATED', reason: expect.stringContaining('place 1.') }),
    ])
  })

  test('ranges that overlap repeat only what they share', () => {
    const { numbers, problems } = readNumberList('415-555-0100..0102; 415-555-0101 - 04')
    expect(numbers.map(({ number, place }) => [number, place])).toEqual([
      ['+14155550100', 1],
      ['+14155550101', 1],
      ['+14155550102', 1],
      ['+14155550103', 2],
      ['+14155550104', 2],
    ])
    expect(problems.map(({ code, place, entry, reason }) => [code, place, entry, reason.slice(11, 23)])).toEqual([
      ['NUMBER_REPEATED', 2, '415-555-0101 - 04', '415-555-0101'],
      ['NUMBER_REPEATED', 2, '415-555-0101 - 04', '415-555-0102'],
    ])
  })

  test('a number outside +1 keeps its code', () => {
    expect(readNumberList('+44 20 7183 8750').problems.map(({ code }) => code)).toEqual(['NUMBER_NOT_PORTABLE'])
  })

  test('a long entry is shown cut: 80 characters whole, 81 not', () => {
    const shown = (length: number) => readNumberList('7'.repeat(length)).problems[0]?.entry
    expect(shown(80)).toBe('7'.repeat(80))
    expect(shown(81)).toBe(`${'7'.repeat(80)}…`)
  })
})

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

describe('R11.1 the limit', () => {
  test('typed lists 10,000, files 100,000', () => {
    expect([TYPED_LIST_LIMIT, FILE_LIMIT]).toEqual([10_000, 100_000])
    expect(readNumberList('415-555-0000..9999').overLimit).toBe(false)
    expect(readNumberList('415-555-0000 - 415-556-0000').overLimit).toBe(true)
    expect(readNumberList('415-555-0000 - 415-556-0000', FILE_LIMIT).numbers).toHaveLength(10_001)
  })

  test.each([
    // text, limit, numbers read, entries refused, over the limit
    ['415-555-0100, 415-555-0101', 2, 2, 0, false],
    ['415-555-0100, 415-555-0101, 415-555-0102', 2, 2, 1, true],
    ['415-555-0100, 415-555-0101 - 02, 415-555-0103', 2, 1, 1, true],
    ['415-555-0100 - 02', 3, 3, 0, false],
    ['415-555-0100 - 03', 3, 0, 1, true],
    ['x, 415-555-0100', 2, 1, 1, false],
    ['x, 415-555-0100, 415-555-0101', 2, 1, 2, true],
    ['415-555-0100, 415-555-0100, 415-555-0101', 2, 1, 2, true],
    ['x, y, z', 2, 0, 3, true],
  ])('%s with a limit of %i', (text, limit, read, refused, overLimit) => {
    const list = readNumberList(text, limit)
    expect([list.numbers.length, list.problems.length, list.overLimit]).toEqual([read, refused, overLimit])
  })

  test('the last problem names the entry from which on nothing was read', () => {
    expect(readNumberList('415-555-0100, 415-200-0000 - 415-999-9999, 415-555-0101, x')).toEqual({
      numbers: [{ number: '+14155550100', entry: '415-555-0100', place: 1 }],
      problems: [
        {
          place: 2,
          entry: '415-200-0000 - 415-999-9999',
          code: 'VALUE_INVALID',
          reason:
            'With this entry the list comes to 8,000,001 numbers; it may hold 10,000. ' +
            'This entry and everything after it was not read.',
          remedy: 'Divide the list into shorter ones.',
        },
      ],
      overLimit: true,
    })
  })

  test.each(['4', ',', ' ,', 'x,', '\u0000\n', '415-555-0100,', '415-200-0000 - 415-999-9999;', ' - ', '..'])(
    '10 MB of %j are answered quickly',
    (part) => {
      const text = part.repeat(Math.ceil(10_000_000 / part.length))
      const started = performance.now()
      const { numbers, problems } = readNumberList(text)
      expect(performance.now() - started).toBeLessThan(2_000)
      expect(numbers.length + problems.length).toBeLessThanOrEqual(TYPED_LIST_LIMIT + 1)
    },
  )
})

describe('R8.6 no number is dropped', () => {
  const line = fc.integer({ min: 0, max: 30 }).map((value) => String(value).padStart(4, '0'))
  const single = line.map((end) => ({ typed: `415-555-${end}`, size: 1 }))
  const range = fc.tuple(line, line).map(([from, to]) => ({
    typed: `415-555-${from} - ${to}`,
    size: Math.max(1, Number(to) - Number(from) + 1),
  }))
  const bad = fc
    .constantFrom('x', '555-0100', '415-555-0100 x1', '+44 20 7183 8750')
    .map((typed) => ({ typed, size: 1 }))
  const separator = fc.constantFrom(',', ';', '\n', ', ', ',,', ' ;\r\n ')

  test('each entry of a list ends in numbers or in problems, in its place, and the counts add up', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(single, range, bad), separator), { maxLength: 12 }), (parts) => {
        const { numbers, problems, overLimit } = readNumberList(parts.map(([{ typed }, end]) => typed + end).join(''))
        expect(overLimit).toBe(false)
        for (const [at, [{ typed, size }]] of parts.entries()) {
          const mine = [...numbers, ...problems].filter(({ place }) => place === at + 1)
          expect(mine.map(({ entry }) => entry)).toEqual(Array.from({ length: size }, () => typed))
        }
        expect(numbers.length + problems.length).toBe(parts.reduce((sum, [{ size }]) => sum + size, 0))
        expect(new Set(numbers.map(({ number }) => number)).size).toBe(numbers.length)
      }),
    )
  })

  test('any text is answered, within the limit', () => {
    const pieces = fc.constantFrom(...'0159,;\n.-x+ \u0000'.split(''), ' - ', '..', '415-555-0100')
    const anything = fc.oneof(
      fc.array(pieces).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(anything, fc.integer({ min: 0, max: 20 }), (text, limit) => {
        const { numbers, problems, overLimit } = readNumberList(text, limit)
        expect(numbers.length + problems.length).toBeLessThanOrEqual(limit + 1)
        expect(overLimit).toBe(problems.at(-1)?.code === 'VALUE_INVALID')
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FILE_LIMIT, readNumberList, TYPED_LIST_LIMIT } from './number-list.ts'

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
    ['blanks without end before a separator', `415-555-0100${' '.repeat(200)},415-555-0101`, 2],
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
      fc.string({ unit: fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)) }),
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

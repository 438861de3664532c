import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SHORT_FORMS, type ShortenedIn } from '../src/loa/abbreviations.ts'
import { gradeValues } from '../src/loa/grade.ts'

const ROWS = readFileSync(new URL('./loa-short-forms.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|').map((cell) => cell.trim()))

const PAIRS = ROWS.flatMap(([kind = '', word = '', forms = '']) =>
  forms.split(' ').map((form) => [kind, word, form] as const),
)

test.each(PAIRS)('in a %s value, %s is shortened to %s (R5.3)', (kind, word, form) => {
  if (!isKind(kind)) throw new Error(`The corpus names no kind of value: ${kind}`)
  expect(gradeValues(`7 ${word} 9`, `7 ${form} 9`, kind)).toBe('abbreviation')
  expect(gradeValues(`7 ${form} 9`, `7 ${word} 9`, kind)).toBe('abbreviation')
})

test('the corpus holds every short form, and a unit may stand on the street line', () => {
  const pairs = (kind: ShortenedIn) => PAIRS.filter(([of]) => of === kind).length
  const known = (kind: ShortenedIn) => Object.values(SHORT_FORMS[kind]).flat().length
  expect({ company: pairs('company'), person: pairs('person'), unit: pairs('unit') }).toEqual({
    company: known('company'),
    person: known('person'),
    unit: known('unit'),
  })
  expect(pairs('street') + pairs('unit')).toBe(known('street'))
})

function isKind(kind: string): kind is ShortenedIn {
  return Object.hasOwn(SHORT_FORMS, kind)
}

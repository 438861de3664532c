import { asSent } from './as-sent.ts'
import { COMPARED_FIELDS, type ComparedField, isCompared } from './fields.ts'
import { gradeValues, type LoaGrade } from './grade.ts'
import type { Csr, FieldSource, Letter } from './letter.ts'
import { compareNumbers } from './listed-numbers.ts'
import { givenValue } from './typed-value.ts'

/** One field of the letter against the CSR (R5.3). Values as typed, null for an empty side. */
export interface LoaFieldCheck {
  readonly field: ComparedField | 'numbers'
  readonly loa: string | null
  readonly csr: string | null
  readonly grade: LoaGrade
  /** The letter's value as the carrier will see it (R5.8). */
  readonly asSent: string | null
  readonly source: FieldSource | null
  /** Whether the letter can't be submitted like this; other differences warn. */
  readonly blocks: boolean
}

const COMPARED = Object.keys(COMPARED_FIELDS).filter(isCompared)
const BLOCKING: readonly LoaGrade[] = ['abbreviation', 'different']

/**
 * Compares the letter with the CSR, field by field (R5.3), the order's numbers (E.164) last: the CSR must list them
 * all; those it lists beyond them stay behind (R8.7) and are no difference. A field that is empty on both sides has no
 * row. Without a CSR every row is `missing` and none blocks; without a letter there is nothing to compare.
 */
export function compareLetterWithCsr(
  letter: Letter | null,
  csr: Csr | null,
  orderNumbers: readonly string[],
): LoaFieldCheck[] {
  if (letter === null) return []
  const fields = COMPARED.flatMap((field) => compareField(field, letter, csr))
  const numbers = compareNumbers(orderNumbers, csr?.numbers ?? [])
  return numbers === null
    ? fields
    : [...fields, { field: 'numbers', ...numbers, asSent: numbers.loa, source: sourceOf(letter, 'numbers') }]
}

function compareField(field: ComparedField, letter: Letter, csr: Csr | null): LoaFieldCheck[] {
  const row = COMPARED_FIELDS[field]
  const ours = givenValue(row.loa(letter))
  const theirs = csr === null ? null : givenValue(row.csr(csr))
  if (ours === null && theirs === null) return []
  const grade = ours === null || theirs === null ? 'missing' : gradeValues(ours, theirs, row.kind)
  const blocks = ours === null || BLOCKING.includes(grade)
  return [
    { field, loa: ours, csr: theirs, grade, asSent: asSent(field, ours), source: sourceOf(letter, field), blocks },
  ]
}

/** The source of a part of the address is its own, or else the whole address's (R5.4). */
function sourceOf(letter: Letter, field: LoaFieldCheck['field']): FieldSource | null {
  const [whole = field] = field.split('.')
  return letter.sources[field] ?? letter.sources[whole] ?? null
}

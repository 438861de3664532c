import type { LoaGrade } from './grade.ts'

const LISTED_AT_MOST = 10

export interface NumbersCheck {
  readonly loa: string | null
  readonly csr: string | null
  readonly grade: LoaGrade
  readonly blocks: boolean
}

/**
 * The order's numbers against those of the CSR (R5.3): one that the CSR lacks is `different` and blocks; more on the
 * CSR is a partial port and no difference. Null when both sides are empty.
 */
export function compareNumbers(ofOrder: readonly string[], ofCsr: readonly string[]): NumbersCheck | null {
  const loa = describe(ofOrder)
  const csr = describe(ofCsr)
  if (loa === null && csr === null) return null
  if (loa === null || csr === null) return { loa, csr, grade: 'missing', blocks: loa === null }
  const known = new Set(ofCsr)
  const lacking = describe(ofOrder.filter((number) => !known.has(number)))
  if (lacking === null) return { loa, csr, grade: 'exact', blocks: false }
  return { loa, csr: `${csr}; without ${lacking}`, grade: 'different', blocks: true }
}

/** All of a short list; of a long one the first ten and how many more. Null for an empty one. */
function describe(numbers: readonly string[]): string | null {
  if (numbers.length === 0) return null
  const listed = numbers.slice(0, LISTED_AT_MOST).join(', ')
  return numbers.length > LISTED_AT_MOST ? `${listed} and ${numbers.length - LISTED_AT_MOST} more` : listed
}

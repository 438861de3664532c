import { parseNumber } from '../telephone-number/parse.ts'
import type { ShortenedIn } from './abbreviations.ts'
import { differByShorteningOnly } from './shortened-words.ts'
import { plainText, withoutSeparators } from './typed-value.ts'

export const LOA_GRADES = ['exact', 'cosmetic', 'abbreviation', 'different', 'missing'] as const
/** How far a field of the letter is from the CSR's (R5.3), mildest first; `missing` is one side empty. */
export type LoaGrade = (typeof LOA_GRADES)[number]

/** How the values of a field are read before they are compared. */
export type ValueKind = ShortenedIn | 'plain' | 'account' | 'telephone'

/** Grades two values as typed, neither of them empty (R5.3). The worst difference between them decides. */
export function gradeValues(loa: string, csr: string, kind: ValueKind): Exclude<LoaGrade, 'missing'> {
  if (kind === 'telephone') {
    const [ours, theirs] = [parseNumber(loa), parseNumber(csr)]
    if (ours.ok && theirs.ok) return ours.number === theirs.number ? 'exact' : 'different'
  }
  if (loa.normalize('NFC') === csr.normalize('NFC')) return 'exact'
  const [ours, theirs] = [folded(loa, kind), folded(csr, kind)]
  if (ours === theirs) return 'cosmetic'
  const shortens = kind !== 'plain' && kind !== 'account' && kind !== 'telephone'
  return shortens && differByShorteningOnly(ours, theirs, kind) ? 'abbreviation' : 'different'
}

function folded(value: string, kind: ValueKind): string {
  return (kind === 'account' ? withoutSeparators(value) : plainText(value)).toLowerCase()
}

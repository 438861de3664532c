import {
  LETTER_PARTS,
  type LetterPart,
  letterPartsNamedBy,
  partsThatMendToo,
  type RejectionFamily,
} from '../carrier/rejection-reasons.ts'
import type { Refusal, Warning } from '../verdict.ts'
import { labelOf } from './fields.ts'

/** The open rejection: why, and the hashes of the letter that was rejected, as far as one was on file. */
export interface RejectedLetter {
  readonly families: readonly RejectionFamily[]
  readonly hashes: Readonly<Partial<Record<LetterPart, string>>>
}

export type PartHashes = Readonly<Record<LetterPart, string>>

/**
 * One `LOA_UNCHANGED` for each part that the rejection names and that is as it was (R5.7). A rejection of all data
 * names the whole letter, where something must have changed. A part without an old hash can't be compared and passes. A number
 * that is not on the account is mended by another account as well as by another list.
 */
export function refuseUnchanged(rejected: RejectedLetter, hashes: PartHashes): Refusal[] {
  const isChanged = (part: LetterPart) => rejected.hashes[part] !== hashes[part]
  const named = letterPartsNamedBy(
    rejected.families.filter((family) => family !== 'all_data' && !partsThatMendToo(family).some(isChanged)),
  )
  const unchanged = named.filter((part) => !isChanged(part))
  const whole = rejected.families.includes('all_data') && !LETTER_PARTS.some(isChanged)
  if (whole && unchanged.length === 0) {
    return [
      {
        code: 'LOA_UNCHANGED',
        message: 'The carrier rejected all of the LOA, and it is the same as the one that was rejected.',
        remedy: 'Get the CSR first, and fill in the LOA from it.',
        path: ['loa'],
      },
    ]
  }
  return unchanged.map((part) => ({
    code: 'LOA_UNCHANGED',
    message: `The carrier rejected the ${labelOf(part)}, and it is the same as on the LOA that was rejected.`,
    remedy: REMEDIES[part] ?? `Mend the ${labelOf(part)}, and nothing else.`,
    path: [part],
  }))
}

/** The numbers are those of the order, and are mended there. */
const REMEDIES: Partial<Readonly<Record<LetterPart, string>>> = {
  numbers: 'Take the rejected numbers off the order, or cancel it and make a new one.',
}

/**
 * One `LOA_CHANGED_ELSEWHERE` for each part that changed though the rejection named another (R5.7). The signed copy is
 * left out: a letter that is mended is signed again.
 */
export function warnChangedElsewhere(rejected: RejectedLetter, hashes: PartHashes): Warning[] {
  const parts = [...letterPartsNamedBy(rejected.families), ...rejected.families.flatMap(partsThatMendToo)]
  const named = LETTER_PARTS.filter((part) => parts.includes(part))
  if (named.length === 0) return []
  return LETTER_PARTS.filter(
    (part) =>
      part !== 'document' &&
      !named.includes(part) &&
      rejected.hashes[part] !== undefined &&
      rejected.hashes[part] !== hashes[part],
  ).map((part) => ({
    code: 'LOA_CHANGED_ELSEWHERE',
    message: `The ${labelOf(part)} changed, and the carrier did not ask for that.`,
    remedy: `Mend only what was rejected: ${named.map(labelOf).join(', ')}.`,
    path: [part],
  }))
}

import { REJECTION_FAMILIES, REJECTION_FAMILY_NAMES, rejectionReason } from '@portday/domain/carrier'
import { fieldWord } from '../field-words.ts'

/** Codes as the carrier sent them, each once, in the order typed; commas and blanks divide them. */
export function codesIn(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/).filter(Boolean))]
}

export interface CodeSuggestion {
  readonly code: string
  /** What it is about. */
  readonly about: string
}

/** Every code that the rules know, with what it is about (R9). */
export const KNOWN_CODES: readonly CodeSuggestion[] = REJECTION_FAMILY_NAMES.flatMap((family) =>
  REJECTION_FAMILIES[family].codes.map((code) => ({ code, about: aboutFamily(family) })),
)

/** What a code means: its subject and what to do; an unknown one is kept as it came (R9). */
export function readCode(code: string): { about: string; remedy: string; known: boolean } {
  const { family, remedy, resubmit } = rejectionReason(code)
  if (family === 'other') return { about: 'not known here, kept as it came', remedy, known: false }
  return { about: aboutFamily(family), remedy: `${remedy} (${resubmit})`, known: true }
}

function aboutFamily(family: string): string {
  return fieldWord(family)
}

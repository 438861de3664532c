/** A value without what the eye can't see: one Unicode form, single blanks, none at the ends. Letter case is kept. */
export function plainText(value: string): string {
  return value.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/** A value that somebody gave; null for none and for blanks alone, which count as empty (R5.3). */
export function givenValue(value: string | null | undefined): string | null {
  return value === null || value === undefined || plainText(value) === '' ? null : value
}

const SEPARATORS_INSIDE = /(?<=[\p{L}\p{N}])[\s\p{Pd}./_]+(?=[\p{L}\p{N}])/gu

/** An account number without the separators inside it: blanks, dashes, dots, slashes, underscores. */
export function withoutSeparators(accountNumber: string): string {
  return plainText(accountNumber).replace(SEPARATORS_INSIDE, '')
}

import { parseNumber } from '../telephone-number/parse.ts'
import { givenValue, plainText, withoutSeparators } from './typed-value.ts'

/** At how many characters carriers cut what a letter says (R5.8). */
export interface AsSentLimits {
  readonly legalName: number
  readonly signatoryName: number
}

/** What is customary; a carrier with other lengths is a setting. */
export const AS_SENT_LIMITS: AsSentLimits = { legalName: 25, signatoryName: 15 }

/**
 * A field of the letter as the carrier will see it (R5.8): the business name and the signer cut by characters, the
 * account number without separators, the BTN as ten digits. Null when the letter leaves it empty.
 */
export function asSent(field: string, value: string | null, limits: AsSentLimits = AS_SENT_LIMITS): string | null {
  const given = givenValue(value)
  if (given === null) return null
  switch (field) {
    case 'legalName':
      return cut(given, limits.legalName)
    case 'signatoryName':
      return cut(given, limits.signatoryName)
    case 'accountNumber':
      return withoutSeparators(given)
    case 'btn':
      return tenDigits(given)
    default:
      return plainText(given)
  }
}

function cut(value: string, length: number): string {
  return [...plainText(value)].slice(0, length).join('')
}

function tenDigits(btn: string): string {
  const read = parseNumber(btn)
  return read.ok ? read.number.slice('+1'.length) : plainText(btn)
}

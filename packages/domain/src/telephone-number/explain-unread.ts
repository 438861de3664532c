import { parsePhoneNumberFromString } from 'libphonenumber-js/core'
import metadata from 'libphonenumber-js/metadata.min'
import type { RuleCode } from '../verdict.ts'
import { LIST_SEPARATORS } from './plain-characters.ts'

/** Two dots, or a dash with blanks on both sides, in folded text: what makes a range (R11.1). */
export const RANGE_SIGN = / *\.\. *| +- +/g

export interface Unread {
  readonly code: RuleCode
  readonly reason: string
  readonly remedy: string
}

interface Obstacle {
  readonly sign: RegExp
  readonly reason: (found: string) => string
  readonly remedy: string
}

const IN_DIGITS = 'Write the number in digits, such as 415-555-0100.'

const LIST: Obstacle = {
  sign: new RegExp(`[${LIST_SEPARATORS}]`, 'u'),
  reason: () => 'This is a list; one number was wanted.',
  remedy: 'Give each number by itself.',
}

// The first that is found speaks: an extension is also letters, a list is also too many digits.
const OBSTACLES: readonly Obstacle[] = [
  {
    sign: new RegExp(`(?<=^[^${LIST_SEPARATORS}]*\\d *[,;]? *)(?:extension|extn?|x|#)[ .:=]*(\\d{1,8})$`, 'iu'),
    reason: (found) => `The number carries the extension ${found.replace(/\D/g, '')}; extensions do not port.`,
    remedy: 'Leave the extension out and give the number it belongs to.',
  },
  LIST,
  {
    sign: /[\p{Cc}\p{Cs}]/u,
    reason: (found) => `The number contains the control character ${unicodeName(found)}.`,
    remedy: IN_DIGITS,
  },
  { sign: /\p{L}/u, reason: (found) => `The number contains the letter "${found}".`, remedy: IN_DIGITS },
  {
    sign: new RegExp(RANGE_SIGN.source),
    reason: () => 'This is a range of numbers; one number was wanted.',
    remedy: 'Give each number by itself, or the range in a list of numbers.',
  },
  { sign: /[^\d +().-]/u, reason: (found) => `The number contains "${found}".`, remedy: IN_DIGITS },
]

/** Why folded text is no number of +1, in words (R11.1, R11.4). `length` is that of the text as typed. */
export function explainUnread(text: string, length: number, longest: number): Unread {
  if (length > longest) {
    if (LIST.sign.test(text)) return { code: 'NUMBER_INVALID', reason: LIST.reason(''), remedy: LIST.remedy }
    return invalid(`The entry has ${length} characters; a number has at most ${longest}.`, IN_DIGITS)
  }
  if (text === '') return invalid('The number is blank.', IN_DIGITS)
  if (!/\d|[^ +().-]/.test(text)) return invalid('The number has no digits.', IN_DIGITS)
  for (const { sign, reason, remedy } of OBSTACLES) {
    const found = sign.exec(text)
    if (found !== null) return invalid(reason(found[0]), remedy)
  }
  return explainDigits(text, text.replace(/\D/g, ''))
}

function explainDigits(text: string, digits: string): Unread {
  const international = text.startsWith('+')
  if (international && /^[02-9]/.test(digits)) return foreign(digits)
  const count = international ? digits.length - 1 : digits.length
  if (count === 7) {
    return invalid('The number has 7 digits; the area code is missing.', 'Put the area code of three digits in front.')
  }
  if (count === 10 || (!international && /^1\d{10}$/.test(digits))) {
    return invalid('The digits are not grouped as in a number.', 'Group them as in 415-555-0100.')
  }
  const wanted = international ? 'after +1; it has 10.' : 'in all; it has 10, or 11 with the leading 1.'
  const reason = `The number has ${count} ${count === 1 ? 'digit' : 'digits'} ${wanted}`
  if (count < 12) return invalid(reason, 'Check the number against the invoice.')
  return invalid(reason, 'Put a comma between two numbers, and blanks around the dash of a range.')
}

function foreign(digits: string): Unread {
  const read = parsePhoneNumberFromString(`+${digits}`, metadata)
  if (read?.isValid() !== true) {
    return invalid(`The number +${digits} is not one of the US or Canada.`, 'Give a number that starts with +1.')
  }
  const country = read.country === undefined ? `+${read.countryCallingCode}` : countryNames.of(read.country)
  return {
    code: 'NUMBER_NOT_PORTABLE',
    reason: `The number is one of another country (${country}); only those of the US and Canada are ported here.`,
    remedy: 'Leave the number out.',
  }
}

const countryNames = new Intl.DisplayNames('en', { type: 'region' })

function unicodeName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function invalid(reason: string, remedy: string): Unread {
  return { code: 'NUMBER_INVALID', reason, remedy }
}

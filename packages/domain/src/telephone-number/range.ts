import { RANGE_SIGN } from './explain-unread.ts'
import { formatNumber, type NumberRefusal, parseNumber } from './parse.ts'
import { plainCharacters } from './plain-characters.ts'

/** An entry with a range has at most this many characters. */
const LONGEST_RANGE = 160

/** Numbers in a row: `size` of them from `first`, E.164, on; all in one area code. */
export interface NumberRange {
  readonly ok: true
  readonly first: string
  readonly size: number
}

/**
 * Reads an entry such as `415-555-0100 - 415-555-0119`, `415-555-0100..0119` or `415-555-0100 - 19`, the last digits replaced
 * (R11.1). Null when the entry has no sign of a range. Refuses one that runs backward, changes the area code or has an end that
 * can't be read; expands nothing.
 */
export function readRange(entry: string): NumberRange | NumberRefusal | null {
  if (entry.length > LONGEST_RANGE) return null
  const text = plainCharacters(entry)
  let refusal: NumberRefusal | null = null
  for (const sign of text.matchAll(RANGE_SIGN)) {
    // The dashes inside a number may have blanks around them too: the sign is the first one with a whole number before it.
    const start = parseNumber(text.slice(0, sign.index))
    if (start.ok) return rangeTo(start.number, text.slice(sign.index + sign[0].length))
    refusal ??= { ...start, reason: `The start of the range can't be read: ${start.reason}` }
  }
  return refusal
}

function rangeTo(first: string, typedEnd: string): NumberRange | NumberRefusal {
  const end = readEnd(first, typedEnd)
  if (!end.ok) return end
  if (areaCode(end.number) !== areaCode(first)) {
    return invalid(`The range starts in area code ${areaCode(first)} and ends in ${areaCode(end.number)}.`)
  }
  const size = Number(end.number) - Number(first) + 1
  if (size < 1) return invalid(`The range runs backward, from ${formatNumber(first)} to ${formatNumber(end.number)}.`)
  return { ok: true, first, size }
}

function readEnd(first: string, typed: string): { ok: true; number: string } | NumberRefusal {
  const digits = typed.replaceAll(' ', '').replace(/^(\d{3})[-.](\d{4})$/, '$1$2')
  if (/^\d{1,7}$/.test(digits)) return { ok: true, number: first.slice(0, -digits.length) + digits }
  if (/^\d{8,9}$/.test(digits)) {
    return invalid(`The end of the range has ${digits.length} digits; it has the last 1 to 7, or all 10.`)
  }
  const end = parseNumber(typed)
  return end.ok ? end : { ...end, reason: `The end of the range can't be read: ${end.reason}` }
}

function areaCode(number: string): string {
  return number.slice(2, 5)
}

function invalid(reason: string): NumberRefusal {
  return {
    ok: false,
    code: 'NUMBER_INVALID',
    reason,
    remedy: 'Write a range upward inside one area code, such as 415-555-0100 - 415-555-0119.',
  }
}

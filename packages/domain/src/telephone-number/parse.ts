import type { RuleCode } from '../verdict.ts'
import { areaOf } from './area-codes.ts'
import { explainUnread } from './explain-unread.ts'
import { plainCharacters } from './plain-characters.ts'

/** One number has at most this many characters, whatever its form. */
const LONGEST_NUMBER = 64

/** Why a number was not taken. `reason` says what it is, `remedy` what to do next. */
export interface NumberRefusal {
  readonly ok: false
  readonly code: RuleCode
  readonly reason: string
  readonly remedy: string
}

/** One number that was read: E.164, +1 and ten digits. */
export interface NumberRead {
  readonly ok: true
  readonly number: string
}

const LAYOUT = /^(?:\+?1[-.]?)?(?:\(\d{3}\)|\d{3})[-.]?\d{3}[-.]?\d{4}$/

/**
 * Reads one telephone number in every form of R11.1 into E.164. Reads every +1 number that is well formed and whose area code
 * somebody has; whether it can be ported is `checkPortability`'s answer. Refuses with NUMBER_INVALID what is no such number, with
 * NUMBER_NOT_PORTABLE a number of a country outside +1. Never throws; the work on a long string is bounded.
 */
export function parseNumber(input: string): NumberRead | NumberRefusal {
  const text = plainCharacters(input.slice(0, LONGEST_NUMBER))
  if (input.length > LONGEST_NUMBER || !LAYOUT.test(text.replaceAll(' ', ''))) {
    return { ok: false, ...explainUnread(text, input.length, LONGEST_NUMBER) }
  }
  const digits = text.replace(/\D/g, '').slice(-10)
  const area = digits.slice(0, 3)
  const exchange = digits.slice(3, 6)
  if (/^[01]/.test(area)) return invalid(`The area code ${area} starts with ${area.slice(0, 1)}, not with 2 to 9.`)
  if (/^[01]/.test(exchange)) {
    return invalid(`The exchange ${exchange} starts with ${exchange.slice(0, 1)}, not with 2 to 9.`)
  }
  if (areaOf(area).kind === 'unused') return invalid(`The area code ${area} is not in service.`)
  return { ok: true, number: `+1${digits}` }
}

/** E.164 to the form people read: '+14155550100' to '415-555-0100'. Anything but a +1 number comes back as it is. */
export function formatNumber(e164: string): string {
  return e164.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3')
}

function invalid(reason: string): NumberRefusal {
  return { ok: false, code: 'NUMBER_INVALID', reason, remedy: 'Check the number against the invoice.' }
}

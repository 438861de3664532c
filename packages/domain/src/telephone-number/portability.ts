import type { RuleCode } from '../verdict.ts'
import { type Area, areaOf, TOLL_FREE_AREA_CODES } from './area-codes.ts'
import { parseNumber } from './parse.ts'

/** Whether one number can be ported, as far as the number itself tells. */
export interface Portability {
  /** As it came. */
  readonly input: string
  /** E.164; null when the input can't be read as one number of +1. */
  readonly number: string | null
  readonly portable: boolean
  readonly tollFree: boolean
  /** 555-0100 to 555-0199, kept for demonstrations. */
  readonly fictitious: boolean
  /** Null exactly when portable; so are `code` and `remedy`. */
  readonly reason: string | null
  readonly code: RuleCode | null
  readonly remedy: string | null
}

export interface PortabilitySettings {
  /** Whether numbers of US territories are taken (R11.4); off unless told. */
  readonly territories?: boolean
}

// Toll-free numbers have no exchange: 800-950-… and 800-411-… are ordinary toll-free numbers, while 800-555-1212 is not.
const UNPORTABLE: readonly { readonly sign: RegExp; readonly tollFreeToo: boolean; readonly what: string }[] = [
  { sign: /^976/, tollFreeToo: false, what: 'The exchange 976 is for premium-rate calls.' },
  { sign: /^950/, tollFreeToo: false, what: 'The exchange 950 is for reaching long-distance carriers.' },
  { sign: /^958/, tollFreeToo: false, what: 'The exchange 958 is for line tests.' },
  { sign: /^959/, tollFreeToo: false, what: 'The exchange 959 is for line tests.' },
  { sign: /^.11/, tollFreeToo: false, what: 'An exchange that ends in 11 is a service code.' },
  { sign: /^5551212$/, tollFreeToo: true, what: '555-1212 is directory assistance.' },
]

/**
 * Says for one element whether it can be ported (R11.1–R11.4). Whether another order or the platform holds the number (R8.5,
 * R11.5) is not known here. A list, a range or a blank in the element is not portable, and the reason says so.
 */
export function checkPortability(input: string, { territories = false }: PortabilitySettings = {}): Portability {
  const read = parseNumber(input)
  if (!read.ok) {
    const { code, reason, remedy } = read
    return { input, number: null, portable: false, tollFree: false, fictitious: false, reason, code, remedy }
  }
  const { number } = read
  const reason = obstacle(number, territories)
  return {
    input,
    number,
    portable: reason === null,
    tollFree: isTollFree(number),
    fictitious: isFictitious(number),
    reason,
    code: reason === null ? null : 'NUMBER_NOT_PORTABLE',
    remedy: reason === null ? null : 'Leave the number out.',
  }
}

/** Whether an E.164 number is toll-free and its area code in service (R11.3). */
export function isTollFree(number: string): boolean {
  return number.startsWith('+1') && TOLL_FREE_AREA_CODES.includes(number.slice(2, 5))
}

/** Whether an E.164 number is one of 555-0100 to 555-0199 in any area code, which nobody has (R11.2). */
export function isFictitious(number: string): boolean {
  return /^\+1\d{3}55501\d{2}$/.test(number)
}

function obstacle(number: string, territories: boolean): string | null {
  const areaCode = number.slice(2, 5)
  const area = areaOf(areaCode)
  const whole = areaObstacle(areaCode, area, territories)
  if (whole !== null) return whole
  const local = number.slice(5)
  const found = UNPORTABLE.find(
    ({ sign, tollFreeToo }) => sign.test(local) && (tollFreeToo || area.kind !== 'toll_free'),
  )
  return found === undefined ? null : found.what
}

function areaObstacle(areaCode: string, { kind, name }: Area, territories: boolean): string | null {
  switch (kind) {
    case 'country':
      return `The area code ${areaCode} belongs to ${name}; only numbers of the US and Canada are ported here.`
    case 'territory':
      return territories
        ? null
        : `The area code ${areaCode} belongs to ${name}; numbers of US territories are not taken.`
    case 'service':
      return `The area code ${areaCode} is for ${name}.`
    case 'reserved_toll_free':
      return `The toll-free area code ${areaCode} is not in service.`
    default:
      return null
  }
}

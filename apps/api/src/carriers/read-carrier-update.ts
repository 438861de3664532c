import { isClockTime } from '@portday/domain/calendar'
import type { TextReader } from '../graph/text.ts'
import type { Carrier } from './carrier.entity.ts'
import type { UpdateCarrierInput } from './carrier-inputs.ts'
import { readPhone } from './write-settings.ts'

/** The longest range that a carrier may have of its own, in business days: a year. */
const LONGEST_RANGE = 250

/** Ten years of more holidays than any carrier has. */
const MOST_DAYS = 300

/** What a carrier would be with the input, judged as far as it can be by itself; `text` collects the refusals. */
export function readCarrierUpdate(text: TextReader, stored: Carrier, input: UpdateCarrierInput): Partial<Carrier> {
  const kept = <K extends keyof UpdateCarrierInput & keyof Carrier, V>(
    name: K,
    read: (value: UpdateCarrierInput[K]) => V,
  ) => (input[name] === undefined ? (stored[name] as V) : read(input[name]))
  const wanted = {
    type: input.type ?? stored.type,
    focMinDays: kept('focMinDays', (days) => days ?? null),
    focMaxDays: kept('focMaxDays', (days) => days ?? null),
    focNote: kept('focNote', (note) => text.optional(note, ['focNote'])),
    focMarket: kept('focMarket', (market) => text.optional(market, ['focMarket'])),
    timeZone: input.timeZone ?? stored.timeZone,
    receiptCutoff: input.receiptCutoff ?? stored.receiptCutoff,
    country: readCountry(text, input.country ?? stored.country),
    holidaysAdded: readDays(text, 'holidaysAdded', input.holidaysAdded, stored.holidaysAdded),
    holidaysDropped: readDays(text, 'holidaysDropped', input.holidaysDropped, stored.holidaysDropped),
    escalationPhone: kept('escalationPhone', (phone) => readPhone(text, phone ?? null, ['escalationPhone'])),
    escalationRoute: text.required(input.escalationRoute ?? stored.escalationRoute, ['escalationRoute'], 300),
    escalationHours: kept('escalationHours', (hours) => text.optional(hours, ['escalationHours'])),
    answersAtNight: input.answersAtNight ?? stored.answersAtNight,
  }
  judgeRange(text, wanted.focMinDays, wanted.focMaxDays)
  if (!isClockTime(wanted.receiptCutoff)) {
    text.no(
      'VALUE_INVALID',
      ['receiptCutoff'],
      `${wanted.receiptCutoff.slice(0, 20)} is no time of day.`,
      'Give HH:MM, such as 13:00.',
    )
  }
  if ((wanted.type === 'toll_free') !== (stored.type === 'toll_free')) {
    text.no(
      'VALUE_INVALID',
      ['type'],
      `${stored.name} is ${stored.type}; a carrier keeps its kind of number, toll-free or other (R8.2).`,
      'Leave the type as it is: a list with the other kind makes a carrier of that kind by itself.',
    )
  }
  return wanted
}

/** Each day once, in order; null empties the list. */
function readDays(
  text: TextReader,
  name: 'holidaysAdded' | 'holidaysDropped',
  days: UpdateCarrierInput['holidaysAdded'],
  stored: string[],
): string[] {
  if (days === undefined) return stored
  const once = [...new Set((days ?? []).map(String))].sort()
  if (once.length > MOST_DAYS) {
    text.no(
      'VALUE_INVALID',
      [name],
      `${once.length} days are no holidays; ${MOST_DAYS} can be kept.`,
      'Leave out years that are past or far.',
    )
  }
  return once
}

function readCountry(text: TextReader, country: string): Carrier['country'] {
  const known = country.trim().toUpperCase()
  if (known === 'US' || known === 'CA') return known
  text.no(
    'VALUE_INVALID',
    ['country'],
    `${country.slice(0, 20)} is no country that ports are made in.`,
    'Give US or CA.',
  )
  return 'US'
}

function judgeRange(text: TextReader, min: number | null, max: number | null): void {
  if ((min === null) !== (max === null)) {
    text.no(
      'VALUE_MISSING',
      [min === null ? 'focMinDays' : 'focMaxDays'],
      'A range has two ends.',
      'Give both, or neither.',
    )
  } else if (min !== null && max !== null && (min < 1 || max < min || max > LONGEST_RANGE)) {
    text.no(
      'VALUE_INVALID',
      ['focMaxDays'],
      `${min} to ${max} business days is no range.`,
      `Give a first number of at least 1 and a second that is not smaller, at most ${LONGEST_RANGE}.`,
    )
  }
}

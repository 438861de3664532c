import type { RuleCode } from '../verdict.ts'
import { formatNumber, parseNumber } from './parse.ts'
import { LIST_SEPARATORS } from './plain-characters.ts'
import { readRange } from './range.ts'

/** A typed list expands to at most this many numbers (R11.1). */
export const TYPED_LIST_LIMIT = 10_000
/** A file expands to at most this many numbers (R11.1). */
export const FILE_LIMIT = 100_000

const LONGEST_SHOWN = 80

/** A number of a list. `entry` is what was typed for it, `place` that entry's place, counted from 1 without blank entries. */
export interface ListedNumber {
  readonly number: string
  readonly entry: string
  readonly place: number
}

/** An entry, or one number of a range, that was not taken, and why. */
export interface ListProblem {
  readonly place: number
  /** As typed; past 80 characters it is cut and ends in an ellipsis. */
  readonly entry: string
  readonly code: RuleCode
  readonly reason: string
  readonly remedy: string
}

export interface NumberList {
  readonly numbers: ListedNumber[]
  readonly problems: ListProblem[]
  /** The list holds more than the limit; the last problem names the entry from which on nothing was read. */
  readonly overLimit: boolean
}

const ENTRY = new RegExp(`[^\\s\\p{Cf}${LIST_SEPARATORS}][^${LIST_SEPARATORS}]*`, 'gu')

/**
 * Reads numbers and ranges separated by commas, semicolons or new lines (R11.1). Every number of the list ends in `numbers` or in
 * `problems` (R8.6), in the order of the list: what can't be read (parseNumber's codes), what stands there twice
 * (NUMBER_REPEATED), and the entry with which the list goes over `limit` (VALUE_INVALID), which speaks for all after it.
 * Unread and repeated entries count toward the limit too.
 */
export function readNumberList(text: string, limit: number = TYPED_LIST_LIMIT): NumberList {
  const numbers: ListedNumber[] = []
  const problems: ListProblem[] = []
  const firstPlaces = new Map<string, number>()
  let total = 0
  let place = 0
  for (const [typed] of text.matchAll(ENTRY)) {
    place += 1
    const entry = shown(typed.trimEnd())
    const read = readEntry(typed)
    total += read.ok ? read.size : 1
    if (total > limit) {
      problems.push({ place, entry, code: 'VALUE_INVALID', ...overLimit(total, limit) })
      return { numbers, problems, overLimit: true }
    }
    if (!read.ok) {
      problems.push({ place, entry, code: read.code, reason: read.reason, remedy: read.remedy })
      continue
    }
    for (const number of expand(read.first, read.size)) {
      const firstPlace = firstPlaces.get(number)
      if (firstPlace === undefined) {
        firstPlaces.set(number, place)
        numbers.push({ number, entry, place })
      } else {
        problems.push({ place, entry, code: 'NUMBER_REPEATED', ...repeated(number, firstPlace) })
      }
    }
  }
  return { numbers, problems, overLimit: false }
}

function readEntry(typed: string) {
  const entry = typed.trimEnd()
  const one = parseNumber(entry)
  if (one.ok) return { ok: true as const, first: one.number, size: 1 }
  return readRange(entry) ?? one
}

function* expand(first: string, size: number): Generator<string> {
  const start = Number(first)
  for (let offset = 0; offset < size; offset += 1) yield `+${start + offset}`
}

function shown(entry: string): string {
  return entry.length > LONGEST_SHOWN ? `${entry.slice(0, LONGEST_SHOWN)}…` : entry
}

function overLimit(total: number, limit: number) {
  return {
    reason:
      `With this entry the list comes to ${total.toLocaleString('en-US')} numbers; it may hold ` +
      `${limit.toLocaleString('en-US')}. This entry and everything after it was not read.`,
    remedy: 'Divide the list into shorter ones.',
  }
}

function repeated(number: string, firstPlace: number) {
  return {
    reason: `The number ${formatNumber(number)} is in the list already, at place ${firstPlace}.`,
    remedy: 'Leave it out here.',
  }
}

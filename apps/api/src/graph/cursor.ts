import { Temporal } from 'temporal-polyfill'
import { isUuid } from '../database/uuid.ts'
import { badUserInput } from '../platform/errors.ts'

const LARGEST_INTEGER = 2_147_483_647

/** What a cursor's values can be: all that the database can take for the column they are compared with. */
const VALUES = {
  text: (value) => typeof value === 'string' && !value.includes('\0'),
  uuid: (value) => typeof value === 'string' && isUuid(value),
  integer: (value) => Number.isInteger(value) && Number(value) >= -1 && Number(value) <= LARGEST_INTEGER,
  timestamptz: (value) => isEndless(value) || reads(value, /^(19|20|21)[\d:.T-]+Z$/, Temporal.Instant.from),
  date: (value) => isEndless(value) || reads(value, /^(19|20|21)[\d-]+$/, Temporal.PlainDate.from),
} as const satisfies Record<string, (value: unknown) => boolean>

export type CursorValue = keyof typeof VALUES

/**
 * The place that `after` names, with a value of each kind; null without a cursor. Refuses one that is none of ours, or of
 * another list or order: what is in it comes from outside.
 */
export function readPlace(
  after: string | null | undefined,
  ...kinds: readonly CursorValue[]
): readonly (string | number)[] | null {
  if (!after) return null
  const place = parse(after)
  if (!Array.isArray(place) || place.length !== kinds.length || !kinds.every((kind, at) => VALUES[kind](place[at]))) {
    throw badUserInput(
      ['after'],
      'after is no cursor of this list in this order.',
      'Give back a cursor of the same list as it came, or leave it out to begin at the beginning.',
    )
  }
  return place
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return null
  }
}

/** What rows without a time or date sort by. */
function isEndless(value: unknown): boolean {
  return value === 'infinity' || value === '-infinity'
}

function reads(value: unknown, form: RegExp, read: (text: string) => unknown): boolean {
  if (typeof value !== 'string' || !form.test(value)) return false
  try {
    return read(value) !== null
  } catch {
    return false
  }
}

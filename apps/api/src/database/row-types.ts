import pg from 'pg'
import { Temporal } from 'temporal-polyfill'

const { builtins } = pg.types

/** `2026-06-15 10:00:00.123456+00` as PostgreSQL writes it → `2026-06-15T10:00:00.123456Z`. */
function instantText(text: string): string {
  const separated = text.replace(' ', 'T')
  return separated.endsWith('+00') ? `${separated.slice(0, -3)}Z` : Temporal.Instant.from(separated).toString()
}

/** The instant of a `timestamptz` column as our pools give it. */
export function rowInstant(text: string): Temporal.Instant {
  return Temporal.Instant.from(text)
}

const asItCame = (text: string) => text

const DATE_ARRAY = 1182
const TEXT_ARRAY: number = 1009
const readTextArray = pg.types.getTypeParser(TEXT_ARRAY, 'text')

const PARSERS: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [builtins.DATE, asItCame],
  [builtins.TIMESTAMPTZ, instantText],
  [builtins.INT8, Number],
  [DATE_ARRAY, readTextArray],
])

/**
 * How rows are read in our own pools, and nowhere else: `date` → 'YYYY-MM-DD' (also in arrays), `timestamptz` → RFC 3339 with Z and all
 * its digits, `int8` → number (counts and versions, far below 2^53), the rest as pg does.
 */
export const rowTypes: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    const parser = format === 'binary' ? undefined : PARSERS.get(oid)
    return parser ?? pg.types.getTypeParser(oid, format ?? 'text')
  },
}

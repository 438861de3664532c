import { readNumberList } from '@portday/domain/telephone-number'
import type { CreatePortOrderInput } from '@portday/schema/tracker'
import type { Tracker } from '../tracker.ts'
import { listText, wholeList } from './number-list.ts'

/** What ends an entry, as in every list of numbers (R11.1). */
const SEPARATOR = /[,;\n\r\u2028\u2029\u060C\u061B\uFF0C\uFF1B\u3001]/u

const NOT_BLANK = /[^\s\p{Cf}]/u

/** A number or a range, and behind it the account that it is on. */
const AT_ACCOUNT = /^([^@\uFF20]*\d[^@\uFF20]*)[@\uFF20](.*\S.*)$/u

/** How a list names accounts, for help. */
export const NUMBERS_AT_ACCOUNTS =
  'numbers and ranges, separated by commas, each on another account as number@account; - reads them from stdin'

/**
 * The numbers of a list for `createPortOrder`: `numbers`, or `entries` in the same order where one names its account, as
 * `415-555-0102..0109@4471` does (R12.1). Refuses as readNumbers does.
 */
export async function readNumbersAtAccounts(
  tracker: Tracker,
  typed: string,
): Promise<Pick<CreatePortOrderInput, 'numbers' | 'entries'>> {
  const entries = (await listText(tracker, typed))
    .split(SEPARATOR)
    .filter((entry) => NOT_BLANK.test(entry))
    .map((entry) => AT_ACCOUNT.exec(entry) ?? [entry, entry])
  const listed = wholeList(readNumberList(entries.map(([, number]) => number).join(',')))
  if (entries.every(([, , account]) => account === undefined)) return { numbers: listed.map(({ number }) => number) }
  return {
    entries: listed.map(({ number, place }) => {
      const account = entries[place - 1]?.[2]?.trim()
      return account === undefined ? { number } : { number, accountNumber: account }
    }),
  }
}

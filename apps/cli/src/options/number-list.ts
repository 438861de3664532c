import { type ListedNumber, type NumberList, readNumberList } from '@portday/domain/telephone-number'
import { RefusedFailure } from '../failure.ts'
import type { Tracker } from '../tracker.ts'
import { readStdin } from './input-text.ts'

/** A list of numbers as typed, or from stdin for `-` (R11.1). */
export async function typedList(tracker: Tracker, typed: string): Promise<NumberList> {
  return readNumberList(await listText(tracker, typed))
}

/** The text of a list as typed, or from stdin for `-`. */
export async function listText(tracker: Tracker, typed: string): Promise<string> {
  return typed.trim() === '-' ? readStdin(tracker, 'numbers') : typed
}

/** The numbers of a list in E.164; one bad entry refuses the whole list, each with its place and reason (R8.5). */
export async function readNumbers(tracker: Tracker, typed: string): Promise<string[]> {
  return wholeList(await typedList(tracker, typed)).map(({ number }) => number)
}

/** The numbers of a list without a bad entry; one refuses the whole list (R8.5). */
export function wholeList({ numbers, problems }: NumberList): ListedNumber[] {
  if (problems.length > 0) {
    throw new RefusedFailure(
      problems.map(({ place, entry, code, reason, remedy }) => ({
        code,
        message: `Entry ${place}, "${entry}": ${reason}`,
        remedy,
        path: ['numbers', String(place - 1)],
      })),
      'Nothing was sent.',
    )
  }
  if (numbers.length === 0) {
    throw new RefusedFailure([
      {
        code: 'VALUE_MISSING',
        message: 'The list holds no number.',
        remedy: 'Give at least one, such as 415-555-0100.',
        path: ['numbers'],
      },
    ])
  }
  return numbers
}

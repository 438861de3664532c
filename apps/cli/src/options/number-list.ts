import { type NumberList, readNumberList } from '@portday/domain/telephone-number'
import { RefusedFailure } from '../failure.ts'
import type { Tracker } from '../tracker.ts'
import { readStdin } from './input-text.ts'

/** A list of numbers as typed, or from stdin for `-` (R11.1). */
export async function typedList(tracker: Tracker, typed: string): Promise<NumberList> {
  return readNumberList(typed.trim() === '-' ? await readStdin(tracker, 'numbers') : typed)
}

/** The numbers of a list in E.164; one bad entry refuses the whole list, each with its place and reason (R8.5). */
export async function readNumbers(tracker: Tracker, typed: string): Promise<string[]> {
  const { numbers, problems } = await typedList(tracker, typed)
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
  return numbers.map(({ number }) => number)
}

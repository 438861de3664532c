import { type ListProblem, readNumberList } from '@portday/domain/telephone-number'

/** What a list of numbers comes to, as somebody typed it. */
export interface NumbersTyped {
  /** One element a number, in the list's order; what can't be read goes along as typed, so that none is dropped (R8.6). */
  readonly send: readonly string[]
  readonly read: number
  /** What can't be read, with the reason. */
  readonly unread: readonly ListProblem[]
  /** What stands in the list twice and is taken once. */
  readonly repeated: readonly ListProblem[]
}

/** Numbers and ranges in any form, separated by commas, semicolons or new lines (R11.1). */
export function numbersTyped(text: string): NumbersTyped {
  const { numbers, problems } = readNumberList(text)
  const repeated = problems.filter(({ code }) => code === 'NUMBER_REPEATED')
  const unread = problems.filter(({ code }) => code !== 'NUMBER_REPEATED')
  const send = [...numbers.map(({ number, place }) => ({ text: number, place })), ...unread.map(asTyped)]
    .sort((one, other) => one.place - other.place)
    .map((each) => each.text)
  return { send, read: numbers.length, unread, repeated }
}

function asTyped({ entry, place }: ListProblem) {
  return { text: entry, place }
}

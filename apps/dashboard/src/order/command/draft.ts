import { readNumberList } from '@portday/domain/telephone-number'
import { Temporal } from 'temporal-polyfill'

/** What is typed into a command's form, by the field's path in the command's input. */
export type Draft = Readonly<Record<string, string>>

/** What was typed, without blanks around it; null when that is nothing. */
export function typed(draft: Draft, name: string): string | null {
  return draft[name]?.trim() || null
}

/** Text that the contract wants whatever it is: the rule says what is wrong with an empty one. */
export function said(draft: Draft, name: string): string {
  return draft[name]?.trim() ?? ''
}

/** One of a closed set of words, or null. */
export function chosen<Word extends string>(draft: Draft, name: string, words: readonly Word[]): Word | null {
  return words.find((word) => word === draft[name]) ?? null
}

/**
 * Numbers and ranges as E.164, in the order typed (R11.1). What can't be read goes along as it was typed, so that the API
 * says what is wrong with it.
 */
export function numbersIn(draft: Draft, name: string): string[] {
  const { numbers, problems } = readNumberList(draft[name] ?? '')
  return [...numbers.map(({ number }) => number), ...problems.map(({ entry }) => entry)]
}

/** `2026-11-24T04:10` on a zone's clock as an instant; null when nothing was typed. */
export function instantTyped(draft: Draft, name: string, zone: string): string | null {
  const local = typed(draft, name)
  return local && Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant().toString()
}

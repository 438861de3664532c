import { isClockTime, isTimeZone } from '@portday/domain/calendar'
import { InvalidArgumentError } from 'commander'
import { Temporal } from 'temporal-polyfill'

/** A calendar date that exists, as 2026-06-15. */
export function date(typed: string): string {
  const text = typed.trim()
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !exists(() => Temporal.PlainDate.from(text, { overflow: 'reject' }))) {
    throw new InvalidArgumentError('It is a date that exists, such as 2026-06-15.')
  }
  return text
}

/** A month, as 2026-06. */
export function month(typed: string): string {
  const text = typed.trim()
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw new InvalidArgumentError('It is a month, such as 2026-06.')
  return text
}

/** A time of day, as 09:30. */
export function time(typed: string): string {
  const text = typed.trim()
  if (!isClockTime(text)) throw new InvalidArgumentError('It is a time of day, 00:00 to 23:59.')
  return text
}

/** An IANA time zone. */
export function timeZone(typed: string): string {
  const text = typed.trim()
  if (!isTimeZone(text)) {
    throw new InvalidArgumentError('It is the name of an IANA time zone, such as America/Los_Angeles.')
  }
  return text
}

/** An instant with its offset, as 2026-06-15T09:30-07:00. */
export function instant(typed: string): string {
  const text = typed.trim()
  if (!exists(() => Temporal.Instant.from(text))) {
    throw new InvalidArgumentError('It is an instant with its offset, such as 2026-06-15T09:30-07:00.')
  }
  return Temporal.Instant.from(text).toString()
}

/** A whole number within bounds, both included. */
export function whole(min: number, max: number): (typed: string) => number {
  return (typed) => {
    const value = /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : Number.NaN
    if (!(value >= min && value <= max)) throw new InvalidArgumentError(`It is a whole number from ${min} to ${max}.`)
    return value
  }
}

/** A text that is not blank. */
export function text(typed: string): string {
  const trimmed = typed.trim()
  if (trimmed === '') throw new InvalidArgumentError('It is empty.')
  return trimmed
}

/** Dates separated by commas; `none` is no date. */
export function dates(typed: string): string[] {
  return typed.trim().toLowerCase() === 'none' ? [] : typed.split(',').map(date)
}

/** From so many to so many, as 10-15. */
export function span(typed: string): { min: number; max: number } {
  const [, min, max] = /^\s*(\d{1,4})\s*(?:-|\.\.)\s*(\d{1,4})\s*$/.exec(typed) ?? []
  if (min === undefined || max === undefined) throw new InvalidArgumentError('It is two whole numbers, such as 10-15.')
  return { min: Number(min), max: Number(max) }
}

/** yes or no. */
export function yesOrNo(typed: string): boolean {
  const answer = typed.trim().toLowerCase()
  if (answer !== 'yes' && answer !== 'no') throw new InvalidArgumentError('It is yes or no.')
  return answer === 'yes'
}

function exists(read: () => unknown): boolean {
  try {
    read()
    return true
  } catch {
    return false
  }
}

import { dayIn } from '../time/when.ts'
import { counted } from '../words/figure.ts'
import type { CalendarView } from './calendar-place.ts'
import { monthAround, type Span } from './dates.ts'
import type { Clash, WideStagger } from './fit.ts'

export interface SentenceFacts {
  readonly view: CalendarView
  readonly span: Span
  readonly thisYear: number
  readonly focs: number
  readonly unconfirmed: number
  /** Orders without a FOC that may receive one in the span. */
  readonly expected: number
  readonly clashes: readonly Clash[]
  readonly wide: readonly WideStagger[]
}

/** `November`, `January 2027`. */
export function monthName(date: string, thisYear: number): string {
  const named = new Date(`${date}T00:00:00Z`).toLocaleString('en-US', { month: 'long', timeZone: 'UTC' })
  const year = date.slice(0, 4)
  return year === String(thisYear) ? named : `${named} ${year}`
}

/** `November 2026`, or `Nov 22–28, 2026` of a week. */
export function spanName(view: CalendarView, span: Span): string {
  if (view !== 'week') return `${monthName(span.from, 0)}`
  const [from, to] = [dayIn(span.from, 0), dayIn(span.to, 0)].map((day) => day.slice(4))
  const [, month = '', day = '', year = ''] = /^(\w+) (\d+), (\d+)$/.exec(to ?? '') ?? []
  const begin = (from ?? '').replace(/, \d+$/, '')
  return begin.startsWith(month) ? `${begin}–${day}, ${year}` : `${begin} – ${month} ${day}, ${year}`
}

/** What ports when, and does it fit: `12 FOCs in November, 3 unconfirmed; two customers clash on Tue Nov 24`. */
export function sentenceOf(facts: SentenceFacts): string {
  const { focs, unconfirmed, expected, clashes, wide, thisYear } = facts
  const when = whenOf(facts)
  if (focs === 0) {
    const instead = expected === 0 ? '' : `; ${counted(expected, 'order is', 'orders are')} expected`
    return `No FOCs ${when}${instead}`
  }
  const promised = unconfirmed === 0 ? 'all confirmed' : `${unconfirmed === focs ? 'all' : unconfirmed} unconfirmed`
  const trouble = [clashWords(clashes, thisYear), wideWords(wide)].filter((words) => words !== null)
  const fits = focs > 1 && trouble.length === 0 ? [] : trouble
  const head =
    focs === 1 && unconfirmed < 2 ? `1 FOC ${when}, ${unconfirmed === 1 ? 'unconfirmed' : 'confirmed'}` : null
  return [head ?? `${counted(focs, 'FOC')} ${when}, ${promised}`, ...fits].join('; ')
}

function whenOf({ view, span, thisYear }: SentenceFacts): string {
  if (view === 'week') return `in the week of ${dayIn(span.from, thisYear)}`
  return `in ${monthName(monthAround(span.from).from, thisYear)}`
}

function clashWords(clashes: readonly Clash[], thisYear: number): string | null {
  const [first] = clashes
  if (!first) return null
  const day = dayIn(first.day, thisYear)
  if (clashes.length > 1) return `customers clash on ${clashes.length} days, ${day} the first`
  const customers = first.orders.length
  return `${COUNT_WORDS[customers] ?? customers} customers clash on ${day}`
}

function wideWords(wide: readonly WideStagger[]): string | null {
  const [first] = wide
  if (!first) return null
  if (wide.length > 1) return `${COUNT_WORDS[wide.length] ?? wide.length} migrations are too far apart`
  return `${first.customerName}’s are ${first.days} days apart`
}

/** As people say small counts within a sentence. */
const COUNT_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six']

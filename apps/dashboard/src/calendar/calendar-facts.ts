import type { CalendarDays } from './calendar-days.ts'
import type { CalendarOrder } from './calendar-order.ts'
import { type Closure, closuresOf } from './closures.ts'
import { isWithin } from './dates.ts'
import { type Entries, entriesOf } from './entries.ts'
import { type Clash, clashesIn, type WideStagger, wideStaggersIn } from './fit.ts'
import { sentenceOf } from './sentence.ts'

/** What a reading says about the days that are shown. */
export interface CalendarFacts {
  readonly orders: readonly CalendarOrder[]
  readonly entries: Entries
  readonly closures: ReadonlyMap<string, Closure>
  /** On every day that is shown; `clashesHere` are those of the month or week. */
  readonly clashes: readonly Clash[]
  readonly clashesHere: readonly Clash[]
  readonly wide: readonly WideStagger[]
  /** The migrations that have something in the month or week. */
  readonly migrations: ReadonlySet<string>
  readonly sentence: string
  /** Whether nothing at all stands in the shown days. */
  readonly empty: boolean
}

export function factsOf(
  orders: readonly CalendarOrder[],
  days: Pick<CalendarDays, 'span' | 'weeks' | 'turning' | 'choice' | 'thisYear'>,
): CalendarFacts {
  const { span, weeks, turning, choice, thisYear } = days
  const grid = { from: weeks.at(0)?.at(0) ?? span.from, to: weeks.at(-1)?.at(-1) ?? span.to }
  const entries = entriesOf(orders, grid, choice)
  const inSpan = [...entries.byDay].flatMap(([day, list]) => (isWithin(day, span) ? list : []))
  const focs = inSpan.filter(({ kind }) => kind === 'foc')
  const clashes = clashesIn(orders, grid, choice)
  const clashesHere = clashes.filter(({ day }) => isWithin(day, span))
  const windows = entries.windows.filter(({ from, to }) => from <= span.to && to >= span.from)
  const migrations = new Set([...inSpan, ...windows].map(({ order }) => order.migration.id))
  const wide = wideStaggersIn(orders.filter(({ migration }) => migrations.has(migration.id)))
  const sentence = sentenceOf({
    view: turning,
    span,
    thisYear,
    focs: focs.length,
    unconfirmed: focs.filter(({ look }) => look === 'unconfirmed').length,
    expected: windows.length,
    clashes: clashesHere,
    wide,
  })
  const empty = inSpan.length === 0 && windows.length === 0
  return { orders, entries, closures: closuresOf(orders), clashes, clashesHere, wide, migrations, sentence, empty }
}

import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { calendarOf, dayOfReceipt } from '../src/calendar/business-day.ts'
import { CARRIER_TYPES } from '../src/carrier/carrier.ts'
import { focBusinessDays } from '../src/carrier/carrier-type.ts'
import { estimateFoc, estimateOfOrder } from '../src/foc/estimate.ts'
import { goLiveQuote } from '../src/foc/go-live.ts'
import { anOrder } from './an-order.ts'
import { column, readCorpus } from './calendar-corpus.ts'

describe('R3 R3.4 what to expect and what to promise', () => {
  const cases = readCorpus('foc-estimates.txt').map((row) => ({
    submitted: column(row, 0).slice(0, 10),
    type: column(row, 1),
    country: column(row, 2) === 'ca' ? ('CA' as const) : ('US' as const),
    counted: column(row, 3),
    window: `${column(row, 4)} to ${column(row, 5)}`,
    quote: `${column(row, 6)}, ${column(row, 7)} weeks`,
    why: column(row, 8),
  }))

  test.each(cases)('$type submitted on $submitted: $window, quote $quote ($why)', (row) => {
    const type = CARRIER_TYPES.find((known) => known === row.type) ?? 'regional'
    const order = anOrder().losing(type).carrier({ country: row.country }).submittedOn(row.submitted).build()
    const now = Temporal.Instant.from('2026-01-01T12:00:00Z')
    const estimate = estimateOfOrder(order, now)
    const quote = goLiveQuote([order], null, now)
    expect(`${order.carrier.type} ${estimate.countedFrom}`).toBe(`${row.type} ${row.counted}`)
    expect(`${estimate.earliest} to ${estimate.latest}`).toBe(row.window)
    expect(`${quote?.earliest}, ${quote?.weeks} weeks`).toBe(row.quote)
  })
})

/** Counts with a pencil: every day from day 0 on that is no weekend and not listed in the corpus of holidays. */
const listed = new Set(readCorpus('calendar-holidays-us.txt').map((row) => column(row, 0).slice(0, 10)))

interface Day {
  readonly date: Temporal.PlainDate
  readonly iso: string
  readonly works: boolean
}

function daysOf(from: string, to: string): Day[] {
  const days: Day[] = []
  let date = Temporal.PlainDate.from(from)
  while (days.at(-1)?.iso !== to) {
    const iso = date.toString()
    days.push({ date, iso, works: date.dayOfWeek <= 5 && !listed.has(iso) })
    date = date.add({ days: 1 })
  }
  return days
}

describe('R3 R4 every day from 2024 to the autumn of 2031', () => {
  const days = daysOf('2024-01-01', '2031-12-31')
  const judged = days.slice(
    0,
    days.findIndex(({ iso }) => iso === '2031-11-01'),
  )

  test.each(CARRIER_TYPES)('submitted to a carrier of type %s', (type) => {
    const { carrier } = anOrder().losing(type).build()
    const calendar = calendarOf(carrier)
    const businessDays = focBusinessDays(carrier)
    const wrong = judged.filter(({ date }, index) => {
      const [dayZero, ...after] = days.slice(index, index + 60).filter(({ works }) => works)
      const expected = [dayZero, after[businessDays.min - 1], after[businessDays.max - 1]].map((day) => day?.iso)
      const { countedFrom, earliest, latest } = estimateFoc({
        businessDays,
        calendar,
        countedFrom: dayOfReceipt(date, carrier),
      })
      return [countedFrom, earliest, latest].join() !== expected.join()
    })
    expect(wrong.map(({ iso }) => iso)).toEqual([])
    expect(judged.length).toBe(2861)
  })
})

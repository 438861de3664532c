import { describe, expect, it } from 'vitest'
import { aCalendarOrder } from './calendar-answer.ts'
import { type SentenceFacts, sentenceOf, spanName } from './sentence.ts'

const NOVEMBER: SentenceFacts = {
  view: 'month',
  span: { from: '2026-11-01', to: '2026-11-30' },
  thisYear: 2026,
  focs: 12,
  unconfirmed: 0,
  expected: 0,
  clashes: [],
  wide: [],
}
const clash = (day: string, customers = 2) => ({
  day,
  orders: Array.from({ length: customers }, (_, id) => aCalendarOrder({ id: String(id) })),
})
const wide = (customerName: string, days: number) => ({ migrationId: customerName, customerName, days, message: '' })

describe('what ports when, and does it fit', () => {
  it.each<[Partial<SentenceFacts>, string]>([
    [{}, '12 FOCs in November, all confirmed'],
    [{ unconfirmed: 3 }, '12 FOCs in November, 3 unconfirmed'],
    [{ unconfirmed: 12 }, '12 FOCs in November, all unconfirmed'],
    [{ focs: 1 }, '1 FOC in November, confirmed'],
    [{ focs: 1, unconfirmed: 1 }, '1 FOC in November, unconfirmed'],
    [{ focs: 2400 }, '2,400 FOCs in November, all confirmed'],
    [{ focs: 0 }, 'No FOCs in November'],
    [{ focs: 0, expected: 1 }, 'No FOCs in November; 1 order is expected'],
    [{ focs: 0, expected: 9 }, 'No FOCs in November; 9 orders are expected'],
    [
      { unconfirmed: 3, clashes: [clash('2026-11-24')] },
      '12 FOCs in November, 3 unconfirmed; two customers clash on Tue Nov 24',
    ],
    [{ clashes: [clash('2026-11-24', 8)] }, '12 FOCs in November, all confirmed; 8 customers clash on Tue Nov 24'],
    [
      { clashes: [clash('2026-11-24'), clash('2026-11-30')] },
      '12 FOCs in November, all confirmed; customers clash on 2 days, Tue Nov 24 the first',
    ],
    [
      { wide: [wide('Ridgeline Credit Union', 6)] },
      '12 FOCs in November, all confirmed; Ridgeline Credit Union’s are 6 days apart',
    ],
    [{ wide: [wide('A', 6), wide('B', 5)] }, '12 FOCs in November, all confirmed; two migrations are too far apart'],
    [
      { view: 'week', span: { from: '2026-11-22', to: '2026-11-28' }, focs: 5 },
      '5 FOCs in the week of Sun Nov 22, all confirmed',
    ],
    [{ span: { from: '2027-01-01', to: '2027-01-31' } }, '12 FOCs in January 2027, all confirmed'],
  ])('%o: %s', (said, sentence) => {
    expect(sentenceOf({ ...NOVEMBER, ...said })).toBe(sentence)
  })
})

it.each([
  ['month', '2026-11-01', '2026-11-30', 'November 2026'],
  ['week', '2026-11-22', '2026-11-28', 'Nov 22–28, 2026'],
  ['week', '2026-11-29', '2026-12-05', 'Nov 29 – Dec 5, 2026'],
  ['week', '2026-12-27', '2027-01-02', 'Dec 27 – Jan 2, 2027'],
] as const)('a %s from %s to %s is %s', (view, from, to, name) => {
  expect(spanName(view, { from, to })).toBe(name)
})

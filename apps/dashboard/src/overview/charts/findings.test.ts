import type { OverviewChartsQuery } from '@portday/schema/dashboard'
import { describe, expect, it } from 'vitest'
import {
  byInterest,
  findLeadTimes,
  findRejections,
  findStages,
  findWeeks,
  type LeadTime,
  type StageBar,
  stageBars,
} from './findings.ts'
import { mondaysFrom, variablesFor, weeksOf } from './weeks.ts'

const bar = (stage: StageBar['stage'], total: number, trouble = 0): StageBar => ({
  stage,
  total,
  trouble,
  onTrack: total - trouble,
})

describe('where open orders stand', () => {
  it.each([
    [
      [bar('LOA_PENDING', 38, 8), bar('PORT_DAY', 176, 11)],
      'Where 214 open orders stand',
      '38 wait for an LOA; 19 orders are in trouble',
    ],
    [[bar('LOA_PENDING', 1)], 'Where the one open order stands', '1 waits for an LOA; none is in trouble'],
    [
      [bar('LOA_PENDING', 0), bar('PORT_DAY', 2, 1)],
      'Where 2 open orders stand',
      'None waits for its LOA; 1 order is in trouble',
    ],
    [[bar('LOA_PENDING', 0)], 'No order is open', 'Every order is complete or cancelled'],
  ])('%#', (bars, caption, figures) => {
    expect(findStages(bars)).toEqual({ caption, figures })
  })

  it('leaves the complete ones out', () => {
    const byStage = [
      { stage: 'FOC_RECEIVED', count: 85, needSomebody: 4 },
      { stage: 'COMPLETE', count: 900, needSomebody: 1 },
    ] as const
    expect(stageBars({ open: 85, byStage: [...byStage] })).toEqual([bar('FOC_RECEIVED', 85, 4)])
  })
})

describe('days to a FOC', () => {
  const time = (name: string, median: number, max: number, count = 9): LeadTime => ({
    carrier: { id: name, name, type: name.endsWith('800') ? 'TOLL_FREE' : 'CLEC' },
    typical: { min: 1, max },
    count,
    median,
    p10: median - 2,
    p90: median + 2,
  })

  it.each([
    [[], 'No FOC came in the last 90 days'],
    [[time('AT&T', 17, 20)], 'Every carrier keeps to its typical range'],
    [[time('AT&T', 20, 20)], 'Every carrier keeps to its typical range'],
    [[time('AT&T', 17, 20), time('Comcast', 17, 15)], 'Comcast runs past its typical range; plan on 17 business days'],
    [[time('Cox', 16, 15), time('Comcast', 18, 15)], 'Comcast runs past its typical range; plan on 18 business days'],
    [[time('Lumen 800', 6, 5)], 'Lumen 800, toll-free runs past its typical range; plan on 6 business days'],
    [[time('Comcast', 18, 15, 2)], 'Every carrier keeps to its typical range'],
  ])('%#', (times, figures) => {
    expect(findLeadTimes(times).figures).toBe(figures)
  })

  it('those past their range come first, then those with the most FOCs', () => {
    const times = [
      time('AT&T', 17, 20, 9),
      time('Lumen', 16, 20, 40),
      time('Cox', 16, 15, 3),
      time('Comcast', 18, 15, 5),
    ]
    expect(byInterest(times).map(({ carrier }) => carrier.name)).toEqual(['Comcast', 'Cox', 'Lumen', 'AT&T'])
  })
})

describe('why LOAs come back', () => {
  const reason = (family: string, count: number) => ({ family, title: 'Account number', count, businessDaysLost: 7.5 })

  it.each([
    [[], 'None came back'],
    [
      [reason('account_number', 14), reason('btn', 2)],
      'Account number, 14 times. Take the account number from the newest invoice or the CSR.',
    ],
    [[reason('of a later version', 1)], 'Account number, once.'],
  ])('%#', (reasons, figures) => {
    expect(findRejections(reasons).figures).toBe(figures)
  })
})

describe('FOCs of the next six weeks', () => {
  const week = (confirmed: number, unconfirmed: number) => ({
    monday: '2026-11-23',
    confirmed,
    unconfirmed,
    expected: 0,
  })

  it.each([
    [[week(15, 2), week(52, 2)], 38, '71 committed, 4 of them unconfirmed; 38 more expected'],
    [[week(3, 0)], 0, '3 committed, all confirmed; none expected beside them'],
    [[week(0, 2)], 1, '2 committed, none of them confirmed; 1 more expected'],
    [[week(0, 0)], 5, 'None committed; 5 expected'],
    [[week(0, 0)], 0, 'None committed, and none expected'],
  ])('%#', (weeks, expected, figures) => {
    expect(findWeeks(weeks, expected).figures).toBe(figures)
  })

  it.each([
    ['2026-11-24T02:40:00Z', '2026-11-23', '2026-12-28'],
    ['2026-11-23T00:00:00Z', '2026-11-23', '2026-12-28'],
    ['2026-11-29T23:59:00Z', '2026-11-23', '2026-12-28'],
    ['2026-12-30T12:00:00Z', '2026-12-28', '2027-02-01'],
  ])('weeks begin on Monday: %s', (now, first, last) => {
    const mondays = mondaysFrom(new Date(now))
    expect([mondays[0], mondays.at(-1), mondays.length]).toEqual([first, last, 6])
  })

  it('counts each day into its week', () => {
    const mondays = mondaysFrom(new Date('2026-11-24T02:40:00Z'))
    expect(variablesFor(mondays)).toMatchObject({
      from: '2026-11-23',
      to: '2027-01-03',
      week5: { open: true, expectedFrom: '2026-12-28', expectedTo: '2027-01-03' },
    })
    const total = (count: number) => ({ total: count })
    const charts: OverviewChartsQuery = {
      orders: { open: 0, byStage: [] },
      focLeadTimes: [],
      rejectionCounts: [],
      focCalendar: [
        { date: '2026-11-23', committedCount: 2, unconfirmedCount: 1 },
        { date: '2026-11-29', committedCount: 3, unconfirmedCount: 0 },
        { date: '2026-11-30', committedCount: 1, unconfirmedCount: 1 },
      ],
      expected: total(9),
      week0: total(1),
      week1: total(2),
      week2: total(0),
      week3: total(0),
      week4: total(0),
      week5: total(6),
    }
    expect(
      weeksOf(charts, mondays).map(({ confirmed, unconfirmed, expected }) => [confirmed, unconfirmed, expected]),
    ).toEqual([
      [4, 1, 1],
      [0, 1, 2],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 6],
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { countsOf } from './counts.ts'
import { comingMoments, countdown } from './moments.ts'
import { aNight, aNightOrder, aNumber, anItem, NOW, shown } from './night.fixture.ts'
import type { NightOrder } from './night.ts'
import { isShown, matchesDigits, shownCounts } from './number-filter.ts'
import { problemsOf } from './problems.ts'
import { progressOf } from './steps.ts'
import { tonightOf } from './tonight.ts'
import { backUntil, waysBack } from './way-back.ts'
import { withTaps } from './with-taps.ts'

const released = (id: string, at: string | null, said: Partial<NightOrder> = {}) =>
  aNightOrder({
    id,
    foc: { date: (at ?? '2026-11-24').slice(0, 10), at, confirmedAt: null },
    stage: 'FOC_RECEIVED',
    ...said,
  })
const ids = (orders: NightOrder[], now = NOW) => tonightOf(withTaps(aNight(orders), []), now).orders.map(({ id }) => id)

describe('what ports together', () => {
  it.each<[string, NightOrder[], string[]]>([
    [
      'the releases around now',
      [released('b', '2026-11-24T12:30:00Z'), released('a', '2026-11-24T12:00:00Z')],
      ['a', 'b'],
    ],
    ['… of the last 48 h', [released('a', '2026-11-22T12:30:00Z', { stage: 'COMPLETE' })], ['a']],
    ['… not before', [released('a', '2026-11-22T12:20:00Z', { stage: 'COMPLETE' })], []],
    ['… but on its port day still', [released('a', '2026-11-20T12:20:00Z', { stage: 'PORT_DAY' })], ['a']],
    [
      'not a later night beside one now',
      [released('a', '2026-11-24T12:00:00Z'), released('b', '2026-11-26T12:00:00Z')],
      ['a'],
    ],
    [
      'the next night where there is none now',
      [released('b', '2026-11-28T12:00:00Z'), released('c', '2026-12-03T12:00:00Z')],
      ['b'],
    ],
    ['no cancelled order', [released('a', '2026-11-24T12:00:00Z', { conditions: ['CANCELLED'] })], []],
    ['none without a FOC', [aNightOrder({ foc: null, stage: 'LOA_PENDING' })], []],
    ['one whose hour nobody knows', [released('a', null)], ['a']],
  ])('%s', (_case, orders, expected) => {
    expect(ids(orders)).toEqual(expected)
  })
})

describe('the step', () => {
  const at = (time: string) => new Date(`2026-11-24T${time}:00Z`)
  const channels = anItem('CHANNELS_OPEN', { dueAt: '2026-11-24T10:00:00Z', offset: '-PT2H' })
  const e911 = anItem('E911_TEST', { siteId: 'sac' })
  const step = (order: NightOrder, now: Date, items = [channels, e911]) =>
    progressOf(tonightOf(withTaps(aNight([order], items), []), now), now).current

  it.each([
    ['before anything is due', '09:00', aNightOrder(), null],
    ['two hours before', '10:30', aNightOrder(), 'CHANNELS_OPEN'],
    ['from the release on', '12:05', aNightOrder(), 'PORT_BEGINS'],
    ['15 minutes after', '12:20', aNightOrder(), 'TEST_CALL'],
    [
      'as soon as one moved',
      '12:05',
      aNightOrder({ numbers: [aNumber('0115', 'PORTED'), aNumber('0116')] }),
      'TEST_CALL',
    ],
    ['all tested, an hour after', '13:05', aNightOrder({ numbers: [aNumber('0115', 'TESTED')] }), 'E911_TEST'],
  ] as const)('%s', (_case, time, order, expected) => {
    expect(step(order, at(time))).toBe(expected)
  })

  it('comes with what is next, each thing once', () => {
    const night = withTaps(
      aNight([aNightOrder(), released('b', '2026-11-24T12:30:00Z')], [e911, { ...e911, id: 'other' }]),
      [],
    )
    const moments = comingMoments(tonightOf(night, NOW), 'America/Los_Angeles', NOW).map(({ what }) => what)
    expect(moments).toEqual(['Comcast Business’s 2 numbers move', '933 at every site'])
    const span = () => '1 h 3 min'
    expect([countdown(468_000, span), countdown(59_001, span), countdown(0, span), countdown(3_780_000, span)]).toEqual(
      ['7:48', '1:00', '0:00', '1 h 3 min'],
    )
  })
})

describe('the numbers', () => {
  const orders = shown(
    aNightOrder({
      numbers: [aNumber('0115'), aNumber('0116', 'TEST_FAILED'), aNumber('0117', 'FAILED'), aNumber('0118', 'TESTED')],
    }),
    aNightOrder({
      id: 'late',
      foc: { date: '2026-11-24', at: '2026-11-24T12:30:00Z', confirmedAt: null },
      testCallsDueAt: '2026-11-24T12:45:00Z',
    }),
  )

  it('stand where somebody with a telephone in hand looks for them', () => {
    expect(countsOf(orders, NOW)).toEqual({ to_test: 1, passed: 1, no_call: 1, stuck: 1, back: 0, not_due: 2 })
    expect(shownCounts(orders, NOW)).toEqual({ to_test: 1, trouble: 2, passed: 1, all: 6 })
    expect(orders[1]?.numbers.map((number) => isShown(number, false, 'to_test'))).toEqual([false, false])
  })

  it.each([
    ['0116', true],
    ['16', true],
    ['01', true],
    ['0117', false],
    ['916-555-0116', true],
    ['', true],
  ])('are found by their digits: %s', (typed, expected) => {
    expect(matchesDigits({ number: '+19165550116' }, typed)).toBe(expected)
  })
})

describe('what is wrong', () => {
  it('is told once a problem, with who has it and which numbers', () => {
    const stuck = ['0110', '0111', '0112', '0113', '0114'].map((each) => aNumber(each, 'FAILED'))
    const orders = shown(
      aNightOrder({ numbers: [aNumber('0115', 'TESTED'), ...stuck] }),
      aNightOrder({ id: 'b', carrierName: 'AT&T', numbers: [aNumber('0120')] }),
      aNightOrder({ id: 'c', carrierName: 'Cox', numbers: [aNumber('0130')] }),
    )
    expect(problemsOf(orders, NOW).map(({ headline, numbers }) => [headline, numbers])).toEqual([
      ['Nothing has moved from AT&T and Cox, 22 min after the FOC', ''],
      ['5 of 6 numbers did not move from Comcast Business', '916-555-0110, 916-555-0111, 916-555-0112 and 2 more'],
    ])
  })

  it('is nothing of an order on hold or complete', () => {
    const numbers = [aNumber('0115', 'FAILED')]
    expect(
      problemsOf(
        shown(aNightOrder({ numbers, conditions: ['ON_HOLD'] }), aNightOrder({ numbers, stage: 'COMPLETE' })),
        NOW,
      ),
    ).toEqual([])
  })
})

describe('the way back (R10.2)', () => {
  const [order] = shown(aNightOrder({ numbers: [aNumber('0115', 'TESTED'), aNumber('0116', 'PORTED_BACK')] }))
  const hoursLater = (hours: number) => new Date(Date.parse('2026-11-24T12:05:00Z') + hours * 3_600_000)

  it.each([
    [1, 48, [false, 1]],
    [24, 48, [true, 1]],
    [48, 48, [true, 1]],
    [49, 48, null],
    [23, 24, [false, 1]],
  ])('%d h after, of %d', (hours, window, expected) => {
    const [way] = order ? waysBack([order], window, hoursLater(hours)) : []
    expect(way ? [way.isAmber, way.numbers.length] : null).toEqual(expected)
  })

  it('is each number’s own', () => {
    expect(order?.numbers.map((number) => backUntil(number, 48)?.toISOString() ?? null)).toEqual([
      '2026-11-26T12:05:00.000Z',
      null,
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { at, instant } from '../../test-corpus/a-command.ts'
import { anOrder, type OrderBuilder } from '../../test-corpus/an-order.ts'
import { decide } from './decide.ts'

/** Released Mon 2026-06-15 13:30 UTC; the port-back window of a port at that moment is over at 13:30 on the 17th. */
const portDay = anOrder().foc({ date: '2026-06-15', time: '09:30' }).inStage('port_day')
const dateOnly = anOrder().foc({ date: '2026-06-15' }).inStage('port_day')
const portedAt = { firstPortedAt: instant('2026-06-15T13:30:00Z'), lastPortedAt: instant('2026-06-15T15:00:00Z') }
const OVER = '2026-06-17T15:00:00Z'

const complete = (order: OrderBuilder, now: string, override: string | null = null) =>
  decide(order.build(), { type: 'complete', override }, at(now))

function refusals(...given: Parameters<typeof complete>): string[] {
  const verdict = complete(...given)
  return verdict.ok ? [] : verdict.refusals.map(({ code, path }) => `${code} ${path.join('.')}`)
}

describe('completing on the user’s word, with no outcome on any number (R2.7)', () => {
  it.each([
    ['all ported at the FOC time', portDay, '2026-06-17T13:30:00Z', '2026-06-15T13:30:00Z'],
    ['a FOC without a time counts as the end of its day', dateOnly, '2026-06-18T04:00:00Z', '2026-06-16T04:00:00Z'],
    [
      'a day’s end is the FOC’s own zone’s',
      dateOnly.foc({ date: '2026-06-15', zone: 'America/New_York' }).with({ timeZone: 'Asia/Tokyo' }),
      '2026-06-18T04:00:00Z',
      '2026-06-16T04:00:00Z',
    ],
    ['a shorter window', portDay.winning({ portBackHours: 24 }), '2026-06-16T13:30:00Z', '2026-06-15T13:30:00Z'],
  ])('%s', (_case, order, now, ported) => {
    const verdict = complete(order, now)
    expect(verdict).toEqual({
      ok: true,
      value: {
        stage: 'complete',
        patch: { completedAt: instant(now), numbersNotTested: true },
        numbers: [],
        allNumbersPortedAt: instant(ported),
        freesNumbers: false,
        splitOff: [],
        overrides: [],
      },
      warnings: [
        {
          code: 'NUMBERS_NOT_TESTED',
          message: "The order at Spectrum Business was completed on the user's word: no test call is on record.",
          remedy: 'Make a test call to every number from an outside line.',
          path: ['numbers'],
          portOrderId: 'order-1',
        },
      ],
    })
    const aMomentBefore = instant(now).subtract({ milliseconds: 1 }).toString()
    expect(refusals(order, aMomentBefore)).toEqual(['PORT_BACK_WINDOW_OPEN stage'])
  })

  it('says until when the window is open', () => {
    const verdict = complete(portDay, '2026-06-16T12:00:00Z')
    expect(!verdict.ok && verdict.refusals).toEqual([
      {
        code: 'PORT_BACK_WINDOW_OPEN',
        message: 'The numbers can be ported back until 2026-06-17 09:30 EDT; until then the order stays open.',
        remedy: 'Complete it after that, or with an override and its reason.',
        path: ['stage'],
        portOrderId: 'order-1',
      },
    ])
  })

  it('takes the word inside the window with an override', () => {
    const verdict = complete(portDay, '2026-06-16T12:00:00Z', ' The customer agreed ')
    expect(verdict.ok && verdict.value).toMatchObject({
      patch: { numbersNotTested: true },
      allNumbersPortedAt: instant('2026-06-15T13:30:00Z'),
      overrides: [
        {
          command: 'complete',
          code: 'PORT_BACK_WINDOW_OPEN',
          reason: 'The customer agreed',
          by: 'Dana Ruiz',
          at: instant('2026-06-16T12:00:00Z'),
        },
      ],
    })
    expect(verdict.ok && verdict.warnings.map(({ code }) => code)).toEqual(['NUMBERS_NOT_TESTED', 'OVERRIDDEN'])
  })

  it('wants a FOC to count from', () => {
    expect(refusals(portDay.with({ foc: null }), OVER, 'Agreed')).toEqual(['FOC_NOT_RECEIVED foc'])
  })
})

describe('completing with outcomes on record (R2.7)', () => {
  const [NOT_PORTED, NOT_TESTED, OPEN] = [
    'NUMBERS_NOT_PORTED numbers',
    'NUMBERS_NOT_TESTED numbers',
    'PORT_BACK_WINDOW_OPEN stage',
  ]
  const ported = portDay.tally(portedAt)

  it.each([
    ['all tested', ported.tally({ tested: 3 }), OVER, []],
    ['… in the window, from the last number', ported.tally({ tested: 3 }), '2026-06-17T14:59:59Z', [OPEN]],
    ['… with others ported back', ported.tally({ tested: 1, ported_back: 2 }), OVER, []],
    ['one pending', ported.tally({ tested: 2, pending: 1 }), OVER, [NOT_PORTED]],
    ['one failed', ported.tally({ tested: 2, failed: 1 }), OVER, [NOT_PORTED]],
    ['one not tested', ported.tally({ tested: 2, ported: 1 }), OVER, [NOT_TESTED]],
    ['one whose calls fail', ported.tally({ tested: 2, test_failed: 1 }), OVER, [NOT_TESTED]],
    ['all of it', ported.tally({ ported: 1, failed: 1 }), '2026-06-15T16:00:00Z', [NOT_PORTED, NOT_TESTED, OPEN]],
  ])('%s', (_case, order, now, expected) => {
    expect(refusals(order, now)).toEqual(expected)
    expect(refusals(order, now, ' ')).toEqual(expected)
    const verdict = complete(order, now, 'The customer agreed')
    expect(verdict.ok && verdict.value.overrides.map(({ code, reason }) => `${code} ${reason}`)).toEqual(
      expected.map((refusal) => `${refusal.split(' ')[0]} The customer agreed`),
    )
    expect(verdict.ok && verdict.warnings.map(({ code }) => code)).toEqual(expected.map(() => 'OVERRIDDEN'))
  })

  it.each([
    ['all failed', portDay.tally({ failed: 3 }), '2026-06-15T14:00:00Z'],
    ['one failed, the others pending', portDay.tally({ failed: 1, pending: 2 }), OVER],
    ['all ported back', ported.tally({ ported_back: 3 }), OVER],
    ['… in the window', ported.tally({ ported_back: 3 }), '2026-06-15T16:00:00Z'],
    ['one ported back, one failed, one pending', ported.tally({ ported_back: 1, failed: 1, pending: 1 }), OVER],
  ])('no override completes what did not port at all: %s', (_case, order, now) => {
    for (const override of [null, ' ', 'The customer agreed']) {
      expect(refusals(order, now, override)).toEqual([NOT_PORTED])
    }
  })

  it.each([
    ['failed', { failed: 2, pending: 1 }, '1 without an outcome, 2 failed, 0 ported back', 'Record those that ported'],
    ['ported back', { ported_back: 3 }, '0 without an outcome, 0 failed, 3 ported back', 'Cancel the order: what'],
  ])('says what became of the numbers, and that the order is cancelled: %s', (_case, tally, counts, remedy) => {
    const verdict = complete(portDay.tally(tally), OVER, 'Agreed')
    expect(!verdict.ok && verdict.refusals[0]?.message).toBe(
      `None of the order's numbers lives on Dialworks: ${counts}.`,
    )
    expect(!verdict.ok && verdict.refusals[0]?.remedy).toContain(remedy)
    expect(!verdict.ok && verdict.refusals[0]?.remedy.toLowerCase()).toContain('cancel the order')
  })

  it.each([
    ['one pending', ported.tally({ tested: 2, pending: 1 }), true],
    ['one failed', ported.tally({ tested: 2, failed: 1 }), true],
    ['all tested', ported.tally({ tested: 3 }), undefined],
    ['one ported back, which is free already', ported.tally({ tested: 2, ported_back: 1 }), undefined],
    ['on the user’s word, all count as ported', portDay, undefined],
  ])('frees what did not move (R8.5): %s', (_case, order, freesUnmoved) => {
    const verdict = complete(order, OVER, 'The customer agreed')
    expect(verdict.ok && [verdict.value.freesUnmoved, verdict.value.freesNumbers]).toEqual([freesUnmoved, false])
  })

  it('touches no number and leaves no mark', () => {
    const verdict = complete(ported.tally({ tested: 3 }), OVER)
    expect(verdict.ok && [verdict.value.stage, verdict.value.patch, verdict.value.allNumbersPortedAt]).toEqual([
      'complete',
      { completedAt: instant(OVER) },
      null,
    ])
  })

  it('points to the split and to the test calls', () => {
    const verdict = complete(ported.tally({ ported: 1, test_failed: 2, failed: 1, pending: 2 }), OVER)
    expect(!verdict.ok && verdict.refusals.map(({ message, remedy }) => [message, remedy])).toEqual([
      [
        "Of the order's numbers, 2 have no outcome and 1 failed to port; all have to be ported.",
        'Record those that ported since, and split the un-ported numbers off into a new order.',
      ],
      [
        '3 numbers ported without a good test call (2 with a bad one).',
        'Make a test call to each from an outside line and record it, or complete with an override and its reason.',
      ],
    ])
  })
})

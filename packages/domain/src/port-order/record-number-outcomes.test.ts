import { describe, expect, it } from 'vitest'
import { aNumber, aReport, at, instant } from '../../test-corpus/a-command.ts'
import { anOrder } from '../../test-corpus/an-order.ts'
import type { NumberFacts, OutcomeReport } from './commands.ts'
import { decide } from './decide.ts'
import { NUMBER_OUTCOMES } from './facts.ts'
import { OUTCOME_MOVES } from './record-number-outcomes.ts'

const A = '+12125550101'
const B = '+12125550102'
const NOW = instant('2026-06-15T14:00:00Z')
const portDay = anOrder().inStage('port_day')

const record = (numbers: NumberFacts[], outcomes: OutcomeReport[], order = portDay) =>
  decide(order.build(), { type: 'record_number_outcomes', outcomes, numbers }, at(NOW.toString()))

function refusals(...given: Parameters<typeof record>): string[] {
  const verdict = record(...given)
  return verdict.ok ? [] : verdict.refusals.map(({ code, path }) => `${code} ${path.join('.')}`)
}

describe('what may follow an outcome (R7.3)', () => {
  it('is a table', () => {
    const cell = (from: (typeof NUMBER_OUTCOMES)[number], to: (typeof NUMBER_OUTCOMES)[number]) =>
      refusals([aNumber(A, from, { portedAt: NOW })], [aReport(A, to)]).length === 0 ? 'yes' : '–'
    const lines = [
      ['from \\ to', ...NUMBER_OUTCOMES],
      ...NUMBER_OUTCOMES.map((from) => [from, ...NUMBER_OUTCOMES.map((to) => cell(from, to))]),
    ]
    expect(
      lines
        .map((line) =>
          line
            .map((text) => text.padEnd(12))
            .join('')
            .trimEnd(),
        )
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "from \\ to   pending     ported      tested      test_failed failed      ported_back
      pending     –           yes         yes         yes         yes         –
      ported      –           yes         yes         yes         –           –
      tested      –           –           yes         yes         –           –
      test_failed –           –           yes         yes         –           –
      failed      –           yes         yes         yes         yes         –
      ported_back –           –           –           –           –           –"
    `)
  })

  it.each([
    ['failed', 'pending', 'Record one of: failed, ported, tested, test_failed.'],
    ['ported', 'ported_back', 'Ask for a port-back with its reason: it is a command of its own.'],
    ['ported_back', 'ported_back', 'Create a new order: a number that was ported back comes again only as a new port.'],
  ] as const)('says what to do instead of %s → %s', (from, to, remedy) => {
    expect(record([aNumber(A, from)], [aReport(A, to)])).toEqual({
      ok: false,
      refusals: [
        {
          code: 'OUTCOME_FORBIDS',
          message: `${A} is ${from}; ${to} can't follow that.`,
          remedy,
          path: ['outcomes', '0', 'outcome'],
          portOrderId: 'order-1',
        },
      ],
    })
  })

  it('lets nothing follow a port-back and never goes back to pending', () => {
    expect(OUTCOME_MOVES.ported_back).toEqual([])
    expect(Object.values(OUTCOME_MOVES).flat()).not.toContain('pending')
  })
})

describe('what is kept of a number (R7.3)', () => {
  const earlier = instant('2026-06-15T13:40:00Z')
  const moved = { portedAt: earlier }

  it.each<[string, NumberFacts, OutcomeReport, Partial<NumberFacts>]>([
    ['ported now', aNumber(A), aReport(A, 'ported'), { outcome: 'ported', portedAt: NOW }],
    ['ported then', aNumber(A), aReport(A, 'ported', { at: earlier }), { outcome: 'ported', portedAt: earlier }],
    [
      'a test call proves the port',
      aNumber(A),
      aReport(A, 'tested', { at: earlier }),
      { outcome: 'tested', portedAt: earlier, testedAt: earlier },
    ],
    ['a bad one does too', aNumber(A), aReport(A, 'test_failed'), { outcome: 'test_failed', portedAt: NOW }],
    [
      'tested after the port',
      aNumber(A, 'ported', moved),
      aReport(A, 'tested'),
      { outcome: 'tested', portedAt: earlier, testedAt: NOW },
    ],
    [
      'calls fail after all',
      aNumber(A, 'tested', { ...moved, testedAt: earlier }),
      aReport(A, 'test_failed'),
      { outcome: 'test_failed', portedAt: earlier, testedAt: null },
    ],
    ['failed', aNumber(A), aReport(A, 'failed'), { outcome: 'failed' }],
    [
      'tested twice, the first call counts',
      aNumber(A, 'tested', { ...moved, testedAt: earlier }),
      aReport(A, 'tested'),
      { outcome: 'tested', portedAt: earlier, testedAt: earlier },
    ],
    [
      'tested at the moment it moved',
      aNumber(A, 'ported', moved),
      aReport(A, 'tested', { at: earlier }),
      { outcome: 'tested', portedAt: earlier, testedAt: earlier },
    ],
    [
      'failed, and ported within the day',
      aNumber(A, 'failed'),
      aReport(A, 'ported'),
      { outcome: 'ported', portedAt: NOW },
    ],
    [
      'a note',
      aNumber(A, 'pending', { note: 'old' }),
      aReport(A, 'failed', { note: 'new' }),
      { outcome: 'failed', note: 'new' },
    ],
    [
      'the note before',
      aNumber(A, 'pending', { note: 'old', routingId: 'q-1' }),
      aReport(A, 'failed'),
      { outcome: 'failed', note: 'old', routingId: 'q-1' },
    ],
  ])('%s', (_case, number, report, kept) => {
    const verdict = record([number], [report])
    expect(verdict.ok && verdict.value).toMatchObject({ stage: 'port_day', patch: {}, splitOff: [] })
    expect(verdict.ok && verdict.value.numbers).toEqual([aNumber(A, 'pending', kept)])
  })

  it('is all in the order of the reports', () => {
    const verdict = record([aNumber(A), aNumber(B)], [aReport(B, 'ported'), aReport(A, 'failed')])
    expect(verdict.ok && verdict.value.numbers.map(({ number, outcome }) => [number, outcome])).toEqual([
      [B, 'ported'],
      [A, 'failed'],
    ])
  })
})

describe('what is refused', () => {
  it.each<[string, OutcomeReport[], string[]]>([
    ['nothing', [], ['VALUE_MISSING outcomes']],
    [
      'a number of another order',
      [aReport(A, 'ported'), aReport('+12125550199', 'ported')],
      ['NUMBER_NOT_ON_ORDER outcomes.1.number'],
    ],
    [
      '… with the moment at which it ported',
      [aReport('+12125550199', 'ported', { at: NOW })],
      ['NUMBER_NOT_ON_ORDER outcomes.0.number'],
    ],
    ['a number twice', [aReport(A, 'ported'), aReport(A, 'tested')], ['NUMBER_REPEATED outcomes.1.number']],
    [
      'each report for itself',
      [aReport('+12125550199', 'ported'), aReport(A, 'pending'), aReport(B, 'ported', { at: NOW.add({ seconds: 1 }) })],
      ['NUMBER_NOT_ON_ORDER outcomes.0.number', 'OUTCOME_FORBIDS outcomes.1.outcome', 'VALUE_INVALID outcomes.2.at'],
    ],
  ])('%s', (_case, outcomes, expected) => {
    expect(refusals([aNumber(A), aNumber(B)], outcomes)).toEqual(expected)
  })

  it('says what is wrong with a number', () => {
    const verdict = record([aNumber(A)], [aReport(A, 'ported'), aReport(A, 'ported'), aReport(B, 'ported')])
    expect(!verdict.ok && verdict.refusals.map(({ message, remedy }) => [message, remedy])).toEqual([
      [`${A} stands in the list more than once.`, 'Name each number once.'],
      [`${B} is not on this order.`, 'Check the number, or find the order that has it.'],
    ])
    const empty = record([], [])
    expect(!empty.ok && empty.refusals.map(({ message, remedy }) => [message, remedy])).toEqual([
      ['The list of numbers is empty; at least one was wanted.', 'Name the numbers.'],
    ])
  })

  it.each([
    ['now', '2026-06-15T14:00:00Z', undefined],
    ['in the future', '2026-06-15T14:00:01Z', 'it is 2026-06-15 10:00 EDT'],
    ['the eve of the FOC', '2026-06-14T04:00:00Z', undefined],
    ['before the eve', '2026-06-14T03:59:59Z', 'the day before the FOC begins at 2026-06-14 00:00 EDT'],
  ])('a moment: %s', (_case, moment, bound) => {
    const verdict = record([aNumber(A)], [aReport(A, 'ported', { at: instant(moment) })])
    const local = moment.startsWith('2026-06-15') ? '2026-06-15 10:00 EDT' : '2026-06-13 23:59 EDT'
    expect(verdict.ok ? undefined : verdict.refusals).toEqual(
      bound && [
        {
          code: 'VALUE_INVALID',
          message: `The outcome can't be of ${local}: ${bound}.`,
          remedy: 'Give the moment at which it happened, or leave it out for now.',
          path: ['outcomes', '0', 'at'],
          portOrderId: 'order-1',
        },
      ],
    )
  })

  it('knows no eve without a FOC', () => {
    const order = portDay.with({ foc: null })
    const longAgo = aReport(A, 'ported', { at: instant('2020-01-01T00:00:00Z') })
    expect(refusals([aNumber(A)], [longAgo], order)).toEqual([])
  })
})

it('a number is not tested before it moved', () => {
  const moved = aNumber(A, 'ported', { portedAt: instant('2026-06-15T13:40:00Z') })
  const early = aReport(A, 'tested', { at: instant('2026-06-15T13:39:59Z') })
  const verdict = record([moved], [early])
  expect(verdict.ok ? [] : verdict.refusals).toEqual([
    {
      code: 'VALUE_INVALID',
      message: `The outcome can't be of 2026-06-15 09:39 EDT: ${A} moved at 2026-06-15 09:40 EDT.`,
      remedy: 'Give the moment at which it happened, or leave it out for now.',
      path: ['outcomes', '0', 'at'],
      portOrderId: 'order-1',
    },
  ])
})

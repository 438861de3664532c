import { describe, expect, it } from 'vitest'
import { at } from '../../test-corpus/a-command.ts'
import { anOrder } from '../../test-corpus/an-order.ts'
import type { CommandOf } from './commands.ts'
import { decide } from './decide.ts'

const amend = (asked: string[], removesNumbers: string[], remaining: number) =>
  decide(
    anOrder().build(),
    { type: 'amend', asked, removesNumbers, remaining } satisfies CommandOf<'amend'>,
    at('2026-06-10T14:00:00Z'),
  )

const [A, B, C] = ['+12125550100', '+12125550101', '+12125550102']

describe('amending an order before it is submitted (R2.3)', () => {
  it('takes the numbers off, and nothing else changes', () => {
    const verdict = amend([B, A], [A, B], 1)
    expect(verdict).toEqual({
      ok: true,
      value: {
        stage: 'loa_pending',
        patch: {},
        numbers: [],
        allNumbersPortedAt: null,
        freesNumbers: false,
        removesNumbers: [A, B],
        splitOff: [],
        overrides: [],
      },
      warnings: [],
    })
  })

  it.each<[string, string[], string[], number, string[]]>([
    ['one number stays', [A, B], [A, B], 1, []],
    ['none stays', [A, B], [A, B], 0, ['VALUE_INVALID removeNumbers']],
    ['none is named, and the order has some', [], [], 2, []],
    ['none is named, and the order has none', [], [], 0, []],
    ['the second is not on the order', [A, C], [A], 1, ['NUMBER_NOT_ON_ORDER removeNumbers.1']],
    ['the first is not on the order', [C, A], [A], 1, ['NUMBER_NOT_ON_ORDER removeNumbers.0']],
    [
      'one is not on the order, and none stays',
      [C, A],
      [A],
      0,
      ['NUMBER_NOT_ON_ORDER removeNumbers.0', 'VALUE_INVALID removeNumbers'],
    ],
  ])('%s', (_case, asked, removes, remaining, expected) => {
    const verdict = amend(asked, removes, remaining)
    expect(verdict.ok ? [] : verdict.refusals.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(expected)
  })

  it('says which number is unknown, and what to do with an order that none is left of', () => {
    const verdict = amend([C, A], [A], 0)
    expect(!verdict.ok && verdict.refusals.map(({ message, remedy }) => [message, remedy])).toEqual([
      ['+12125550102 is not on this order.', 'Check the number, or find the order that has it.'],
      [
        'That takes every number off the order; at least one has to stay.',
        'Keep a number on the order, or cancel the order.',
      ],
    ])
  })
})

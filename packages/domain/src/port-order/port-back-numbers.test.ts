import { describe, expect, it } from 'vitest'
import { aNumber, at, instant } from '../../test-corpus/a-command.ts'
import { anOrder } from '../../test-corpus/an-order.ts'
import type { NumberFacts } from './commands.ts'
import { decide } from './decide.ts'
import type { PortStage } from './stage.ts'

const [A, B] = ['+12125550101', '+12125550102']
const portedAt = instant('2026-06-15T13:30:00Z')
const tested = aNumber(A, 'tested', { portedAt, testedAt: portedAt, note: 'fine' })

function portBack(
  numbers: NumberFacts[],
  {
    asked = numbers.map(({ number }) => number),
    reason = 'No dial tone',
    now = '2026-06-17T13:30:00Z',
    hours = 48,
    stage = 'port_day' as PortStage,
  } = {},
) {
  const order = anOrder().inStage(stage).winning({ portBackHours: hours }).build()
  return decide(order, { type: 'port_back', numbers, asked, reason }, at(now))
}

function refusals(...given: Parameters<typeof portBack>): string[] {
  const verdict = portBack(...given)
  return verdict.ok ? [] : verdict.refusals.map(({ code, path }) => `${code} ${path.join('.')}`)
}

describe('porting back (R10.2)', () => {
  it.each(['port_day', 'complete'] as const)('keeps when the number ported, and the stage %s', (stage) => {
    const verdict = portBack([tested], { stage })
    expect(verdict.ok && [verdict.value.stage, verdict.value.numbers, verdict.value.patch]).toEqual([
      stage,
      [{ ...tested, outcome: 'ported_back' }],
      {},
    ])
  })

  it.each([
    ['to the last moment of 48 h', {}, []],
    ['past it', { now: '2026-06-17T13:30:00.001Z' }, ['PORT_BACK_WINDOW_CLOSED numbers.0']],
    ['24 h by this carrier', { hours: 24, now: '2026-06-16T13:30:00Z' }, []],
    ['past those', { hours: 24, now: '2026-06-16T13:30:01Z' }, ['PORT_BACK_WINDOW_CLOSED numbers.0']],
    ['no reason', { reason: ' ' }, ['REASON_MISSING reason']],
    ['nothing asked', { asked: [] }, ['VALUE_MISSING numbers']],
    ['a number twice', { asked: [A, A] }, ['NUMBER_REPEATED numbers.1']],
    ['a number of another order', { asked: [A, B] }, ['NUMBER_NOT_ON_ORDER numbers.1']],
  ])('%s', (_case, more, expected) => {
    expect(refusals([tested], more)).toEqual(expected)
  })

  it.each([
    ['pending', null, ['OUTCOME_FORBIDS numbers.0']],
    ['failed', portedAt, ['OUTCOME_FORBIDS numbers.0']],
    ['ported_back', portedAt, ['OUTCOME_FORBIDS numbers.0']],
    ['ported', null, ['OUTCOME_FORBIDS numbers.0']],
    ['ported', portedAt, []],
    ['test_failed', portedAt, []],
  ] as const)('of a number that is %s since %s', (outcome, since, expected) => {
    expect(refusals([aNumber(A, outcome, { portedAt: since })])).toEqual(expected)
  })

  it('judges each number by its own window, and takes all or none', () => {
    const late = aNumber(B, 'ported', { portedAt: portedAt.add({ hours: 2 }) })
    expect(refusals([tested, late], { now: '2026-06-17T14:00:00Z' })).toEqual(['PORT_BACK_WINDOW_CLOSED numbers.0'])
    expect(refusals([tested, late], { now: '2026-06-17T14:00:00Z', asked: [B] })).toEqual([])
  })

  it('says until when, and the only way left', () => {
    const verdict = portBack([tested, aNumber(B)], { now: '2026-06-18T00:00:00Z', reason: '' })
    expect(!verdict.ok && verdict.refusals.map(({ message, remedy }) => [message, remedy])).toEqual([
      ['Numbers are ported back for a reason, and none was given.', 'Say why the numbers go back.'],
      [
        `${A} could be ported back until 2026-06-17 09:30 EDT.`,
        'Port it anew, which is the only way left: a new LOA and a new FOC, 10–20 business days.',
      ],
      [`${B} is pending; only a number that ported can go back.`, 'Take it off the list.'],
    ])
  })
})

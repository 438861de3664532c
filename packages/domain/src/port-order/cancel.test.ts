import { describe, expect, it } from 'vitest'
import { at, instant } from '../../test-corpus/a-command.ts'
import { anOrder } from '../../test-corpus/an-order.ts'
import { decide } from './decide.ts'

const order = anOrder().foc({ date: '2026-06-15', time: '09:30' })
const IN_LOCK = '2026-06-15T12:00:00Z'
const cancel = (now: string, override: string | null = null, of = order) =>
  decide(of.build(), { type: 'cancel', reason: null, override }, at(now))

describe('cancelling (SUP 1)', () => {
  it('frees the numbers and keeps the stage (R2.2, R8.5)', () => {
    const verdict = cancel('2026-06-10T12:00:00Z', 'Not needed here')
    expect(verdict).toEqual({
      ok: true,
      value: {
        stage: 'foc_received',
        patch: { cancelledAt: instant('2026-06-10T12:00:00Z') },
        numbers: [],
        allNumbersPortedAt: null,
        freesNumbers: true,
        splitOff: [],
        overrides: [],
      },
      warnings: [],
    })
  })

  it('is locked near the FOC (R6.4)', () => {
    expect(cancel(IN_LOCK, '  ')).toEqual({
      ok: false,
      refusals: [
        {
          code: 'LOCKED',
          message: 'Inside 24 h before the FOC of 2026-06-15 09:30 EDT, Dialworks takes no change of ours.',
          remedy: 'Call the winning carrier; when it agrees, cancel with an override that says so.',
          path: ['foc', 'at'],
          portOrderId: 'order-1',
        },
      ],
    })
  })

  it('goes all the same with an override, which stays on the order (R2.6)', () => {
    const verdict = cancel(IN_LOCK, ' The carrier agreed ')
    expect(verdict.ok && [verdict.value.patch, verdict.value.overrides]).toEqual([
      { cancelledAt: instant(IN_LOCK) },
      [
        {
          command: 'cancel',
          code: 'LOCKED',
          reason: 'The carrier agreed',
          by: 'Dana Ruiz',
          at: instant(IN_LOCK),
        },
      ],
    ])
    expect(verdict.ok && verdict.warnings.map(({ code }) => code)).toEqual(['OVERRIDDEN'])
  })

  it('is best effort inside 48 h', () => {
    const verdict = cancel('2026-06-14T12:00:00Z', null, order.with({ supplementsAfterFoc: 2 }))
    expect(verdict.ok && verdict.warnings.map(({ code }) => code)).toEqual(['LOCKED'])
  })

  it('is a supplement: with all of them used up it takes an override (R6.4)', () => {
    const used = order.with({ supplementsAfterFoc: 3 })
    const verdict = cancel('2026-06-10T12:00:00Z', null, used)
    expect(!verdict.ok && verdict.refusals).toEqual([
      {
        code: 'LOCKED',
        message: 'Dialworks takes 3 supplements after the FOC, and 3 were sent.',
        remedy: 'Call the winning carrier; when it agrees, cancel with an override that says so.',
        path: ['supplementsAfterFoc'],
        portOrderId: 'order-1',
      },
    ])
    const overridden = cancel('2026-06-10T12:00:00Z', 'It agreed', used)
    expect(overridden.ok && overridden.value.overrides.map(({ code, reason }) => [code, reason])).toEqual([
      ['LOCKED', 'It agreed'],
    ])
  })
})

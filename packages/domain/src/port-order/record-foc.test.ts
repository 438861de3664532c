import { describe, expect, it } from 'vitest'
import { A_COMMAND, at, date, instant, proposal } from '../../test-corpus/a-command.ts'
import { anOrder } from '../../test-corpus/an-order.ts'
import type { CommandOf } from './commands.ts'
import { decide } from './decide.ts'

const CONTEXT = at('2026-06-08T14:00:00Z')
const submitted = anOrder().inStage('loa_submitted')
const record = (more: Partial<CommandOf<'record_foc'>> = {}) =>
  decide(submitted.build(), { ...A_COMMAND.record_foc, ...more }, CONTEXT)

describe('recording a FOC (R2.3, R6)', () => {
  it('keeps what was said, unconfirmed whatever the source, and starts the counts again (R6.3)', () => {
    const verdict = record({ source: 'phone', confirmationNumber: ' FOC-1 ' })
    expect(verdict.ok && verdict.value).toEqual({
      stage: 'foc_received',
      patch: { supplementsAfterFoc: 0, focSlips: 0, focSlippedFrom: null },
      foc: {
        date: date('2026-06-22'),
        at: instant('2026-06-22T13:30:00Z'),
        timeZone: 'America/New_York',
        source: 'phone',
        confirmedAt: null,
        confirmedBy: null,
        confirmationNumber: 'FOC-1',
        reason: null,
        requestedBy: null,
        customerToldBy: null,
        recordedAt: CONTEXT.now,
      },
      numbers: [],
      allNumbersPortedAt: null,
      freesNumbers: false,
      splitOff: [],
      overrides: [],
    })
  })

  it('needs no time (R6.1)', () => {
    const verdict = record({ proposal: proposal('2026-06-22'), confirmationNumber: ' ' })
    expect(verdict.ok && [verdict.value.foc?.at, verdict.value.foc?.confirmationNumber]).toEqual([null, null])
  })

  it.each([
    ['today', '2026-06-08', '23:00', []],
    ['a past day', '2026-06-05', '09:30', ['FOC_IN_PAST']],
    ['beyond 30 days and the estimate', '2026-07-20', '09:30', ['FOC_FAR_AHEAD']],
  ])('answers foc_received for %s: port day begins with the next command (R2.4)', (_case, day, time, codes) => {
    const verdict = record({ proposal: proposal(day, time) })
    expect(verdict.ok && [verdict.value.stage, verdict.warnings.map(({ code }) => code)]).toEqual([
      'foc_received',
      codes,
    ])
  })

  it('takes a day that is no business day with an override, which stays on the order (R6.2, R2.6)', () => {
    const saturday = proposal('2026-06-20', '09:30')
    const refused = record({ proposal: saturday, override: ' ' })
    expect(!refused.ok && refused.refusals.map(({ code }) => code)).toEqual(['FOC_NOT_BUSINESS_DAY'])
    const verdict = record({ proposal: saturday, override: ' Weekend port agreed ' })
    expect(verdict.ok && verdict.value.overrides).toEqual([
      {
        command: 'record_foc',
        code: 'FOC_NOT_BUSINESS_DAY',
        reason: 'Weekend port agreed',
        by: 'Dana Ruiz',
        at: CONTEXT.now,
      },
    ])
    expect(verdict.ok && verdict.warnings).toEqual([
      {
        code: 'OVERRIDDEN',
        message: 'Dana Ruiz set FOC_NOT_BUSINESS_DAY aside on 2026-06-08 (record_foc): Weekend port agreed',
        remedy: 'Make sure that the reason still holds.',
        path: ['overrides'],
        portOrderId: 'order-1',
      },
    ])
  })

  it('keeps no override that nothing needed', () => {
    const verdict = record({ override: 'Just in case' })
    expect(verdict.ok && verdict.value.overrides).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { at } from '../../test-corpus/a-command.ts'
import { anOrder } from '../../test-corpus/an-order.ts'
import { decide } from './decide.ts'

const CONTEXT = at('2026-06-08T14:00:00Z')
const submitted = anOrder().inStage('loa_submitted')
const reject = (order: typeof submitted, ...codes: string[]) =>
  decide(order.build(), { type: 'reject_loa', codes, note: null }, CONTEXT)

describe('rejecting the LOA (R2.3, R9)', () => {
  it('keeps when and the families of the codes, each once', () => {
    const verdict = reject(submitted, '7404', '8G', '7401')
    expect(verdict.ok && [verdict.value.stage, verdict.value.patch, verdict.warnings]).toEqual([
      'loa_pending',
      { rejectedAt: CONTEXT.now, rejectedFamilies: ['legal_name', 'account_number'] },
      [],
    ])
    expect(verdict.ok && 'foc' in verdict.value).toBe(false)
  })

  it('voids a FOC and what was counted of it', () => {
    const order = submitted.foc({ date: '2026-06-15', time: '09:30' }).inStage('foc_received')
    const verdict = reject(order.with({ focSlips: 2, supplementsAfterFoc: 2 }), '7404')
    expect(verdict.ok && [verdict.value.foc, verdict.value.patch]).toEqual([
      null,
      {
        rejectedAt: CONTEXT.now,
        rejectedFamilies: ['legal_name'],
        focSlips: 0,
        focSlippedFrom: null,
        supplementsAfterFoc: 0,
      },
    ])
  })

  it.each([[[]], [['']], [[' ', '\t']]])('is refused without a code: %j', (codes) => {
    expect(reject(submitted, ...codes)).toEqual({
      ok: false,
      refusals: [
        {
          code: 'REASON_MISSING',
          message: 'No code says why Spectrum Business rejected the LOA; at least one was wanted.',
          remedy: 'Give the codes of the rejection as the carrier sent them.',
          path: ['codes'],
          portOrderId: 'order-1',
        },
      ],
    })
  })

  it('keeps an unknown code as "other", and warns with its place', () => {
    const verdict = reject(submitted, ' ', '7404', 'Z99')
    expect(verdict.ok && verdict.value.patch.rejectedFamilies).toEqual(['legal_name', 'other'])
    expect(verdict.ok && verdict.warnings).toEqual([
      {
        code: 'REJECTION_CODE_UNKNOWN',
        message: 'The code "Z99" is not one of those known; it is kept as it came, as "other".',
        remedy: 'Call the carrier and ask what is to be mended.',
        path: ['codes', '2'],
        portOrderId: 'order-1',
      },
    ])
  })
})

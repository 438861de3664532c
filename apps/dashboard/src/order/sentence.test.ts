import { describe, expect, it } from 'vitest'
import { A_FOC, A_REJECTION, aCheck, anOrder, READ_AT } from './an-order.fixture.ts'
import type { OrderOnPage, OutcomeCounts } from './order-on-page.ts'
import { sentenceOf } from './sentence.ts'

const READING = { now: READ_AT, zone: 'America/Los_Angeles' }
const LETTER = {} as NonNullable<OrderOnPage['loa']>
const NONE: OutcomeCounts = { pending: 0, ported: 0, tested: 0, testFailed: 0, failed: 0, portedBack: 0 }

const pending = { stage: 'LOA_PENDING', foc: null } as const
const submitted = { stage: 'LOA_SUBMITTED', foc: null } as const
const portDay = (counts: Partial<OutcomeCounts>, more: Partial<OrderOnPage> = {}): Partial<OrderOnPage> => ({
  stage: 'PORT_DAY',
  outcomeCounts: { ...NONE, ...counts },
  ...more,
})
const signer = { ...A_REJECTION.reasons[0], code: '7473', family: 'signer', field: 'signatoryName' }
const freeze = { ...A_REJECTION.reasons[0], code: '7416', family: 'freeze', field: null }
const rejectedFor = (...reasons: unknown[]) => [{ ...A_REJECTION, reasons }] as unknown as OrderOnPage['rejections']

describe('where an order stands', () => {
  it.each<[string, Partial<OrderOnPage>, string]>([
    ['nothing on file', pending, 'No LOA yet; sent today, a FOC comes Nov 17–24'],
    ['a letter', { ...pending, loa: LETTER }, 'The LOA has not gone out; sent today, a FOC comes Nov 17–24'],
    [
      'one field differs',
      { ...pending, loa: LETTER, loaChecks: [aCheck()] },
      'The LOA can’t go out: 1 field differs from the CSR',
    ],
    [
      'two differ',
      { ...pending, loa: LETTER, loaChecks: [aCheck(), aCheck({ field: 'btn' })] },
      'The LOA can’t go out: 2 fields differ from the CSR',
    ],
    [
      'rejected (R9)',
      { ...pending, rejections: [A_REJECTION] },
      'Comcast Business rejected the LOA: mend the legal name, and nothing else',
    ],
    [
      'rejected for two fields',
      { ...pending, rejections: rejectedFor(A_REJECTION.reasons[0], signer) },
      'Comcast Business rejected the LOA: mend the legal name and the signer, and nothing else',
    ],
    [
      'rejected for no field',
      { ...pending, rejections: rejectedFor(freeze) },
      'Comcast Business rejected the LOA: mend the freeze, and nothing else',
    ],
    [
      'a rejection that was answered',
      { ...submitted, rejections: [{ ...A_REJECTION, resolvedAt: '2026-11-20T00:00:00Z' }] },
      'Acknowledged by Zoom Phone; FOC expected Nov 17–24',
    ],
    [
      'not acknowledged',
      { ...submitted, acknowledgedAt: null },
      'LOA with Zoom Phone, not acknowledged yet; FOC expected Nov 17–24',
    ],
    [
      'acknowledgement overdue',
      { ...submitted, conditions: ['ACK_OVERDUE'], acknowledgementDueAt: '2026-11-17T20:00:00Z' },
      'Zoom Phone has not acknowledged the LOA, due since Tue Nov 17',
    ],
    ['unconfirmed', {}, 'FOC Tue Nov 24, 04:00 PST, not confirmed by voice'],
    ['no time yet (R6.1)', { foc: { ...A_FOC, at: null } }, 'FOC Tue Nov 24, no time yet, not confirmed by voice'],
    [
      'confirmed',
      { foc: { ...A_FOC, confirmedAt: '2026-11-23T20:00:00Z', confirmedBy: 'T. Okafor' } },
      'FOC Tue Nov 24, 04:00 PST, confirmed by T. Okafor',
    ],
    ['before the hour', portDay({ pending: 14 }), '14 numbers move in 9 h 20 min, Tue Nov 24, 04:00 PST'],
    [
      'after the hour',
      portDay({ pending: 14 }, { foc: { ...A_FOC, at: '2026-11-24T02:00:00Z' } }),
      'FOC was 40 min ago: 14 numbers without an outcome',
    ],
    [
      'a day without an hour',
      portDay({ pending: 14 }, { foc: { ...A_FOC, at: null } }),
      'Port day, no time yet: 14 numbers to move',
    ],
    ['some ported', portDay({ pending: 4, ported: 10 }), '10 of 14 numbers ported, 4 without an outcome'],
    [
      'some failed',
      portDay({ failed: 2, tested: 11, testFailed: 1 }),
      '2 of 14 numbers did not move, 1 can’t be called',
    ],
    ['some can’t be called', portDay({ tested: 13, testFailed: 1 }), '1 of 14 numbers moved and can’t be called'],
    ['some to test', portDay({ ported: 5, tested: 9 }), '9 of 14 numbers tested, 5 to call from outside'],
    ['some ported back', portDay({ tested: 11, portedBack: 3 }), '3 of 14 numbers ported back, 11 tested'],
    ['all tested', portDay({ tested: 14 }), 'All 14 numbers are ported and tested'],
    ['the one tested', portDay({ tested: 1 }, { numberCount: 1 }), 'The one number is ported and tested'],
    [
      'complete',
      { stage: 'COMPLETE', completedAt: '2026-11-20T18:00:00Z', outcomeCounts: { ...NONE, tested: 14 } },
      'Complete since Fri Nov 20: 14 numbers on Zoom Phone',
    ],
    [
      'complete without some',
      { stage: 'COMPLETE', completedAt: '2026-11-20T18:00:00Z', outcomeCounts: { ...NONE, tested: 11, portedBack: 3 } },
      'Complete since Fri Nov 20: 11 of 14 numbers on Zoom Phone',
    ],
    [
      'on hold (R2.8)',
      { heldAt: '2026-11-20T18:00:00Z', holdReason: 'The owner is away' },
      'On hold since Fri Nov 20: The owner is away',
    ],
    [
      'cancelled keeps its stage (R2.2)',
      { ...submitted, cancelledAt: '2026-11-16T18:00:00Z' },
      'Cancelled on Mon Nov 16, in LOA submitted',
    ],
  ])('%s', (_case, said, sentence) => {
    expect(sentenceOf(anOrder(said), READING)).toBe(sentence)
  })
})

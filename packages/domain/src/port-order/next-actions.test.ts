import { describe, expect, it } from 'vitest'
import { date, instant } from '../../test-corpus/a-command.ts'
import { anOrder, type OrderBuilder } from '../../test-corpus/an-order.ts'
import type { LetterOnFile } from './facts.ts'
import { nextActionsOf } from './next-actions.ts'

const NOW = '2026-06-02T14:00:00Z'
const then = instant('2026-06-01T12:00:00Z')
const letter: LetterOnFile = {
  signedOn: date('2026-06-01'),
  invoiceDate: date('2026-06-01'),
  customerOnlyFields: [],
  blockingFields: [],
  missingFields: [],
}
const order = anOrder().with({ letter })
const submitted = order.inStage('loa_submitted')
const received = order.foc({ date: '2026-06-15', time: '09:30', confirmed: true })
const portDay = received.inStage('port_day')
const portedAt = { firstPortedAt: instant('2026-06-15T13:30:00Z'), lastPortedAt: instant('2026-06-15T15:00:00Z') }

const SUBMIT = 'Submit the LOA to Dialworks; sent today, Spectrum Business gives a FOC by 2026-06-24.'
const ESCALATE =
  "Call Dialworks's porting NOC at 212-555-0142 about 1 number that did not move from Spectrum Business, and keep the old system up."
const BY_LAW =
  'Escalate to Spectrum Business (Partner porting line): regulation gives it 4 business days, to 2026-06-05, and there is no FOC.'
const PREPARE = "Get ready for Spectrum Business's release at 2026-06-15 09:30 EDT, in 13 days."

describe('what to do next, most urgent first (R14.3)', () => {
  it.each<[string, OrderBuilder, string[], string?]>([
    ['a letter ready to go', order, [SUBMIT]],
    [
      'no letter',
      order.with({ letter: null }),
      ['Get the CSR of Spectrum Business for account 8823-0417, and have the account owner sign the LOA.', SUBMIT],
    ],
    [
      'no letter, no account number',
      order.with({ letter: null, accountNumber: null }),
      ['Get the CSR of Spectrum Business, and have the account owner sign the LOA.', SUBMIT],
    ],
    [
      'a letter to mend',
      order.with({
        letter: { ...letter, missingFields: ['btn', 'legalName'], blockingFields: ['serviceAddress.line1', 'btn'] },
        carrierCallRecorded: false,
      }),
      [
        'Fill in on the LOA: btn, legalName.',
        'Write on the LOA as the CSR of Spectrum Business has it: serviceAddress.line1, btn.',
        'Have the customer call Spectrum Business to confirm account number, BTN and legal name, and record the call.',
        SUBMIT,
      ],
    ],
    [
      'a rejection',
      order.with({ rejectedAt: then, rejectedFamilies: ['btn', 'no such family', 'signer'] }),
      [
        'Mend what Spectrum Business rejected on 2026-06-01, and nothing else. Take the BTN from the invoice or the CSR. Have the account owner sign.',
        SUBMIT,
      ],
    ],
    [
      'a rejection of no known family',
      order.with({ rejectedAt: then, rejectedFamilies: [] }),
      ['Mend what Spectrum Business rejected on 2026-06-01, and nothing else.', SUBMIT],
    ],
    [
      'submitted',
      submitted,
      [
        'Record the acknowledgement of Dialworks, due by 2026-06-03.',
        'Record the FOC when Spectrum Business gives it, for a date between 2026-06-15 and 2026-06-23.',
      ],
    ],
    [
      'not acknowledged, on the last day of the estimate',
      submitted,
      [
        'Ask Dialworks whether the LOA arrived: it was to acknowledge it by 2026-06-03.',
        BY_LAW,
        'Record the FOC when Spectrum Business gives it, for a date between 2026-06-15 and 2026-06-23.',
      ],
      '2026-06-23T14:00:00Z',
    ],
    [
      'no FOC in time',
      submitted.with({ acknowledgedAt: then }),
      ['Escalate to Spectrum Business (Partner porting line): its FOC was to come by 2026-06-23.'],
      '2026-06-24T14:00:00Z',
    ],
    ['a confirmed FOC', received, [PREPARE]],
    [
      'a FOC tomorrow',
      received,
      ["Get ready for Spectrum Business's release at 2026-06-15 09:30 EDT, tomorrow."],
      '2026-06-14T14:00:00Z',
    ],
    [
      'held over the day',
      received.with({ heldAt: then, holdReason: 'Waits for the customer' }),
      ['Settle what the order is on hold for (Waits for the customer), then release it.'],
      '2026-06-15T14:00:00Z',
    ],
    [
      'held for no reason',
      received.with({ heldAt: then }),
      ['Settle what the order is on hold for (no reason given), then release it.', PREPARE],
    ],
    [
      'a FOC to confirm, slipped, and nobody at night',
      order
        .foc({ date: '2026-06-08', time: '09:30' })
        .with({ focSlips: 1, focSlippedFrom: date('2026-06-05') })
        .winning({ nocPhone: null })
        .carrier({ answersAtNight: false }),
      [
        'Call Dialworks, have the FOC of 2026-06-08 09:30 EDT confirmed, and record who confirmed it.',
        'Tell the customer that the FOC moved from 2026-06-05 to 2026-06-08 09:30 EDT, and move the go-live.',
        'Ask Dialworks for a number that answers at night; Spectrum Business has none.',
        "Get ready for Spectrum Business's release at 2026-06-08 09:30 EDT, in 6 days.",
      ],
    ],
    ['no FOC on the row', received.with({ foc: null, focSlips: 1 }), []],
    [
      'port day before the release',
      portDay,
      ['Watch the call log from the FOC on, 2026-06-15 09:30 EDT: 3 numbers to port from Spectrum Business.'],
      '2026-06-15T13:29:59Z',
    ],
    [
      'at the release',
      portDay,
      [
        "Record what became of 3 numbers of Spectrum Business since the FOC, 2026-06-15 09:30 EDT; if nothing ported, call Dialworks's porting NOC at once, at any hour.",
      ],
      '2026-06-15T13:30:00Z',
    ],
    [
      'some ported, some not yet',
      portDay.tally({ pending: 2, ported: 1, ...portedAt }),
      [
        'Record what became of 2 numbers of Spectrum Business since the FOC, 2026-06-15 09:30 EDT.',
        'Make a test call from an outside line to 1 number that ported, and record the result.',
        'Split off 2 numbers that did not port from Spectrum Business when they do not follow within 24 h.',
      ],
      '2026-06-15T16:00:00Z',
    ],
    ['all failed', portDay.tally({ failed: 1 }), [ESCALATE]],
    [
      'a NOC without a number',
      portDay.tally({ failed: 2 }).winning({ nocPhone: null }),
      [
        "Call Dialworks's porting NOC about 2 numbers that did not move from Spectrum Business, and keep the old system up.",
      ],
    ],
    [
      'one number with failing calls',
      portDay.tally({ test_failed: 1 }),
      ['Check on Dialworks where 1 number with failing calls is assigned and routed, then test again.'],
    ],
    [
      'everything at once: five at most',
      order
        .foc({ date: '2026-06-15', time: '09:30' })
        .inStage('port_day')
        .tally({ pending: 1, failed: 1, test_failed: 2, ported: 1, ...portedAt }),
      [
        ESCALATE,
        'Record what became of 1 number of Spectrum Business since the FOC, 2026-06-15 09:30 EDT.',
        'Check on Dialworks where 2 numbers with failing calls are assigned and routed, then test again.',
        'Make a test call from an outside line to 1 number that ported, and record the result.',
        'Call Dialworks, have the FOC of 2026-06-15 09:30 EDT confirmed, and record who confirmed it.',
      ],
      '2026-06-15T16:00:00Z',
    ],
    [
      'all tested, in the window',
      portDay.tally({ tested: 2, ported_back: 1, ...portedAt }),
      ['Keep the old trunk of Spectrum Business up until 2026-06-17 11:00 EDT, then complete the order.'],
      '2026-06-17T15:00:00Z',
    ],
    [
      'all tested, past the window',
      portDay.tally({ tested: 3, ...portedAt }),
      ['Complete the order at Spectrum Business when the customer agrees: every number is tested.'],
      '2026-06-17T15:00:01Z',
    ],
    [
      'past the window, one of them without a test call',
      portDay.tally({ tested: 2, ported: 1, ...portedAt }),
      ['Make a test call from an outside line to 1 number that ported, and record the result.'],
      '2026-06-17T16:00:00Z',
    ],
    [
      'past the window, one ported back and two with failing calls',
      portDay.tally({ tested: 1, test_failed: 2, ported_back: 1, ...portedAt }),
      ['Check on Dialworks where 2 numbers with failing calls are assigned and routed, then test again.'],
      '2026-06-17T16:00:00Z',
    ],
    [
      'past the window, two tested and two that failed',
      portDay.tally({ tested: 2, failed: 2, ...portedAt }),
      [
        ESCALATE.replace('1 number', '2 numbers'),
        'Split off 2 numbers that did not port from Spectrum Business when they do not follow within 24 h.',
      ],
      '2026-06-17T16:00:00Z',
    ],
    ['all ported back', portDay.tally({ ported_back: 1, ...portedAt }), [], '2026-06-17T16:00:00Z'],
    [
      'complete on the user’s word, in the window',
      received
        .inStage('complete')
        .tally({ ported: 1, ...portedAt })
        .with({ numbersNotTested: true }),
      [
        'Make a test call from an outside line to every number that ported from Spectrum Business.',
        'Keep the old trunk of Spectrum Business up until 2026-06-17 11:00 EDT.',
      ],
      '2026-06-16T00:00:00Z',
    ],
    ['complete, past the window', received.inStage('complete'), [], '2026-06-20T00:00:00Z'],
    ['cancelled', order.with({ cancelledAt: then }), []],
  ])('%s', (_case, of, expected, now = NOW) => {
    expect(nextActionsOf(of.build(), instant(now))).toEqual(expected)
  })

  it('asks nobody to tell a customer who knows', () => {
    const { foc } = received.build()
    const told = received.with({ focSlips: 1, foc: foc && { ...foc, customerToldBy: 'Ana' } })
    expect(nextActionsOf(told.build(), instant(NOW))).toEqual([PREPARE])
  })
})

describe('what regulation gives a carrier (R3.6)', () => {
  const escalations = (of: OrderBuilder, now: string) =>
    nextActionsOf(of.with({ acknowledgedAt: then }).build(), instant(now)).filter((action) =>
      action.includes('regulation'),
    )

  it.each<[string, OrderBuilder, string, string[]]>([
    ['the day before its last', submitted, '2026-06-05T03:59:59Z', []],
    ['its last day, in the order’s zone', submitted, '2026-06-05T04:00:00Z', [BY_LAW]],
    ['beside the plan to its end', submitted, '2026-06-24T03:59:59Z', [BY_LAW]],
    ['past the plan that alone is said', submitted, '2026-06-24T04:00:00Z', []],
    ['after the cutoff', submitted.submittedAt('2026-06-01T17:00:01Z'), '2026-06-05T14:00:00Z', []],
    [
      'over a weekend',
      order.submittedOn('2026-06-04'),
      '2026-06-10T14:00:00Z',
      [BY_LAW.replace('2026-06-05', '2026-06-10')],
    ],
    ['toll-free: the day before', submitted.losing('toll_free'), '2026-06-03T03:59:59Z', []],
    [
      'toll-free: two days',
      submitted.losing('toll_free'),
      '2026-06-03T04:00:00Z',
      [BY_LAW.replace('Spectrum Business', 'Northern RespOrg').replace('4', '2').replace('2026-06-05', '2026-06-03')],
    ],
    ['no submission on the row', submitted.with({ submittedAt: null }), '2026-06-20T14:00:00Z', []],
    ['a FOC is there', received, '2026-06-10T14:00:00Z', []],
    ['rejected', submitted.inStage('loa_pending'), '2026-06-10T14:00:00Z', []],
  ])('%s', (_case, of, now, expected) => {
    expect(escalations(of, now)).toEqual(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { date, instant } from '../../test-corpus/a-command.ts'
import { anOrder, type OrderBuilder } from '../../test-corpus/an-order.ts'
import type { LetterOnFile } from './facts.ts'
import { warningsOf } from './warnings.ts'

/** Tue 2026-06-02, 10:00 in New York. */
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
const assumed = order.losing('regional').with({ carrierAssumed: true })
const portDay = received.inStage('port_day')
const portedAt = { firstPortedAt: instant('2026-06-15T13:30:00Z'), lastPortedAt: instant('2026-06-15T15:00:00Z') }
const noNight = { nocPhone: null }
const withLetter = (more: Partial<LetterOnFile>) => order.with({ letter: { ...letter, ...more } })

const warnings = (of: OrderBuilder, now = NOW) => warningsOf(of.build(), instant(now))
const codes = (...given: Parameters<typeof warnings>) => warnings(...given).map(({ code }) => code)

describe('what stands in the way of the letter', () => {
  it.each<[string, OrderBuilder, string[], string?]>([
    ['nothing', order, []],
    ['no letter yet is no warning', order.with({ letter: null }), []],
    ['… once submitted it is (R2.3)', submitted.with({ letter: null }), ['LOA_NOT_ON_FILE']],
    ['… with a FOC', received.with({ letter: null }), ['LOA_NOT_ON_FILE']],
    ['… on port day', portDay.with({ letter: null }), ['LOA_NOT_ON_FILE']],
    ['… not once complete', received.inStage('complete').with({ letter: null }), []],
    ['a rejection', order.with({ rejectedAt: then, rejectedFamilies: ['btn'] }), ['LOA_REJECTED']],
    ['empty fields (R5.1)', withLetter({ missingFields: ['btn', 'legalName'] }), ['LOA_INCOMPLETE', 'LOA_INCOMPLETE']],
    ['differences (R5.3)', withLetter({ blockingFields: ['btn'] }), ['LOA_MISMATCH']],
    ['from the customer alone (R5.4)', withLetter({ customerOnlyFields: ['btn'] }), ['SOURCE_IS_CUSTOMER_ONLY']],
    ['… once submitted no more', submitted.with({ letter: { ...letter, missingFields: ['btn'] } }), []],
    ['too old (R5.6)', withLetter({ signedOn: date('2026-05-02') }), ['LOA_TOO_OLD']],
    ['ageing', withLetter({ signedOn: date('2026-05-03') }), ['LOA_AGEING']],
    ['an old invoice (R5.4)', withLetter({ invoiceDate: date('2026-05-02') }), ['INVOICE_TOO_OLD']],
    ['no call (R5.5)', order.with({ carrierCallRecorded: false }), ['CARRIER_CALL_MISSING']],
    ['… once submitted no more', submitted.with({ carrierCallRecorded: false }), []],
    [
      'nowhere to send it (R14.3)',
      order.winning({ portingContact: null, portalUrl: null }),
      ['PORTING_CONTACT_MISSING'],
    ],
    ['in time', submitted, [], '2026-06-04T03:59:59Z'],
    ['not acknowledged in time (R3.3)', submitted, ['ACKNOWLEDGEMENT_OVERDUE'], '2026-06-04T04:00:00Z'],
    ['a partial port (R8.7)', order.with({ portType: 'partial' }), ['NEW_BTN_MISSING']],
    ['… whose BTN ports', order.with({ portType: 'partial', btnAmongNumbers: true }), ['NEW_BTN_MISSING']],
    ['… whose BTN stays', order.with({ portType: 'partial', btnAmongNumbers: false }), []],
    ['a full one', order.with({ btnAmongNumbers: true }), []],
    ['… with a new BTN', order.with({ portType: 'partial', newBtn: '+12125550101' }), []],
    ['… of an account without a BTN', order.with({ portType: 'partial', btn: null }), []],
    ['… with a FOC', received.with({ portType: 'partial' }), ['NEW_BTN_MISSING']],
    ['… on port day it is too late', portDay.with({ portType: 'partial' }), []],
  ])('%s', (_case, of, expected, now) => {
    expect(codes(of, now)).toEqual(expected)
  })

  it.each([
    [undefined, 'If +12125550100 itself ports, name the new BTN for the numbers that stay.'],
    [true, 'Name the new BTN for the numbers that stay: +12125550100 itself ports.'],
  ])('asks for the new BTN (R8.7) when the BTN ports: %s', (btnAmongNumbers, remedy) => {
    const partial = order.with({ portType: 'partial', ...(btnAmongNumbers === undefined ? {} : { btnAmongNumbers }) })
    expect(warningsOf(partial.build(), instant('2026-06-03T12:00:00Z')).map((warning) => warning.remedy)).toEqual([
      remedy,
    ])
  })

  it('is dated in the order’s zone', () => {
    const late = withLetter({ signedOn: date('2026-05-03') })
    expect(codes(late, '2026-06-03T03:59:59Z')).toEqual(['LOA_AGEING'])
    expect(codes(late, '2026-06-03T04:00:00Z')).toEqual(['LOA_TOO_OLD'])
  })
})

describe('what can hurt a commitment', () => {
  it.each<[string, OrderBuilder, string[], string?]>([
    ['nothing', received, []],
    ['unconfirmed (R6.3)', order.foc({ date: '2026-06-15' }), ['FOC_NOT_CONFIRMED']],
    ['… on port day', order.foc({ date: '2026-06-15' }).inStage('port_day'), ['FOC_NOT_CONFIRMED']],
    ['… complete', order.foc({ date: '2026-06-15' }).inStage('complete'), []],
    ['a slip (R6.5)', received.with({ focSlips: 1 }), ['FOC_SLIPPED']],
    ['… complete', received.inStage('complete').with({ focSlips: 1 }), []],
    ['… voided', order.with({ focSlips: 1 }), []],
    [
      'nobody at night, day −8 (R14.3)',
      received.winning(noNight).carrier({ answersAtNight: false }),
      [],
      '2026-06-08T03:59:59Z',
    ],
    [
      '… day −7',
      received.winning(noNight).carrier({ answersAtNight: false }),
      ['NIGHT_CONTACT_MISSING'],
      '2026-06-08T04:00:00Z',
    ],
    [
      '… on port day',
      portDay.winning(noNight).carrier({ answersAtNight: false }),
      ['NIGHT_CONTACT_MISSING'],
      '2026-06-15T12:00:00Z',
    ],
    [
      '… complete',
      received.inStage('complete').winning(noNight).carrier({ answersAtNight: false }),
      [],
      '2026-06-18T16:00:00Z',
    ],
    ['the losing carrier answers', received.winning(noNight), [], '2026-06-10T12:00:00Z'],
    [
      '… without a number',
      received.winning(noNight).carrier({ escalationPhone: null }),
      ['NIGHT_CONTACT_MISSING'],
      '2026-06-10T12:00:00Z',
    ],
    ['the winning one does', received.carrier({ answersAtNight: false }), [], '2026-06-10T12:00:00Z'],
    ['the day is not over (R6.2)', portDay, [], '2026-06-16T03:59:59Z'],
    ['past, with numbers without an outcome', portDay, ['FOC_IN_PAST'], '2026-06-16T04:00:00Z'],
    ['… held before port day', received.with({ heldAt: then }), ['ON_HOLD', 'FOC_IN_PAST'], '2026-06-16T04:00:00Z'],
    ['… all with an outcome', portDay.tally({ tested: 3 }), [], '2026-06-16T04:00:00Z'],
    ['far ahead', order.foc({ date: '2026-07-09', confirmed: true }), ['FOC_FAR_AHEAD']],
    ['30 days ahead', order.foc({ date: '2026-07-02', confirmed: true }), []],
    ['on a day set aside', order.foc({ date: '2026-07-04', confirmed: true }), ['FOC_FAR_AHEAD']],
    [
      'no FOC on the row',
      received.with({ foc: null, focSlips: 1 }).winning(noNight).carrier({ answersAtNight: false }),
      [],
    ],
  ])('%s', (_case, of, expected, now) => {
    expect(codes(of, now)).toEqual(expected)
  })
})

describe('port day, and the order as a whole', () => {
  const tested = portDay.tally({ tested: 1, ...portedAt })
  it.each<[string, OrderBuilder, string[], string?]>([
    ['a failed number', portDay.tally({ failed: 1 }), ['PORT_FAILED']],
    ['… of a FOC that was moved', received.tally({ failed: 1 }), ['PORT_FAILED']],
    ['… complete', received.inStage('complete').tally({ tested: 1, failed: 1 }), []],
    ['before the window turns amber (R10.2)', tested, [], '2026-06-16T14:59:59Z'],
    ['amber', tested, ['PORT_BACK_WINDOW_CLOSING'], '2026-06-16T15:00:00Z'],
    ['… complete', tested.inStage('complete'), ['PORT_BACK_WINDOW_CLOSING'], '2026-06-17T15:00:00Z'],
    ['over', tested, [], '2026-06-17T15:00:01Z'],
    [
      'on the user’s word (R2.7)',
      received.inStage('complete').with({ numbersNotTested: true }),
      ['NUMBERS_NOT_TESTED'],
    ],
    ['… tested', received.inStage('complete'), []],
    ['a hold (R2.8)', order.with({ heldAt: then }), ['ON_HOLD']],
    ['a carrier made for it (R12.5)', assumed, ['CARRIER_ASSUMED_REGIONAL']],
    ['… that was given its type since', assumed.losing('ilec'), []],
    ['a regional carrier that was known', order.losing('regional'), []],
    ['… complete', received.inStage('complete').losing('regional').with({ carrierAssumed: true }), []],
    ['cancelled', portDay.tally({ failed: 1 }).with({ cancelledAt: then, heldAt: then }), []],
  ])('%s', (_case, of, expected, now) => {
    expect(codes(of, now)).toEqual(expected)
  })

  it('keeps what was set aside for ever (R2.6)', () => {
    const overrides = ['cancel', 'record_foc'].map((command) => ({
      command,
      code: 'LOCKED',
      reason: 'Agreed',
      by: 'Dana Ruiz',
      at: instant('2026-06-02T03:00:00Z'),
    }))
    expect(warnings(order.with({ cancelledAt: then, overrides }))).toEqual(
      ['cancel', 'record_foc'].map((command) => ({
        code: 'OVERRIDDEN',
        message: `Dana Ruiz set LOCKED aside on 2026-06-01 (${command}): Agreed`,
        remedy: 'Make sure that the reason still holds.',
        path: ['overrides'],
        portOrderId: 'order-1',
      })),
    )
  })
})

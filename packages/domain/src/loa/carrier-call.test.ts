import { expect, test } from 'vitest'
import { aCarrierCall, aLetter } from '../../test-corpus/loa-letters.ts'
import { warnCarrierCall } from './carrier-call.ts'

test('without a call it warns (R5.5)', () => {
  expect(warnCarrierCall(aLetter(), null)).toEqual([
    {
      code: 'CARRIER_CALL_MISSING',
      message: 'No call is on record in which the carrier confirmed account number, BTN and legal name.',
      remedy: 'Have the customer call the carrier, and record who said what.',
      path: ['carrierCall'],
    },
  ])
})

test.each([
  ['the same', {}, {}, []],
  ['another layout of the BTN', { btn: '+14155550100' }, {}, []],
  ['letter case of the name', { legalName: 'HARBOR & PINE DENTAL GROUP, INC.' }, {}, []],
  ['separators in the account number', { accountNumber: '8499-05-555-0144231' }, {}, []],
  ['another account number', { accountNumber: '8499055550144232' }, {}, ['accountNumber']],
  ['another BTN', { btn: '415-555-0101' }, {}, ['btn']],
  ['a name cut short', { legalName: 'Harbor & Pine Dental Grp, Inc.' }, {}, ['legalName']],
  ['nothing told', { legalName: '' }, {}, ['legalName']],
  ['all of it', { accountNumber: '1', btn: '2', legalName: '3' }, {}, ['accountNumber', 'btn', 'legalName']],
  ['what the letter leaves empty is refused elsewhere', {}, { accountNumber: null, btn: ' ', legalName: null }, []],
])('the carrier said %s (R5.5)', (_, said, written, fields) => {
  const warnings = warnCarrierCall(aLetter(written), aCarrierCall(said))
  expect(warnings.map(({ code, path }) => [code, path])).toEqual(
    fields.map((field) => ['CARRIER_CALL_MISSING', [field]]),
  )
})

test('it says which value differs, and who gave it', () => {
  const [warning] = warnCarrierCall(aLetter(), aCarrierCall({ btn: '415-555-0101' }))
  expect(warning?.message).toBe(
    'The BTN is "415-555-0100" on the LOA, and Marta Quinn at the carrier said "415-555-0101".',
  )
  expect(warning?.remedy).toBe('Correct the LOA, or call the carrier again and record its answer.')
})

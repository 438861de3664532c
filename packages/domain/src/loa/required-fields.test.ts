import { describe, expect, test } from 'vitest'
import { ADDRESS_WITHOUT_ANYTHING, aLetter, LETTER_WITHOUT_ANYTHING } from '../../test-corpus/loa-letters.ts'
import type { Letter } from './letter.ts'
import { missingFields, refuseMissing } from './required-fields.ts'

const ORDER = { numbers: ['+14155550100'], tollFree: false }
const TOLL_FREE = { numbers: ['+18885550100'], tollFree: true, newRespOrg: 'Dialworks' }
const ADDRESS = { ...ADDRESS_WITHOUT_ANYTHING, ...aLetter().serviceAddress }

describe('what a letter must say (R5.1)', () => {
  test.each<[string, Partial<Letter>, string[], string]>([
    ['nothing is missing', {}, [], ''],
    ['legal name', { legalName: null }, ['legalName'], 'legal name'],
    ['blanks for a legal name', { legalName: '  ' }, ['legalName'], 'legal name'],
    ['account number', { accountNumber: null }, ['accountNumber'], 'account number'],
    ['BTN', { btn: '' }, ['btn'], 'BTN'],
    ['street', { serviceAddress: { ...ADDRESS, line1: null } }, ['serviceAddress.line1'], 'street line'],
    ['city', { serviceAddress: { ...ADDRESS, city: ' ' } }, ['serviceAddress.city'], 'city'],
    ['state', { serviceAddress: { ...ADDRESS, region: null } }, ['serviceAddress.region'], 'state'],
    ['ZIP', { serviceAddress: { ...ADDRESS, postalCode: null } }, ['serviceAddress.postalCode'], 'postal code'],
    ['unit', { serviceAddress: { ...ADDRESS, line2: null } }, [], ''],
    ['country', { serviceAddress: { ...ADDRESS, country: null } }, [], ''],
    ['address', { serviceAddress: null }, ['serviceAddress'], 'service address'],
    ['every part', { serviceAddress: ADDRESS_WITHOUT_ANYTHING }, ['serviceAddress'], 'service address'],
    [
      'all but the unit',
      { serviceAddress: { ...ADDRESS_WITHOUT_ANYTHING, line2: 'Suite 4' } },
      ['serviceAddress'],
      'service address',
    ],
    ['signer', { signatoryName: null }, ['signatoryName'], 'signer'],
    ['title', { signatoryTitle: null }, [], ''],
    ['signature date', { signedOn: null }, ['signedOn'], 'date of the signature'],
    ['invoice date', { invoiceDate: null }, [], ''],
    ['RespOrg ID, which no geographic order has', { respOrgId: null }, [], ''],
  ])('%s', (_, but, missing, label) => {
    const letter = aLetter(but)
    expect(missingFields(letter, false)).toEqual(missing)
    const refusals = refuseMissing(letter, ORDER)
    expect(refusals.map(({ code, path }) => [code, path.join('.')])).toEqual(
      missing.map((field) => ['LOA_INCOMPLETE', field]),
    )
    for (const { message, remedy } of refusals) {
      expect(message).toContain(`The ${label}`)
      expect(message).toContain("is missing; an LOA can't be submitted without it.")
      expect(remedy).toMatch(/^[A-Z].+\.$/)
    }
  })

  test('all of it, one refusal for each field, the address as one', () => {
    const all = ['legalName', 'accountNumber', 'btn', 'serviceAddress', 'signatoryName', 'signedOn']
    expect(missingFields(LETTER_WITHOUT_ANYTHING, false)).toEqual(all)
    expect(refuseMissing(LETTER_WITHOUT_ANYTHING, { ...ORDER, numbers: [] }).map(({ path }) => path.join('.'))).toEqual(
      [...all, 'numbers'],
    )
  })

  test('several parts of the address, each by itself', () => {
    const letter = aLetter({ serviceAddress: { ...ADDRESS_WITHOUT_ANYTHING, city: 'Sacramento' } })
    const parts = ['serviceAddress.line1', 'serviceAddress.region', 'serviceAddress.postalCode']
    expect(missingFields(letter, false)).toEqual(parts)
    expect(refuseMissing(letter, ORDER).map(({ path }) => path)).toEqual(parts.map((part) => part.split('.')))
  })
})

describe('toll-free numbers (R5.1)', () => {
  test('the current RespOrg ID belongs to the letter', () => {
    expect(missingFields(aLetter(), true)).toEqual(['respOrgId'])
    expect(missingFields(aLetter({ respOrgId: 'ABC01' }), true)).toEqual([])
    expect(missingFields(LETTER_WITHOUT_ANYTHING, true).at(-1)).toBe('respOrgId')
  })

  test.each([
    ['named', { newRespOrg: 'Dialworks' }, []],
    ['null', { newRespOrg: null }, ['newRespOrg']],
    ['blank', { newRespOrg: ' ' }, ['newRespOrg']],
  ])('the winning carrier is the new RespOrg: %s', (_, newRespOrg, missing) => {
    const refusals = refuseMissing(aLetter({ respOrgId: 'ABC01' }), { ...TOLL_FREE, ...newRespOrg })
    expect(refusals.map(({ path }) => path[0])).toEqual(missing)
  })

  test('without being named it is missing too, and not asked of other orders', () => {
    const { newRespOrg: _, ...unnamed } = TOLL_FREE
    expect(refuseMissing(aLetter({ respOrgId: 'ABC01' }), unnamed)).toEqual([
      {
        code: 'LOA_INCOMPLETE',
        message: "The new RespOrg is missing; an LOA can't be submitted without it.",
        remedy: 'Name the winning carrier as the new RespOrg.',
        path: ['newRespOrg'],
      },
    ])
    expect(refuseMissing(aLetter(), ORDER)).toEqual([])
  })

  test('its numbers are asked for as well', () => {
    const refusals = refuseMissing(aLetter({ respOrgId: null }), { numbers: [], tollFree: true, newRespOrg: null })
    expect(refusals.map(({ path, remedy }) => [path.join('.'), remedy])).toEqual([
      ['respOrgId', 'Fill in the current RespOrg ID.'],
      ['numbers', 'Add the numbers to the order.'],
      ['newRespOrg', 'Name the winning carrier as the new RespOrg.'],
    ])
  })
})

test('a signature is asked of the account owner', () => {
  const remedies = refuseMissing(aLetter({ signatoryName: null, signedOn: null }), ORDER).map(({ remedy }) => remedy)
  expect(remedies).toEqual([
    'Have the account owner sign, and record the name.',
    'Have the account owner sign, and record the date.',
  ])
})

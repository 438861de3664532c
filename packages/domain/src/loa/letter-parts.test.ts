import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { ADDRESS_WITHOUT_ANYTHING, aLetter, LETTER_WITHOUT_ANYTHING } from '../../test-corpus/loa-letters.ts'
import { LETTER_PARTS } from '../carrier/rejection-reasons.ts'
import type { Letter } from './letter.ts'
import { letterParts } from './letter-parts.ts'

const NUMBERS = ['+14155550101', '+14155550100']
const BEFORE = letterParts(aLetter(), NUMBERS)
const ADDRESS = { ...ADDRESS_WITHOUT_ANYTHING, ...aLetter().serviceAddress }

test('each part of a letter is one stable text (R5.7)', () => {
  expect(letterParts(aLetter({ respOrgId: 'ABC01', documentHash: 'f00d' }), NUMBERS)).toEqual({
    legalName: '"Harbor & Pine Dental Group, Inc."',
    serviceAddress: '["1801 L Street","Suite 400","Sacramento","CA","95811","US"]',
    accountNumber: '"8499055550144231"',
    btn: '"+14155550100"',
    signatoryName: '"Rosalind Achterberg"',
    respOrgId: '"ABC01"',
    numbers: '["+14155550100","+14155550101"]',
    document: '"f00d"',
  })
})

test('an empty letter has every part', () => {
  expect(letterParts(LETTER_WITHOUT_ANYTHING, [])).toEqual({
    legalName: 'null',
    serviceAddress: '[null,null,null,null,null,null]',
    accountNumber: 'null',
    btn: 'null',
    signatoryName: 'null',
    respOrgId: 'null',
    numbers: '[]',
    document: 'null',
  })
})

test.each<[string, Partial<Letter>, string[]]>([
  ['nothing', {}, []],
  ['a blank more in the name', { legalName: ' Harbor & Pine  Dental Group, Inc.' }, []],
  ['the comma of the name', { legalName: 'Harbor & Pine Dental Group Inc.' }, ['legalName']],
  ['the letter case of the name', { legalName: 'HARBOR & PINE DENTAL GROUP, INC.' }, ['legalName']],
  ['separators in the account number', { accountNumber: '8499 05 555 0144231' }, ['accountNumber']],
  ['the layout of the BTN', { btn: '(415) 555 0100' }, []],
  ['the BTN', { btn: '415-555-0101' }, ['btn']],
  ['the BTN, to one that can not be read', { btn: ' main  line' }, ['btn']],
  ['the street', { serviceAddress: { ...ADDRESS, line1: '1801 L St' } }, ['serviceAddress']],
  ['the unit', { serviceAddress: { ...ADDRESS, line2: null } }, ['serviceAddress']],
  ['a blank more in the unit', { serviceAddress: { ...ADDRESS, line2: 'Suite  400' } }, []],
  ['the city', { serviceAddress: { ...ADDRESS, city: 'Davis' } }, ['serviceAddress']],
  ['the state', { serviceAddress: { ...ADDRESS, region: 'NV' } }, ['serviceAddress']],
  ['the ZIP', { serviceAddress: { ...ADDRESS, postalCode: '95812' } }, ['serviceAddress']],
  ['the country', { serviceAddress: { ...ADDRESS, country: null } }, ['serviceAddress']],
  ['the signer', { signatoryName: 'Sam Reyes' }, ['signatoryName']],
  ["the signer's title", { signatoryTitle: 'CEO' }, []],
  ['the RespOrg', { respOrgId: 'ABC01' }, ['respOrgId']],
  ['the signed copy', { documentHash: 'f00d' }, ['document']],
  ['the day of the signature, with no copy on file', { signedOn: Temporal.PlainDate.from('2026-06-02') }, ['document']],
  ['what is no content', { sources: { btn: 'invoice' }, invoiceDate: null }, []],
])('%s changes %s', (_, but, changed) => {
  const after = letterParts(aLetter(but), NUMBERS)
  expect(LETTER_PARTS.filter((part) => after[part] !== BEFORE[part])).toEqual(changed)
})

test('the order of the numbers is no content, the numbers are', () => {
  expect(letterParts(aLetter(), [...NUMBERS].reverse())).toEqual(BEFORE)
  expect(letterParts(aLetter(), ['+14155550100']).numbers).toBe('["+14155550100"]')
})

test('with a copy on file, another day of signature is not another copy', () => {
  const parts = (signedOn: string) =>
    letterParts(aLetter({ documentHash: 'f00d', signedOn: Temporal.PlainDate.from(signedOn) }), NUMBERS)
  expect(parts('2026-06-02')).toEqual(parts('2026-06-01'))
})

test('the numbers as they came are left alone', () => {
  const numbers = Object.freeze([...NUMBERS])
  expect(() => letterParts(aLetter(), numbers)).not.toThrow()
})

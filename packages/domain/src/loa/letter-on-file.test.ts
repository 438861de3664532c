import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { aCsr, aLetter } from '../../test-corpus/loa-letters.ts'
import { compareLetterWithCsr } from './compare.ts'
import { letterOnFile } from './letter-on-file.ts'

test('a letter in order has nothing to say but its dates', () => {
  const letter = aLetter()
  expect(letterOnFile(letter, compareLetterWithCsr(letter, aCsr(), ['+14155550100']), false)).toEqual({
    signedOn: Temporal.PlainDate.from('2026-06-01'),
    invoiceDate: Temporal.PlainDate.from('2026-05-20'),
    customerOnlyFields: [],
    blockingFields: [],
    missingFields: [],
  })
})

test('what rests on the customer, what blocks and what is missing, in the order of the letter', () => {
  const letter = aLetter({
    legalName: 'Harbor and Pine Dental Group',
    accountNumber: '8499 05 555 0144231',
    signedOn: null,
    sources: { signatoryName: 'customer', btn: 'invoice', 'serviceAddress.line2': 'customer', legalName: 'customer' },
  })
  expect(letterOnFile(letter, compareLetterWithCsr(letter, aCsr(), ['+14155550199']), true)).toEqual({
    signedOn: null,
    invoiceDate: Temporal.PlainDate.from('2026-05-20'),
    customerOnlyFields: ['legalName', 'serviceAddress.line2', 'signatoryName'],
    blockingFields: ['legalName', 'numbers'],
    missingFields: ['signedOn', 'respOrgId'],
  })
})

import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import {
  ADDRESS_WITHOUT_ANYTHING,
  aCarrierCall,
  aCsr,
  aLetter,
  LETTER_WITHOUT_ANYTHING,
} from '../../test-corpus/loa-letters.ts'
import { judgeLetter, type LetterToJudge } from './judge.ts'
import { letterParts } from './letter-parts.ts'

const NUMBERS = ['+14155550100', '+14155550101']
const on = Temporal.PlainDate.from

/** A letter in order on Wed 2026-06-10, nine days after it was signed, but for what the test says. */
function aCase(but: Partial<LetterToJudge> = {}): LetterToJudge {
  const letter = but.letter === undefined ? aLetter() : but.letter
  return {
    letter,
    csr: aCsr(),
    call: aCarrierCall(),
    order: { id: 'order-1', numbers: NUMBERS, tollFree: false },
    winning: { loaMaxAgeDays: 30 },
    today: on('2026-06-10'),
    rejected: null,
    hashes: letterParts(letter ?? LETTER_WITHOUT_ANYTHING, NUMBERS),
    ...but,
  }
}

/** The verdict in short: accepted or refused, each code with its path. */
function judged(but: Partial<LetterToJudge>): [boolean, ...string[]] {
  const verdict = judgeLetter(aCase(but))
  const said = verdict.ok ? verdict.warnings : verdict.refusals
  expect(said.every(({ portOrderId }) => portOrderId === 'order-1')).toBe(true)
  return [verdict.ok, ...said.map(({ code, path }) => `${code} ${path.join('.')}`)]
}

const before = letterParts(aLetter(), NUMBERS)
const SERVICE_ADDRESS = { ...ADDRESS_WITHOUT_ANYTHING, ...aLetter().serviceAddress }
const tollFree = { id: 'order-1', numbers: NUMBERS, tollFree: true, newRespOrg: 'Dialworks' }

describe('accepted', () => {
  test('a letter in order, without a word', () => {
    expect(judgeLetter(aCase())).toEqual({ ok: true, value: null, warnings: [] })
  })

  test.each<[string, Partial<LetterToJudge>, string[]]>([
    ['no letter on file (R2.3)', { letter: null }, ['LOA_NOT_ON_FILE loa']],
    ['no letter and nothing else (R2.3)', { letter: null, csr: null, call: null }, ['LOA_NOT_ON_FILE loa']],
    [
      'no letter after a rejection that names a part: nothing to compare (R5.7)',
      { letter: null, rejected: { families: ['legal_name', 'all_data'], hashes: before } },
      ['LOA_NOT_ON_FILE loa'],
    ],
    [
      'no letter, toll-free, without a new RespOrg',
      { letter: null, order: { ...tollFree, newRespOrg: null } },
      ['LOA_NOT_ON_FILE loa'],
    ],
    ['no CSR (R5.3)', { csr: null }, ['CSR_NOT_ON_FILE csr']],
    [
      'no CSR, whatever the letter says',
      { csr: null, letter: aLetter({ legalName: 'Acme' }), call: null },
      ['CSR_NOT_ON_FILE csr', 'CARRIER_CALL_MISSING carrierCall'],
    ],
    [
      'cosmetic differences (R5.3)',
      { csr: aCsr({ accountNumber: '8499 05 555 0144231', authorizedContact: 'ROSALIND ACHTERBERG' }) },
      ['LOA_MISMATCH accountNumber', 'LOA_MISMATCH signatoryName'],
    ],
    [
      'a CSR that lacks a field (R5.3)',
      { csr: aCsr({ authorizedContact: null, numbers: null }) },
      ['LOA_MISMATCH signatoryName', 'LOA_MISMATCH numbers'],
    ],
    [
      'sources (R5.4)',
      { letter: aLetter({ sources: { accountNumber: 'customer', btn: 'invoice', serviceAddress: 'customer' } }) },
      ['SOURCE_IS_CUSTOMER_ONLY accountNumber', 'SOURCE_IS_CUSTOMER_ONLY serviceAddress'],
    ],
    [
      'a source of the unit (R5.4)',
      { letter: aLetter({ sources: { 'serviceAddress.line2': 'customer' } }) },
      ['SOURCE_IS_CUSTOMER_ONLY serviceAddress.line2'],
    ],
    ['an invoice of 30 days ago (R5.4)', { letter: aLetter({ invoiceDate: on('2026-05-11') }) }, []],
    [
      'an invoice of 31 days ago (R5.4)',
      { letter: aLetter({ invoiceDate: on('2026-05-10') }) },
      ['INVOICE_TOO_OLD invoiceDate'],
    ],
    ['no invoice (R5.4)', { letter: aLetter({ invoiceDate: null }) }, ['INVOICE_TOO_OLD invoiceDate']],
    ['no call (R5.5)', { call: null }, ['CARRIER_CALL_MISSING carrierCall']],
    [
      'a call that said otherwise (R5.5)',
      { call: aCarrierCall({ accountNumber: '1' }) },
      ['CARRIER_CALL_MISSING accountNumber'],
    ],
    ['signed today (R5.6)', { today: on('2026-06-01') }, []],
    [
      '26 days old, and the invoice too old (R5.6)',
      { today: on('2026-06-27') },
      ['INVOICE_TOO_OLD invoiceDate', 'LOA_AGEING signedOn'],
    ],
    ['the same letter after a freeze (R5.7)', { rejected: { families: ['freeze'], hashes: before } }, []],
    [
      'the rejected field mended (R5.7)',
      { rejected: { families: ['legal_name'], hashes: { ...before, legalName: 'old' } } },
      [],
    ],
    [
      'mended, and changed elsewhere (R5.7)',
      { rejected: { families: ['legal_name'], hashes: { ...before, legalName: 'old', btn: 'old' } } },
      ['LOA_CHANGED_ELSEWHERE btn'],
    ],
    ['toll-free with its RespOrgs (R5.1)', { order: tollFree, letter: aLetter({ respOrgId: 'ABC01' }) }, []],
  ])('%s', (_, but, warnings) => {
    expect(judged(but)).toEqual([true, ...warnings])
  })

  test('everything that can warn does, in a fixed order', () => {
    const letter = aLetter({ invoiceDate: null, sources: { btn: 'customer' } })
    const but = { letter, call: null, today: on('2026-07-01'), csr: aCsr({ authorizedContact: null }) }
    expect(
      judged({ ...but, rejected: { families: ['signer'], hashes: { ...before, signatoryName: '', btn: '' } } }),
    ).toEqual([
      true,
      'LOA_MISMATCH signatoryName',
      'SOURCE_IS_CUSTOMER_ONLY btn',
      'INVOICE_TOO_OLD invoiceDate',
      'CARRIER_CALL_MISSING carrierCall',
      'LOA_AGEING signedOn',
      'LOA_CHANGED_ELSEWHERE btn',
    ])
  })
})

describe('refused', () => {
  test.each<[string, Partial<LetterToJudge>, string[]]>([
    [
      'a draft without anything, against nothing (R5.1)',
      { letter: LETTER_WITHOUT_ANYTHING, csr: null },
      [
        'LOA_INCOMPLETE legalName',
        'LOA_INCOMPLETE accountNumber',
        'LOA_INCOMPLETE btn',
        'LOA_INCOMPLETE serviceAddress',
        'LOA_INCOMPLETE signatoryName',
        'LOA_INCOMPLETE signedOn',
      ],
    ],
    [
      'the same against a CSR: each field once',
      { letter: LETTER_WITHOUT_ANYTHING },
      [
        'LOA_INCOMPLETE legalName',
        'LOA_INCOMPLETE accountNumber',
        'LOA_INCOMPLETE btn',
        'LOA_INCOMPLETE serviceAddress',
        'LOA_INCOMPLETE signatoryName',
        'LOA_INCOMPLETE signedOn',
      ],
    ],
    [
      'an order without numbers: once as well',
      { order: { id: 'order-1', numbers: [], tollFree: false } },
      ['LOA_INCOMPLETE numbers'],
    ],
    [
      "a BTN that can not be read, and is not the CSR's: once",
      { letter: aLetter({ btn: '415' }) },
      ['LOA_INCOMPLETE btn'],
    ],
    [
      'a part of the address that the CSR has: once',
      { letter: aLetter({ serviceAddress: { ...SERVICE_ADDRESS, city: null, line2: null } }) },
      ['LOA_INCOMPLETE serviceAddress.city', 'LOA_MISMATCH serviceAddress.line2'],
    ],
    ['signed tomorrow (R5.1)', { letter: aLetter({ signedOn: on('2026-06-11') }) }, ['LOA_INCOMPLETE signedOn']],
    [
      'toll-free without RespOrgs (R5.1)',
      { order: { ...tollFree, newRespOrg: null } },
      ['LOA_INCOMPLETE respOrgId', 'LOA_INCOMPLETE newRespOrg'],
    ],
    [
      'toll-free with a RespOrg ID of six (R5.1)',
      { order: tollFree, letter: aLetter({ respOrgId: 'ABC012' }) },
      ['LOA_INCOMPLETE respOrgId'],
    ],
    [
      'an abbreviation (R5.3)',
      { csr: aCsr({ legalName: 'Harbor & Pine Dental Grp, Inc.' }) },
      ['LOA_MISMATCH legalName'],
    ],
    [
      'the unit left out (R5.3)',
      { letter: aLetter({ serviceAddress: { ...SERVICE_ADDRESS, line2: null } }) },
      ['LOA_MISMATCH serviceAddress.line2'],
    ],
    [
      'another city and another signer (R5.3)',
      { csr: aCsr({ serviceAddress: { ...SERVICE_ADDRESS, city: 'Davis' }, authorizedContact: 'Sam Reyes' }) },
      ['LOA_MISMATCH serviceAddress.city', 'LOA_MISMATCH signatoryName'],
    ],
    ['a number that the account lacks (R5.3)', { csr: aCsr({ numbers: ['+14155550100'] }) }, ['LOA_MISMATCH numbers']],
    [
      'only what blocks is named, not what warns',
      { csr: aCsr({ legalName: 'Acme', accountNumber: '8499 055550144231' }), call: null },
      ['LOA_MISMATCH legalName'],
    ],
    ['30 days old, and then one (R5.6)', { today: on('2026-07-02') }, ['LOA_TOO_OLD signedOn']],
    [
      "too old by the winning carrier's own measure (R5.6)",
      { winning: { loaMaxAgeDays: 8 } },
      ['LOA_TOO_OLD signedOn'],
    ],
    [
      'the rejected name again (R5.7)',
      { rejected: { families: ['legal_name'], hashes: before } },
      ['LOA_UNCHANGED legalName'],
    ],
    [
      'another field instead (R5.7)',
      { rejected: { families: ['legal_name'], hashes: { ...before, btn: 'old' } } },
      ['LOA_UNCHANGED legalName'],
    ],
    [
      'nothing new after all data (R5.7)',
      { rejected: { families: ['all_data'], hashes: before } },
      ['LOA_UNCHANGED loa'],
    ],
  ])('%s', (_, but, refusals) => {
    expect(judged(but)).toEqual([false, ...refusals])
  })

  test('everything that can refuse does, in a fixed order', () => {
    const letter = aLetter({ accountNumber: null, legalName: 'Acme' })
    const rejected = { families: ['legal_name'] as const, hashes: letterParts(letter, NUMBERS) }
    expect(judged({ letter, today: on('2026-08-01'), rejected })).toEqual([
      false,
      'LOA_INCOMPLETE accountNumber',
      'LOA_MISMATCH legalName',
      'LOA_TOO_OLD signedOn',
      'LOA_UNCHANGED legalName',
    ])
  })
})

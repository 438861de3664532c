import { describe, expect, test } from 'vitest'
import { LETTER_PARTS, type LetterPart, type RejectionFamily } from '../carrier/rejection-reasons.ts'
import { type PartHashes, refuseUnchanged, warnChangedElsewhere } from './answered-rejection.ts'

const OLD: PartHashes = {
  legalName: 'a1',
  serviceAddress: 'b1',
  accountNumber: 'c1',
  btn: 'd1',
  signatoryName: 'e1',
  respOrgId: 'f1',
  numbers: 'g1',
  document: 'h1',
}

const after = (changed: readonly LetterPart[]): PartHashes => ({
  ...OLD,
  ...Object.fromEntries(changed.map((part) => [part, 'new'])),
})

interface Row {
  rejectedFor: RejectionFamily[]
  changed: LetterPart[]
  unchanged: string[]
  elsewhere: string[]
}

test.each<Row>([
  { rejectedFor: ['legal_name'], changed: [], unchanged: ['legalName'], elsewhere: [] },
  { rejectedFor: ['legal_name'], changed: ['legalName'], unchanged: [], elsewhere: [] },
  { rejectedFor: ['legal_name'], changed: ['legalName', 'document'], unchanged: [], elsewhere: [] },
  { rejectedFor: ['legal_name'], changed: ['document'], unchanged: ['legalName'], elsewhere: [] },
  { rejectedFor: ['legal_name'], changed: ['btn'], unchanged: ['legalName'], elsewhere: ['btn'] },
  {
    rejectedFor: ['legal_name'],
    changed: ['legalName', 'btn', 'numbers'],
    unchanged: [],
    elsewhere: ['btn', 'numbers'],
  },
  { rejectedFor: ['legal_name', 'address'], changed: ['legalName'], unchanged: ['serviceAddress'], elsewhere: [] },
  { rejectedFor: ['legal_name', 'address'], changed: [], unchanged: ['legalName', 'serviceAddress'], elsewhere: [] },
  { rejectedFor: ['legal_name', 'address'], changed: ['legalName', 'serviceAddress'], unchanged: [], elsewhere: [] },
  { rejectedFor: ['account_number'], changed: [], unchanged: ['accountNumber'], elsewhere: [] },
  { rejectedFor: ['btn'], changed: [], unchanged: ['btn'], elsewhere: [] },
  { rejectedFor: ['signer'], changed: [], unchanged: ['signatoryName'], elsewhere: [] },
  { rejectedFor: ['loa_document'], changed: [], unchanged: ['document'], elsewhere: [] },
  { rejectedFor: ['loa_document'], changed: ['document', 'respOrgId'], unchanged: [], elsewhere: ['respOrgId'] },
  { rejectedFor: ['not_portable'], changed: [], unchanged: ['numbers'], elsewhere: [] },
  { rejectedFor: ['not_on_account'], changed: ['numbers'], unchanged: [], elsewhere: [] },
  { rejectedFor: ['not_on_account'], changed: [], unchanged: ['numbers'], elsewhere: [] },
  { rejectedFor: ['not_on_account'], changed: ['accountNumber'], unchanged: [], elsewhere: [] },
  { rejectedFor: ['not_on_account'], changed: ['btn'], unchanged: [], elsewhere: [] },
  { rejectedFor: ['not_on_account'], changed: ['legalName'], unchanged: ['numbers'], elsewhere: ['legalName'] },
  { rejectedFor: ['not_portable'], changed: ['accountNumber'], unchanged: ['numbers'], elsewhere: ['accountNumber'] },
  { rejectedFor: ['not_on_account', 'split'], changed: ['accountNumber'], unchanged: ['numbers'], elsewhere: [] },
  { rejectedFor: ['not_on_account', 'btn'], changed: ['accountNumber'], unchanged: ['btn'], elsewhere: [] },
  { rejectedFor: ['split'], changed: [], unchanged: ['numbers'], elsewhere: [] },
  { rejectedFor: ['split'], changed: ['numbers'], unchanged: [], elsewhere: [] },
  { rejectedFor: ['freeze'], changed: [], unchanged: [], elsewhere: [] },
  { rejectedFor: ['freeze'], changed: ['legalName'], unchanged: [], elsewhere: [] },
  { rejectedFor: ['freeze', 'legal_name'], changed: [], unchanged: ['legalName'], elsewhere: [] },
  { rejectedFor: ['pin', 'tax_id', 'btn_porting', 'feature', 'other'], changed: [], unchanged: [], elsewhere: [] },
  { rejectedFor: ['pending_order', 'due_date', 'no_response'], changed: [], unchanged: [], elsewhere: [] },
  { rejectedFor: ['all_data'], changed: [], unchanged: ['loa'], elsewhere: [] },
  { rejectedFor: ['all_data'], changed: ['btn'], unchanged: [], elsewhere: [] },
  { rejectedFor: ['all_data'], changed: ['document'], unchanged: [], elsewhere: [] },
  { rejectedFor: ['all_data', 'address'], changed: [], unchanged: ['serviceAddress'], elsewhere: [] },
  { rejectedFor: ['all_data', 'address'], changed: ['btn'], unchanged: ['serviceAddress'], elsewhere: [] },
  { rejectedFor: ['all_data', 'address'], changed: ['serviceAddress'], unchanged: [], elsewhere: [] },
  { rejectedFor: [], changed: ['btn'], unchanged: [], elsewhere: [] },
])('rejected for $rejectedFor, changed $changed (R5.7)', ({ rejectedFor, changed, unchanged, elsewhere }) => {
  const rejected = { families: rejectedFor, hashes: OLD }
  const refusals = refuseUnchanged(rejected, after(changed))
  const warnings = warnChangedElsewhere(rejected, after(changed))
  expect(refusals.map(({ code, path }) => [code, path])).toEqual(unchanged.map((part) => ['LOA_UNCHANGED', [part]]))
  expect(warnings.map(({ code, path }) => [code, path])).toEqual(
    elsewhere.map((part) => ['LOA_CHANGED_ELSEWHERE', [part]]),
  )
})

describe('a rejected letter that was not on file', () => {
  test.each(['legal_name', 'all_data'] as const)('can not be compared after %s, and passes', (family) => {
    const rejected = { families: [family], hashes: {} }
    expect(refuseUnchanged(rejected, OLD)).toEqual([])
    expect(warnChangedElsewhere(rejected, OLD)).toEqual([])
  })
})

describe('what they say', () => {
  test.each([
    ['legal_name', 'legal name'],
    ['address', 'service address'],
    ['account_number', 'account number'],
    ['btn', 'BTN'],
    ['signer', 'signer'],
    ['loa_document', 'signed copy'],
  ] as const)('%s unchanged: the %s', (family, label) => {
    const [refusal] = refuseUnchanged({ families: [family], hashes: OLD }, OLD)
    expect(refusal?.message).toBe(
      `The carrier rejected the ${label}, and it is the same as on the LOA that was rejected.`,
    )
    expect(refusal?.remedy).toBe(`Mend the ${label}, and nothing else.`)
  })

  test.each(['not_portable', 'not_on_account', 'split'] as const)(
    '%s unchanged: the numbers of the order',
    (family) => {
      expect(refuseUnchanged({ families: [family], hashes: OLD }, OLD)).toEqual([
        {
          code: 'LOA_UNCHANGED',
          message: 'The carrier rejected the list of numbers, and it is the same as on the LOA that was rejected.',
          remedy: 'Take the rejected numbers off the order, or cancel it and make a new one.',
          path: ['numbers'],
        },
      ])
    },
  )

  test('what mends it too is not elsewhere', () => {
    const rejected = { families: ['not_on_account'] as const, hashes: OLD }
    expect(warnChangedElsewhere(rejected, after(['legalName', 'btn'])).map(({ remedy }) => remedy)).toEqual([
      'Mend only what was rejected: account number, BTN, list of numbers.',
    ])
  })

  test('all data unchanged', () => {
    expect(refuseUnchanged({ families: ['all_data'], hashes: OLD }, OLD)).toEqual([
      {
        code: 'LOA_UNCHANGED',
        message: 'The carrier rejected all of the LOA, and it is the same as the one that was rejected.',
        remedy: 'Get the CSR first, and fill in the LOA from it.',
        path: ['loa'],
      },
    ])
  })

  test('a change elsewhere, with what was rejected', () => {
    const rejected = { families: ['legal_name', 'address'] as const, hashes: OLD }
    expect(warnChangedElsewhere(rejected, after(['legalName', 'respOrgId']))).toEqual([
      {
        code: 'LOA_CHANGED_ELSEWHERE',
        message: 'The current RespOrg ID changed, and the carrier did not ask for that.',
        remedy: 'Mend only what was rejected: legal name, service address.',
        path: ['respOrgId'],
      },
    ])
  })

  test('every part has its turn', () => {
    const rejected = { families: ['loa_document'] as const, hashes: OLD }
    const elsewhere = LETTER_PARTS.filter((part) => part !== 'document')
    expect(warnChangedElsewhere(rejected, after(LETTER_PARTS)).map(({ path }) => path[0])).toEqual(elsewhere)
  })
})

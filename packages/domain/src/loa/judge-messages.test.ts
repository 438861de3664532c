import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import {
  ADDRESS_WITHOUT_ANYTHING,
  aCarrierCall,
  aCsr,
  aLetter,
  CSR_WITHOUT_ANYTHING,
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

const SERVICE_ADDRESS = { ...ADDRESS_WITHOUT_ANYTHING, ...aLetter().serviceAddress }

describe('what the judge of the letter says (R5.3)', () => {
  const said = (but: Partial<LetterToJudge>) => {
    const verdict = judgeLetter(aCase(but))
    return (verdict.ok ? verdict.warnings : verdict.refusals).map(({ message, remedy }) => [message, remedy])
  }

  test.each<[string, Partial<LetterToJudge>, string, string]>([
    [
      'blocking',
      { csr: aCsr({ legalName: 'Harbor & Pine Dental Grp, Inc.' }) },
      'The legal name is "Harbor & Pine Dental Group, Inc." on the LOA and "Harbor & Pine Dental Grp, Inc." on the CSR: abbreviation.',
      'Copy the value of the CSR, and have the LOA signed again.',
    ],
    [
      'empty on the LOA',
      { letter: aLetter({ serviceAddress: { ...SERVICE_ADDRESS, country: null } }) },
      'The country of the service address is empty on the LOA and "US" on the CSR: missing.',
      'Copy the value of the CSR, and have the LOA signed again.',
    ],
    [
      'the unit',
      { letter: aLetter({ serviceAddress: { ...SERVICE_ADDRESS, line2: 'Ste 400' } }) },
      'The unit of the service address is "Ste 400" on the LOA and "Suite 400" on the CSR: abbreviation.',
      'Copy the value of the CSR, and have the LOA signed again.',
    ],
    [
      'empty on the CSR',
      { csr: aCsr({ btn: null }) },
      'The BTN is "415-555-0100" on the LOA and empty on the CSR: missing.',
      'Ask the losing carrier for the BTN of the account.',
    ],
    [
      'cosmetic',
      { csr: aCsr({ authorizedContact: 'Rosalind  Achterberg' }) },
      'The signer is "Rosalind Achterberg" on the LOA and "Rosalind  Achterberg" on the CSR: cosmetic.',
      "Copy the CSR's spelling to be on the safe side.",
    ],
    [
      'numbers',
      { csr: aCsr({ numbers: ['+14155550100'] }) },
      'The list of numbers is "+14155550100, +14155550101" on the LOA and "+14155550100; without +14155550101" on the CSR: different.',
      'Take the numbers that the account lacks off the order, or find their account.',
    ],
  ])('%s', (_, but, message, remedy) => {
    expect(said(but)).toEqual([[message, remedy]])
  })

  test('what is not on file', () => {
    expect(said({ letter: null })).toEqual([
      [
        'No LOA is on file here, so nothing of it was checked.',
        "Check the LOA in the winning carrier's portal, or record it here.",
      ],
    ])
    expect(said({ csr: null })).toEqual([
      [
        'No CSR is on file, so the LOA was compared with nothing.',
        'Ask the losing carrier for the CSR, and record it.',
      ],
    ])
  })

  test("what rests on the customer's word", () => {
    expect(
      said({ letter: aLetter({ sources: { btn: 'customer', signatoryTitle: 'customer', other: 'customer' } }) }),
    ).toEqual([
      [
        "The BTN rests on the customer's word alone.",
        'Check it against the newest invoice or the CSR, and record that source.',
      ],
      [
        "The signer's title rests on the customer's word alone.",
        'Check it against the newest invoice or the CSR, and record that source.',
      ],
    ])
  })

  test('a CSR that holds nothing leaves one warning a field', () => {
    expect(said({ csr: CSR_WITHOUT_ANYTHING })).toHaveLength(11)
  })
})

import { describe, expect, test } from 'vitest'
import {
  isRejectionFamily,
  LETTER_PARTS,
  letterPartsNamedBy,
  partsThatMendToo,
  REJECTION_FAMILIES,
  REJECTION_FAMILY_NAMES,
  type RejectionFamily,
  rejectionReason,
} from './rejection-reasons.ts'

// family | names in the LOA | or in the order | codes | resubmit | business days
const R9 = `
account_number | accountNumber  |               | 7401 8A E17A E17B ACCOUNT_NUMBER_MISMATCH                                | SUP 3        | 5–10
address        | serviceAddress |               | 7402 8D E1 LOCATION_MISMATCH POSTAL_CODE_MISMATCH                        | SUP 3        | 5–10
legal_name     | legalName      |               | 7404 7414 7422 7429 8G 8E 8F E10 ENTITY_NAME_MISMATCH                    | SUP 3        | 5–10
btn            | btn            |               | 7445 E14 BTN_ATN_MISMATCH                                                | SUP 3        | 5–10
btn_porting    |                | portType      | 7434 E24 E6h MAIN_BTN_PORTING PORT_TYPE_INCORRECT                        | SUP 3        | 5–10
signer         | signatoryName  |               | 7473 E10a AUTH_PERSON_MISMATCH                                           | new LOA      | 5–10
loa_document   | document       |               | 7420 7424 7B E8 ILLEGIBLE_LOA                                            | new LOA      | 5–10
pin            |                | pin           | 7435 8C E42PWA E42PWB PASSCODE_PIN_INVALID                               | SUP 3        | 2–5
tax_id         |                | taxId         | 7443 8B                                                                  | SUP 3        | 2–5
not_portable   | numbers        |               | 7403 7470 6K PHONE_NUMBER_NOT_PORTABLE RATE_CENTER_NOT_PORTABLE          | SUP 3 or new | 5–10
not_on_account | numbers        |               | 7409 7426 7427 E27 E30 6D 6A PHONE_NUMBER_MISMATCH                       | SUP 3 or new | 5–10
feature        |                |               | 7406 7410 7411 7415 7419 7421 7437 E6a E6b E6c E6e E6f E6g E25 PHONE_NUMBER_HAS_SPECIAL_FEATURE | SUP 3 | 5–10
freeze         |                |               | 7416 7425 E6d 6P                                                         | same letter  | 1–3
pending_order  |                |               | 7407 6M 6N E19 LSR_PENDING                                               | same letter  | 5–10
split          | numbers        |               | 7405 7423 7428 7485 6R 7A E23 E9999 PORTING_ORDER_SPLIT_REQUIRED         | new orders   | 5–10
due_date       |                | requestedDate | 7412 7413 7439 1L 1N 6E 6F E35 1E 1M FOC_REJECTED FOC_EXPIRED            | SUP 2        | 3–5
no_response    |                |               | 7418 7442 7444 6J 1B 6H OSP_IRRESPONSIVE                                 | same letter  | 2–5
`
const ROWS = R9.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([family = '', part = '', orderField = '', codes = '', resubmit = '', days = '']) => {
    const [min = 0, max = 0] = days.split('–').map(Number)
    return { family, part, orderField, codes: codes.split(' '), resubmit, days: { min, max } }
  })

const CODES = ROWS.flatMap((row) => row.codes.map((code) => ({ ...row, code })))

describe('the families (R9)', () => {
  test.each(CODES)('$code is $family', ({ code, family, part, orderField, resubmit, days }) => {
    const { remedy, ...reason } = rejectionReason(code)
    expect(reason).toEqual({ code, family, field: part || orderField || null, resubmit, businessDays: days })
    expect(remedy).toMatch(/^[A-Z].+\.$/)
  })

  test.each(ROWS)('$family names its part of the letter, or none', ({ family, part }) => {
    expect(letterPartsNamedBy([familyOf(family)])).toEqual(part === '' ? [] : [part])
  })

  test('a number that is not on the account is mended by another account too, and nothing else is (R5.7)', () => {
    expect(REJECTION_FAMILY_NAMES.filter((family) => partsThatMendToo(family).length > 0)).toEqual(['not_on_account'])
    expect(partsThatMendToo('not_on_account')).toEqual(['accountNumber', 'btn'])
  })

  test.each(ROWS)('$family has these codes and no more', ({ family, codes }) => {
    expect(REJECTION_FAMILIES[familyOf(family)].codes).toEqual(codes)
  })

  test('they are those of the table, all data and other', () => {
    expect(REJECTION_FAMILY_NAMES).toEqual([...ROWS.map(({ family }) => family), 'all_data', 'other'])
  })

  test('no code stands in two of them', () => {
    const codes = Object.values(REJECTION_FAMILIES).flatMap((family) =>
      [...family.codes].map((code) => code.toUpperCase()),
    )
    expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([])
  })

  test.each(['7408', '6C'])('%s is all data, which is no single field and costs 10 days', (code) => {
    expect(rejectionReason(code)).toEqual({
      code,
      family: 'all_data',
      field: null,
      remedy: 'Get the CSR first, and fill in the LOA from it.',
      resubmit: 'new order',
      businessDays: { min: 10, max: 10 },
    })
  })

  test('all data names the whole letter', () => {
    expect(letterPartsNamedBy(['all_data'])).toEqual([
      'legalName',
      'serviceAddress',
      'accountNumber',
      'btn',
      'signatoryName',
      'respOrgId',
      'numbers',
      'document',
    ])
    expect(REJECTION_FAMILIES.all_data.codes).toEqual(['7408', '6C'])
  })
})

describe('a code as it comes (R9)', () => {
  test.each([
    ['e6A', 'E6a', 'feature'],
    ['E6D', 'E6d', 'freeze'],
    ['e6d', 'E6d', 'freeze'],
    ['E6H', 'E6h', 'btn_porting'],
    ['e10', 'E10', 'legal_name'],
    ['E10A', 'E10a', 'signer'],
    ['e1', 'E1', 'address'],
    [' 7402\t', '7402', 'address'],
    ['6d', '6D', 'not_on_account'],
    ['entity_name_mismatch', 'ENTITY_NAME_MISMATCH', 'legal_name'],
  ])('%j is read as %s, %s', (code, read, family) => {
    expect(rejectionReason(code)).toMatchObject({ code: read, family })
  })

  test.each(['X99', ' x99 ', '', '74021', 'E6', 'E6i', 'constructor', '__proto__'])(
    '%j is unknown and kept',
    (code) => {
      expect(rejectionReason(code)).toEqual({
        code,
        family: 'other',
        field: null,
        remedy: 'Call the carrier and ask what is to be mended.',
        resubmit: 'as the carrier says',
        businessDays: { min: 5, max: 10 },
      })
    },
  )
})

describe('what several reasons name (R5.7)', () => {
  test.each<{ families: RejectionFamily[]; parts: string[] }>([
    { families: [], parts: [] },
    { families: ['other'], parts: [] },
    { families: ['freeze', 'pending_order', 'no_response', 'due_date'], parts: [] },
    { families: ['address', 'legal_name'], parts: ['legalName', 'serviceAddress'] },
    { families: ['not_portable', 'not_on_account', 'split'], parts: ['numbers'] },
    { families: ['freeze', 'signer'], parts: ['signatoryName'] },
    { families: ['address', 'all_data'], parts: [...LETTER_PARTS] },
  ])('$families name $parts', ({ families, parts }) => {
    expect(letterPartsNamedBy(families)).toEqual(parts)
  })
})

test.each([
  ['address', true],
  ['other', true],
  ['billing', false],
  ['toString', false],
])('%s is a family: %s', (name, is) => {
  expect(isRejectionFamily(name)).toBe(is)
})

function familyOf(name: string): RejectionFamily {
  if (!isRejectionFamily(name)) throw new Error(`No such family: ${name}`)
  return name
}

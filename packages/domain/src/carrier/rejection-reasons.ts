import type { BusinessDayRange } from './carrier.ts'

/** What a rejection can name in a letter, and what must then change (R5.7). `document` is the signed copy. */
export const LETTER_PARTS = [
  'legalName',
  'serviceAddress',
  'accountNumber',
  'btn',
  'signatoryName',
  'respOrgId',
  'numbers',
  'document',
] as const
export type LetterPart = (typeof LETTER_PARTS)[number]

interface FamilyRow {
  /** The reason in a few plain words. */
  readonly title: string
  /** The fields or the file of the letter that it names; empty where the same letter may go again. */
  readonly loaFields: readonly LetterPart[]
  /** Parts that mend it as well: when one of them changed, those in `loaFields` may stay (R5.7). */
  readonly mendedBy?: readonly LetterPart[]
  /** What is to be mended on the order instead, where the letter is not at fault. */
  readonly orderField: string | null
  readonly codes: readonly string[]
  /** Imperative: what to do next. */
  readonly remedy: string
  /** The kind of resubmission, in the carriers' words. */
  readonly resubmit: string
  /** What it usually costs. */
  readonly businessDays: BusinessDayRange
}

const NEW_REVIEW: BusinessDayRange = { min: 5, max: 10 }

/** The families of rejection reasons (R9), each with the codes that carriers send for it. */
export const REJECTION_FAMILIES = {
  account_number: {
    title: 'Account number',
    loaFields: ['accountNumber'],
    orderField: null,
    codes: ['7401', '8A', 'E17A', 'E17B', 'ACCOUNT_NUMBER_MISMATCH'],
    remedy: 'Take the account number from the newest invoice or the CSR.',
    resubmit: 'SUP 3',
    businessDays: NEW_REVIEW,
  },
  address: {
    title: 'Service address',
    loaFields: ['serviceAddress'],
    orderField: null,
    codes: ['7402', '8D', 'E1', 'LOCATION_MISMATCH', 'POSTAL_CODE_MISMATCH'],
    remedy: "Copy the CSR's service address, not the billing address.",
    resubmit: 'SUP 3',
    businessDays: NEW_REVIEW,
  },
  legal_name: {
    title: 'Legal name',
    loaFields: ['legalName'],
    orderField: null,
    codes: ['7404', '7414', '7422', '7429', '8G', '8E', '8F', 'E10', 'ENTITY_NAME_MISMATCH'],
    remedy: "Copy the CSR's legal name, down to the comma; some carriers see its first 25 characters only.",
    resubmit: 'SUP 3',
    businessDays: NEW_REVIEW,
  },
  btn: {
    title: 'Billing number',
    loaFields: ['btn'],
    orderField: null,
    codes: ['7445', 'E14', 'BTN_ATN_MISMATCH'],
    remedy: 'Take the BTN from the invoice or the CSR.',
    resubmit: 'SUP 3',
    businessDays: NEW_REVIEW,
  },
  btn_porting: {
    title: 'Billing number ports, or full and partial mixed up',
    loaFields: [],
    orderField: 'portType',
    codes: ['7434', 'E24', 'E6h', 'MAIN_BTN_PORTING', 'PORT_TYPE_INCORRECT'],
    remedy: 'Correct whether the port is full or partial, and name a new BTN for the numbers that stay.',
    resubmit: 'SUP 3',
    businessDays: NEW_REVIEW,
  },
  signer: {
    title: 'Signer',
    loaFields: ['signatoryName'],
    orderField: null,
    codes: ['7473', 'E10a', 'AUTH_PERSON_MISMATCH'],
    remedy: 'Have the account owner sign.',
    resubmit: 'new LOA',
    businessDays: NEW_REVIEW,
  },
  loa_document: {
    title: 'LOA unreadable or out of date',
    loaFields: ['document'],
    orderField: null,
    codes: ['7420', '7424', '7B', 'E8', 'ILLEGIBLE_LOA'],
    remedy: 'Get a legible LOA, dated within the last 30 days.',
    resubmit: 'new LOA',
    businessDays: NEW_REVIEW,
  },
  pin: {
    title: 'Port-out PIN',
    loaFields: [],
    orderField: 'pin',
    codes: ['7435', '8C', 'E42PWA', 'E42PWB', 'PASSCODE_PIN_INVALID'],
    remedy: 'Have the customer get the port-out PIN from the losing carrier.',
    resubmit: 'SUP 3',
    businessDays: { min: 2, max: 5 },
  },
  tax_id: {
    title: 'Tax ID',
    loaFields: [],
    orderField: 'taxId',
    codes: ['7443', '8B'],
    remedy: 'Correct the tax ID.',
    resubmit: 'SUP 3',
    businessDays: { min: 2, max: 5 },
  },
  not_portable: {
    title: 'Number not portable',
    loaFields: ['numbers'],
    orderField: null,
    codes: ['7403', '7470', '6K', 'PHONE_NUMBER_NOT_PORTABLE', 'RATE_CENTER_NOT_PORTABLE'],
    remedy: 'Drop the number from the order, or escalate.',
    resubmit: 'SUP 3 or new',
    businessDays: NEW_REVIEW,
  },
  not_on_account: {
    title: 'Number not on the account',
    loaFields: ['numbers'],
    mendedBy: ['accountNumber', 'btn'],
    orderField: null,
    codes: ['7409', '7426', '7427', 'E27', 'E30', '6D', '6A', 'PHONE_NUMBER_MISMATCH'],
    remedy: 'Find the account that holds the number, and order it there.',
    resubmit: 'SUP 3 or new',
    businessDays: NEW_REVIEW,
  },
  feature: {
    title: 'Feature on a number',
    loaFields: [],
    orderField: null,
    // The carriers' E6a–E6g, less E6d: that one is the freeze.
    codes: [
      ...['7406', '7410', '7411', '7415', '7419', '7421', '7437'],
      ...['E6a', 'E6b', 'E6c', 'E6e', 'E6f', 'E6g', 'E25', 'PHONE_NUMBER_HAS_SPECIAL_FEATURE'],
    ],
    remedy: 'Have the customer remove the feature from the number, or accept that it is lost.',
    resubmit: 'SUP 3',
    businessDays: NEW_REVIEW,
  },
  freeze: {
    title: 'Port freeze',
    loaFields: [],
    orderField: null,
    codes: ['7416', '7425', 'E6d', '6P'],
    remedy: 'Have the customer lift the freeze at the losing carrier.',
    resubmit: 'same letter',
    businessDays: { min: 1, max: 3 },
  },
  pending_order: {
    title: 'Another order is pending',
    loaFields: [],
    orderField: null,
    codes: ['7407', '6M', '6N', 'E19', 'LSR_PENDING'],
    remedy: 'Have the customer finish or cancel the other order at the losing carrier.',
    resubmit: 'same letter',
    businessDays: NEW_REVIEW,
  },
  split: {
    title: 'Order must be split',
    loaFields: ['numbers'],
    orderField: null,
    codes: ['7405', '7423', '7428', '7485', '6R', '7A', 'E23', 'E9999', 'PORTING_ORDER_SPLIT_REQUIRED'],
    remedy: 'Split the order.',
    resubmit: 'new orders',
    businessDays: NEW_REVIEW,
  },
  due_date: {
    title: 'Due date',
    loaFields: [],
    orderField: 'requestedDate',
    codes: [...['7412', '7413', '7439', '1L', '1N', '6E', '6F', 'E35', '1E', '1M'], ...['FOC_REJECTED', 'FOC_EXPIRED']],
    remedy: 'Ask for a date at least 3 business days out.',
    resubmit: 'SUP 2',
    businessDays: { min: 3, max: 5 },
  },
  no_response: {
    title: 'No response from the carrier',
    loaFields: [],
    orderField: null,
    codes: ['7418', '7442', '7444', '6J', '1B', '6H', 'OSP_IRRESPONSIVE'],
    remedy: 'Escalate through the winning carrier.',
    resubmit: 'same letter',
    businessDays: { min: 2, max: 5 },
  },
  all_data: {
    title: 'Nothing matches',
    loaFields: LETTER_PARTS,
    orderField: null,
    codes: ['7408', '6C'],
    remedy: 'Get the CSR first, and fill in the LOA from it.',
    resubmit: 'new order',
    businessDays: { min: 10, max: 10 },
  },
  other: {
    title: 'Other',
    loaFields: [],
    orderField: null,
    codes: [],
    remedy: 'Call the carrier and ask what is to be mended.',
    resubmit: 'as the carrier says',
    businessDays: NEW_REVIEW,
  },
} as const satisfies Record<string, FamilyRow>

export type RejectionFamily = keyof typeof REJECTION_FAMILIES

export interface RejectionReason {
  /** In the spelling of R9; an unknown code as it came. */
  readonly code: string
  readonly family: RejectionFamily
  /** What is to be mended: a part of the letter, or a field of the order. Null where it is neither or the whole. */
  readonly field: string | null
  readonly remedy: string
  readonly resubmit: string
  readonly businessDays: BusinessDayRange
}

const FAMILIES: Readonly<Record<RejectionFamily, FamilyRow>> = REJECTION_FAMILIES

export function isRejectionFamily(name: string): name is RejectionFamily {
  return Object.hasOwn(REJECTION_FAMILIES, name)
}

export const REJECTION_FAMILY_NAMES: readonly RejectionFamily[] = Object.keys(FAMILIES).filter(isRejectionFamily)

const FAMILY_BY_CODE: ReadonlyMap<string, { readonly code: string; readonly family: RejectionFamily }> = new Map(
  REJECTION_FAMILY_NAMES.flatMap((family) =>
    FAMILIES[family].codes.map((code) => [code.toUpperCase(), { code, family }] as const),
  ),
)

/**
 * What a carrier's code means (R9). Letter case and blanks around it do not count. An unknown code is kept as it came
 * and filed under `other`.
 */
export function rejectionReason(code: string): RejectionReason {
  const known = FAMILY_BY_CODE.get(code.trim().toUpperCase()) ?? { code, family: 'other' }
  const { loaFields, orderField, remedy, resubmit, businessDays } = FAMILIES[known.family]
  const [onlyPart = null] = loaFields.length === 1 ? loaFields : []
  return { ...known, field: onlyPart ?? orderField, remedy, resubmit, businessDays }
}

/** The parts of the letter that these reasons name, each once (R5.7); empty when the same letter may go again. */
export function letterPartsNamedBy(families: readonly RejectionFamily[]): readonly LetterPart[] {
  const named = new Set(families.flatMap((family) => FAMILIES[family].loaFields))
  return LETTER_PARTS.filter((part) => named.has(part))
}

/** The parts whose change mends such a reason as well as one of those that it names (R5.7); empty for most. */
export function partsThatMendToo(family: RejectionFamily): readonly LetterPart[] {
  return FAMILIES[family].mendedBy ?? []
}

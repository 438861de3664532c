import type { ValueKind } from './grade.ts'
import type { Csr, Letter } from './letter.ts'

interface FieldRow {
  /** As it reads inside a sentence. */
  readonly label: string
  readonly kind: ValueKind
  readonly loa: (letter: Letter) => string | null | undefined
  readonly csr: (csr: Csr) => string | null | undefined
}

/** The fields of the letter that are compared with the CSR (R5.3), in the order of the sheet, and where each stands. */
export const COMPARED_FIELDS = {
  legalName: {
    label: 'legal name',
    kind: 'company',
    loa: (letter) => letter.legalName,
    csr: (csr) => csr.legalName,
  },
  accountNumber: {
    label: 'account number',
    kind: 'account',
    loa: (letter) => letter.accountNumber,
    csr: (csr) => csr.accountNumber,
  },
  btn: {
    label: 'BTN',
    kind: 'telephone',
    loa: (letter) => letter.btn,
    csr: (csr) => csr.btn,
  },
  'serviceAddress.line1': {
    label: 'street line of the service address',
    kind: 'street',
    loa: (letter) => letter.serviceAddress?.line1,
    csr: (csr) => csr.serviceAddress?.line1,
  },
  'serviceAddress.line2': {
    label: 'unit of the service address',
    kind: 'unit',
    loa: (letter) => letter.serviceAddress?.line2,
    csr: (csr) => csr.serviceAddress?.line2,
  },
  'serviceAddress.city': {
    label: 'city of the service address',
    kind: 'plain',
    loa: (letter) => letter.serviceAddress?.city,
    csr: (csr) => csr.serviceAddress?.city,
  },
  'serviceAddress.region': {
    label: 'state of the service address',
    kind: 'plain',
    loa: (letter) => letter.serviceAddress?.region,
    csr: (csr) => csr.serviceAddress?.region,
  },
  'serviceAddress.postalCode': {
    label: 'postal code of the service address',
    kind: 'plain',
    loa: (letter) => letter.serviceAddress?.postalCode,
    csr: (csr) => csr.serviceAddress?.postalCode,
  },
  'serviceAddress.country': {
    label: 'country of the service address',
    kind: 'plain',
    loa: (letter) => letter.serviceAddress?.country,
    csr: (csr) => csr.serviceAddress?.country,
  },
  signatoryName: {
    label: 'signer',
    kind: 'person',
    loa: (letter) => letter.signatoryName,
    csr: (csr) => csr.authorizedContact,
  },
} as const satisfies Record<string, FieldRow>

export type ComparedField = keyof typeof COMPARED_FIELDS

/** What else a rule of the letter may name. */
const OTHER_LABELS = {
  serviceAddress: 'service address',
  signatoryTitle: "signer's title",
  signedOn: 'date of the signature',
  respOrgId: 'current RespOrg ID',
  newRespOrg: 'new RespOrg',
  numbers: 'list of numbers',
  document: 'signed copy',
} as const satisfies Record<string, string>

export type LoaField = ComparedField | keyof typeof OTHER_LABELS

export const LOA_FIELDS: readonly LoaField[] = Object.keys({ ...COMPARED_FIELDS, ...OTHER_LABELS }).filter(isLoaField)

function isLoaField(field: string): field is LoaField {
  return isCompared(field) || Object.hasOwn(OTHER_LABELS, field)
}

/** A field of the letter as it reads inside a sentence. */
export function labelOf(field: LoaField): string {
  return isCompared(field) ? COMPARED_FIELDS[field].label : OTHER_LABELS[field]
}

export function isCompared(field: string): field is ComparedField {
  return Object.hasOwn(COMPARED_FIELDS, field)
}

/** Where a refusal points: `serviceAddress.line1` as its two names. */
export function pathOf(field: LoaField): readonly string[] {
  return field.split('.')
}

import { formatNumber } from '@portday/domain/telephone-number'
import type { FieldSource } from '@portday/schema/dashboard'
import type { OrderOnPage } from '../order-on-page.ts'
import { ADDRESS_PARTS, addressToType } from './address-draft.ts'
import type { Choice, Paper } from './command-row.ts'
import type { Draft } from './draft.ts'

/** A line of the sheet on which letter and record stand side by side. */
export interface PaperField {
  /** Its path in the letter, and in the record; null where that one has no such field. */
  readonly loa: string | null
  readonly csr: string | null
  readonly label: string
  readonly kind: 'line' | 'date' | 'numbers'
  /** The name under which its source is kept (R5.4). */
  readonly source: string | null
}

function both(name: string, label: string, source: string | null = name): PaperField {
  return { loa: name, csr: name, label, kind: 'line', source }
}
function letterOnly(name: string, label: string, kind: PaperField['kind']): PaperField {
  return { loa: name, csr: null, label, kind, source: null }
}

/** The sheet, in its order. The source of an address is that of the whole (R5.4), asked for at its first line. */
const PAPER_FIELDS: readonly PaperField[] = [
  both('legalName', 'Legal name'),
  both('accountNumber', 'Account number'),
  both('btn', 'BTN'),
  { ...both('serviceAddress.line1', 'Street'), source: 'serviceAddress' },
  both('serviceAddress.line2', 'Unit', null),
  both('serviceAddress.city', 'City', null),
  both('serviceAddress.region', 'State', null),
  both('serviceAddress.postalCode', 'ZIP code', null),
  both('serviceAddress.country', 'Country', null),
  { loa: 'signatoryName', csr: 'authorizedContact', label: 'Signer', kind: 'line', source: 'signatoryName' },
  letterOnly('signatoryTitle', 'Signer’s title', 'line'),
  letterOnly('signedOn', 'Signed on', 'date'),
  letterOnly('invoiceDate', 'Newest invoice of', 'date'),
  letterOnly('respOrgId', 'Current RespOrg ID', 'line'),
  { loa: null, csr: 'retrievedOn', label: 'CSR of', kind: 'date', source: null },
  { loa: null, csr: 'numbers', label: 'Numbers on the account', kind: 'numbers', source: null },
]

export const SOURCES: readonly (Choice & { readonly value: FieldSource })[] = [
  { value: 'INVOICE', word: 'Invoice' },
  { value: 'CSR', word: 'CSR' },
  { value: 'CARRIER_CALL', word: 'Carrier call' },
  { value: 'CUSTOMER', word: 'Customer only' },
]

/** The lines on which this paper has something; the RespOrg is asked of toll-free numbers alone (R5.1). */
export function fieldsOf(paper: Paper, { carrier, loa }: Pick<OrderOnPage, 'carrier' | 'loa'>): readonly PaperField[] {
  return PAPER_FIELDS.filter((field) => {
    if (field.loa === 'respOrgId' && carrier.type !== 'TOLL_FREE' && !loa?.respOrgId) return false
    return field[paper] !== null
  })
}

/** The record as a form starts with it. */
export function csrToType({ csr }: Pick<OrderOnPage, 'csr'>): Draft {
  return {
    legalName: csr?.legalName ?? '',
    accountNumber: csr?.accountNumber ?? '',
    btn: csr?.btn ?? '',
    authorizedContact: csr?.authorizedContact ?? '',
    retrievedOn: csr?.retrievedOn ?? '',
    numbers: (csr?.numbers ?? []).map((number) => formatNumber(number)).join('\n'),
    ...addressToType(csr?.serviceAddress),
  }
}

/** The letter as a form starts with it, with the source of each field under `source.…`. */
export function loaToType({ loa, loaChecks }: Pick<OrderOnPage, 'loa' | 'loaChecks'>): Draft {
  const sources = Object.fromEntries(
    [...SOURCED].map((name) => {
      const check = loaChecks.find(({ field }) => field === name || field.startsWith(`${name}.`))
      return [`source.${name}`, check?.source ?? '']
    }),
  )
  return {
    legalName: loa?.legalName ?? '',
    accountNumber: loa?.accountNumber ?? '',
    btn: loa?.btn ?? '',
    signatoryName: loa?.signatoryName ?? '',
    signatoryTitle: loa?.signatoryTitle ?? '',
    signedOn: loa?.signedOn ?? '',
    invoiceDate: loa?.invoiceDate ?? '',
    respOrgId: loa?.respOrgId ?? '',
    ...addressToType(loa?.serviceAddress),
    ...sources,
  }
}

/** What has a source; the numbers have one too, though no line of the sheet asks for it. */
export const SOURCED: ReadonlySet<string> = new Set([...PAPER_FIELDS.flatMap(({ source }) => source ?? []), 'numbers'])

/** What the other paper says on a line, as text to compare with and to copy. */
export function otherSide(
  field: PaperField,
  paper: Paper,
  order: Pick<OrderOnPage, 'loa' | 'csr' | 'loaChecks'>,
): string {
  const [name, draft] = paper === 'loa' ? [field.csr, csrToType(order)] : [field.loa, loaToType(order)]
  return name === null ? '' : (draft[name] ?? '')
}

/** What the letter's form takes over from the record for a field that has to be mended; an address as a whole. */
export function takenFromCsr(field: string, order: Pick<OrderOnPage, 'csr'>): Draft {
  const record = csrToType(order)
  const [whole = field] = field.split('.')
  const lines = PAPER_FIELDS.filter(
    ({ loa }) => loa === field || (whole === 'serviceAddress' && loa?.startsWith(`${whole}.`)),
  )
  const values = lines.flatMap(({ loa, csr }) => (loa && csr ? [[loa, record[csr] ?? '']] : []))
  return { ...Object.fromEntries(values), [`source.${whole}`]: 'CSR' }
}

/** Every part of the address that a form may have typed. */
export const ADDRESS_FIELDS = ADDRESS_PARTS.map((part) => `serviceAddress.${part}`)

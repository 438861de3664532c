import type { Temporal } from 'temporal-polyfill'

/** An address as typed; a part that nobody gave is null. */
export interface Address {
  readonly line1: string | null
  readonly line2: string | null
  readonly city: string | null
  readonly region: string | null
  readonly postalCode: string | null
  readonly country: string | null
}

export const FIELD_SOURCES = ['invoice', 'csr', 'carrier_call', 'customer'] as const
/** Where the value of a field was taken from (R5.4). */
export type FieldSource = (typeof FIELD_SOURCES)[number]

/** The customer service record: the account as the losing carrier has it. Values are kept as typed (R5.3). */
export interface Csr {
  readonly legalName: string | null
  readonly accountNumber: string | null
  readonly btn: string | null
  readonly serviceAddress: Address | null
  readonly authorizedContact: string | null
  /** Every number of the account, E.164; null when the record does not list them. */
  readonly numbers: readonly string[] | null
  readonly retrievedOn: Temporal.PlainDate | null
}

/** The letter of authorization as the customer signs it. Values are kept as typed (R5.3); drafts may be empty. */
export interface Letter {
  readonly legalName: string | null
  readonly accountNumber: string | null
  readonly btn: string | null
  readonly serviceAddress: Address | null
  readonly signatoryName: string | null
  readonly signatoryTitle: string | null
  readonly signedOn: Temporal.PlainDate | null
  readonly respOrgId: string | null
  /** The date of the newest invoice, from which account number and BTN were taken (R5.4). */
  readonly invoiceDate: Temporal.PlainDate | null
  /** By field: `legalName`, `serviceAddress` or `serviceAddress.line1`, … */
  readonly sources: Readonly<Record<string, FieldSource>>
  /** Hash of the signed copy; null while none is on file. */
  readonly documentHash: string | null
}

/** What the carrier confirmed when the customer called before the submission (R5.5). */
export interface CarrierCall {
  readonly accountNumber: string
  readonly btn: string
  readonly legalName: string
  readonly calledAt: Temporal.Instant
  readonly spokeWith: string
}

import { Temporal } from 'temporal-polyfill'
import type { Address, CarrierCall, Csr, Letter } from '../src/loa/letter.ts'

export const ADDRESS_WITHOUT_ANYTHING: Address = {
  line1: null,
  line2: null,
  city: null,
  region: null,
  postalCode: null,
  country: null,
}

export const LETTER_WITHOUT_ANYTHING: Letter = {
  legalName: null,
  accountNumber: null,
  btn: null,
  serviceAddress: null,
  signatoryName: null,
  signatoryTitle: null,
  signedOn: null,
  respOrgId: null,
  invoiceDate: null,
  sources: {},
  documentHash: null,
}

export const CSR_WITHOUT_ANYTHING: Csr = {
  legalName: null,
  accountNumber: null,
  btn: null,
  serviceAddress: null,
  authorizedContact: null,
  numbers: null,
  retrievedOn: null,
}

const SERVICE_ADDRESS: Address = {
  line1: '1801 L Street',
  line2: 'Suite 400',
  city: 'Sacramento',
  region: 'CA',
  postalCode: '95811',
  country: 'US',
}

/** A whole letter, signed on Mon 2026-06-01 with the invoice of 2026-05-20, but for what the test says. */
export function aLetter(but: Partial<Letter> = {}): Letter {
  return {
    legalName: 'Harbor & Pine Dental Group, Inc.',
    accountNumber: '8499055550144231',
    btn: '415-555-0100',
    serviceAddress: SERVICE_ADDRESS,
    signatoryName: 'Rosalind Achterberg',
    signatoryTitle: 'CFO',
    signedOn: Temporal.PlainDate.from('2026-06-01'),
    respOrgId: null,
    invoiceDate: Temporal.PlainDate.from('2026-05-20'),
    sources: {},
    documentHash: null,
    ...but,
  }
}

/** The account that `aLetter` is about, but for what the test says. */
export function aCsr(but: Partial<Csr> = {}): Csr {
  return {
    legalName: 'Harbor & Pine Dental Group, Inc.',
    accountNumber: '8499055550144231',
    btn: '415-555-0100',
    serviceAddress: SERVICE_ADDRESS,
    authorizedContact: 'Rosalind Achterberg',
    numbers: ['+14155550100', '+14155550101', '+14155550102'],
    retrievedOn: Temporal.PlainDate.from('2026-05-25'),
    ...but,
  }
}

/** The call in which the carrier confirmed what `aLetter` says, but for what the test says. */
export function aCarrierCall(but: Partial<CarrierCall> = {}): CarrierCall {
  return {
    accountNumber: '8499055550144231',
    btn: '(415) 555-0100',
    legalName: 'Harbor & Pine Dental Group, Inc.',
    calledAt: Temporal.Instant.from('2026-05-28T17:00:00Z'),
    spokeWith: 'Marta Quinn',
    ...but,
  }
}

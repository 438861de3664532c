import {
  OneOrderAcknowledgeLoaDocument,
  OneOrderRecordCarrierCallDocument,
  OneOrderRejectLoaDocument,
  OneOrderSaveCsrDocument,
  OneOrderSaveLoaDocument,
  OneOrderSubmitLoaDocument,
} from '@portday/schema/dashboard'
import { addressTyped } from './address-draft.ts'
import { codesIn } from './codes.ts'
import { commandRow } from './command-row.ts'
import { chosen, instantTyped, numbersIn, said, typed } from './draft.ts'
import { csrToType, loaToType, SOURCED, SOURCES } from './paper-fields.ts'

const SOURCE_NAMES = SOURCES.map(({ value }) => value)

const saveCsr = commandRow({
  slug: 'save-csr',
  command: 'save_csr',
  word: 'Save the CSR',
  purpose: 'the account as the losing carrier has it',
  lead: ({ carrier }) => `As ${carrier.name} has it, down to the comma. The LOA stands beside it.`,
  done: 'CSR saved',
  paper: 'csr',
  document: OneOrderSaveCsrDocument,
  fields: [],
  start: csrToType,
  input: (draft) => ({
    legalName: typed(draft, 'legalName'),
    accountNumber: typed(draft, 'accountNumber'),
    btn: typed(draft, 'btn'),
    authorizedContact: typed(draft, 'authorizedContact'),
    retrievedOn: typed(draft, 'retrievedOn'),
    serviceAddress: addressTyped(draft),
    numbers: typed(draft, 'numbers') === null ? null : numbersIn(draft, 'numbers'),
  }),
})

const saveLoa = commandRow({
  slug: 'save-loa',
  command: 'save_loa',
  word: 'Save the LOA',
  purpose: 'the letter as the customer signs it, with where each field comes from',
  lead: () => 'As the customer signs it. The CSR stands beside it: what differs from it, carriers reject.',
  done: 'LOA saved',
  paper: 'loa',
  document: OneOrderSaveLoaDocument,
  fields: [],
  start: loaToType,
  input: (draft) => ({
    legalName: typed(draft, 'legalName'),
    accountNumber: typed(draft, 'accountNumber'),
    btn: typed(draft, 'btn'),
    signatoryName: typed(draft, 'signatoryName'),
    signatoryTitle: typed(draft, 'signatoryTitle'),
    signedOn: typed(draft, 'signedOn'),
    invoiceDate: typed(draft, 'invoiceDate'),
    respOrgId: typed(draft, 'respOrgId'),
    serviceAddress: addressTyped(draft),
    sources: [...SOURCED].flatMap((field) => {
      const source = chosen(draft, `source.${field}`, SOURCE_NAMES)
      return source ? [{ field, source }] : []
    }),
  }),
})

const carrierCall = commandRow({
  slug: 'carrier-call',
  command: 'record_carrier_call',
  word: 'Record the carrier call',
  purpose: 'the customer had the three values confirmed',
  lead: ({ carrier }) => `What ${carrier.name} told the customer on the telephone, not what stands on the LOA.`,
  done: 'Carrier call recorded',
  document: OneOrderRecordCarrierCallDocument,
  fields: [
    { name: 'spokeWith', label: 'Spoke with', kind: 'line' },
    { name: 'calledAt', label: 'When', kind: 'moment', required: true },
    { name: 'accountNumber', label: 'Account number', kind: 'line' },
    { name: 'btn', label: 'BTN', kind: 'line' },
    { name: 'legalName', label: 'Legal name', kind: 'line', wide: true },
  ],
  start: () => ({ spokeWith: '', calledAt: '', accountNumber: '', btn: '', legalName: '' }),
  input: (draft, { timeZone }) => ({
    spokeWith: said(draft, 'spokeWith'),
    calledAt: instantTyped(draft, 'calledAt', timeZone) ?? '',
    accountNumber: said(draft, 'accountNumber'),
    btn: said(draft, 'btn'),
    legalName: said(draft, 'legalName'),
  }),
})

const submitLoa = commandRow({
  slug: 'submit-loa',
  command: 'submit_loa',
  word: 'Submit the LOA',
  purpose: 'it went to the winning carrier',
  lead: ({ migration: { winningCarrier } }) =>
    `Send it to ${winningCarrier.name}${winningCarrier.portalUrl ? ', through its portal' : ''}, then say so here.`,
  done: 'LOA submitted',
  document: OneOrderSubmitLoaDocument,
  fields: [{ name: 'submittedAt', label: 'When it went', kind: 'moment', hint: 'Now, if left empty' }],
  start: () => ({ submittedAt: '' }),
  input: (draft, { timeZone }) => ({ submittedAt: instantTyped(draft, 'submittedAt', timeZone) }),
})

const acknowledge = commandRow({
  slug: 'acknowledge',
  command: 'acknowledge',
  word: 'Record the acknowledgement',
  purpose: 'the winning carrier has the letter',
  done: 'Acknowledgement recorded',
  document: OneOrderAcknowledgeLoaDocument,
  fields: [{ name: 'reason', label: 'Note for the journal', kind: 'line', wide: true }],
  start: () => ({ reason: '' }),
  input: (draft) => ({ reason: typed(draft, 'reason') }),
})

const reject = commandRow({
  slug: 'reject',
  command: 'reject_loa',
  word: 'Record a rejection',
  purpose: 'the letter came back; the order is LOA pending again',
  done: 'Rejection recorded',
  document: OneOrderRejectLoaDocument,
  fields: [
    { name: 'codes', label: 'Codes, as the carrier sent them', kind: 'codes', wide: true },
    { name: 'note', label: 'What else the carrier wrote', kind: 'long', wide: true },
  ],
  hurts: ({ foc }) => ({
    title: 'Send the order back to LOA pending?',
    body: foc ? 'The FOC is void with the rejection.' : 'The letter has to be mended and submitted again.',
    yes: 'Record the rejection',
  }),
  start: () => ({ codes: '', note: '' }),
  input: (draft) => ({ codes: codesIn(draft['codes'] ?? ''), note: typed(draft, 'note') }),
})

export const LETTER_COMMANDS = [saveCsr, saveLoa, carrierCall, submitLoa, acknowledge, reject]

import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { setServerNow } from '../time/server-clock.ts'
import { anOrder, READ_AT } from './an-order.fixture.ts'
import { COMMANDS } from './command/commands.ts'
import { anApi, openOrder } from './order-api.fixture.tsx'

type Typed = Readonly<Record<string, string>>

const LETTER = { ...{ accountNumber: null, btn: null, signatoryName: null, signatoryTitle: null }, invoiceDate: null }
const NO_ADDRESS = { line1: '', line2: null, city: '', region: '', postalCode: '', country: null }

/** What is typed into each form, and what the API is given for it. */
const FORMS: readonly (readonly [slug: string, document: string, typed: Typed, input: object])[] = [
  [
    'save-csr',
    'SaveCsr',
    { 'Legal name': 'Harbor & Pine', 'CSR of': '2026-10-28', 'Numbers on the account': '916-555-0110..0111' },
    {
      ...{ legalName: 'Harbor & Pine', accountNumber: null, btn: null, authorizedContact: null },
      ...{ retrievedOn: '2026-10-28', serviceAddress: null, numbers: ['+19165550110', '+19165550111'] },
    },
  ],
  [
    'save-loa',
    'SaveLoa',
    {
      'Legal name': 'Harbor & Pine',
      Street: '1801 L Street',
      'Signed on': '2026-11-03',
      'Source of the Legal name': 'CSR',
    },
    {
      ...{ ...LETTER, legalName: 'Harbor & Pine', signedOn: '2026-11-03', respOrgId: null },
      serviceAddress: { ...NO_ADDRESS, line1: '1801 L Street' },
      sources: [{ field: 'legalName', source: 'CSR' }],
    },
  ],
  [
    'carrier-call',
    'RecordCarrierCall',
    {
      'Spoke with': 'Ana',
      When: '2026-11-20T10:30',
      'Account number': '81',
      BTN: '916-555-0110',
      'Legal name': 'Harbor',
    },
    {
      ...{ spokeWith: 'Ana', calledAt: '2026-11-20T18:30:00Z' },
      ...{ accountNumber: '81', btn: '916-555-0110', legalName: 'Harbor' },
    },
  ],
  ['submit-loa', 'SubmitLoa', { 'When it went': '' }, { submittedAt: null }],
  ['acknowledge', 'AcknowledgeLoa', { 'Note for the journal': ' By e-mail ' }, { reason: 'By e-mail' }],
  [
    'reject',
    'RejectLoa',
    { 'Codes, as the carrier sent them': '7404, zz9 ', 'What else the carrier wrote': 'Name.' },
    { codes: ['7404', 'zz9'], note: 'Name.' },
  ],
  [
    'amend',
    'AmendPortOrder',
    { 'What moves': 'PARTIAL', 'New BTN for what stays': '916-555-0199', 'Numbers to take off': '916-555-0123' },
    { portType: 'PARTIAL', newBtn: '916-555-0199', removeNumbers: ['+19165550123'] },
  ],
  [
    'record-foc',
    'RecordFoc',
    { Date: '2026-12-02', 'Time, PST': '04:00', 'Heard from': 'PORTAL' },
    {
      ...{ date: '2026-12-02', time: '04:00', occurrence: null, source: 'PORTAL' },
      ...{ confirmationNumber: null, override: null },
    },
  ],
  [
    'confirm-foc',
    'ConfirmFoc',
    {
      'Date they said': '2026-11-24',
      'Time they said, PST': '04:00',
      'Who said it': 'T. Okafor',
      'Confirmation number': 'ZP-1',
    },
    { date: '2026-11-24', time: '04:00', occurrence: null, confirmedBy: 'T. Okafor', confirmationNumber: 'ZP-1' },
  ],
  [
    'reschedule-foc',
    'RescheduleFoc',
    { 'New date': '2026-12-02', Reason: 'No technician', 'Who told the customer': 'Dana Reyes' },
    {
      ...{ date: '2026-12-02', time: null, occurrence: null, requestedBy: 'CARRIER' },
      ...{ customerToldBy: 'Dana Reyes', reason: 'No technician', override: null },
    },
  ],
  [
    'ask-new-date',
    'RescheduleFoc',
    {
      'New date': '2026-12-02',
      'New time, PST': '06:00',
      Reason: 'The customer asks',
      'Why the rule does not hold here': 'Zoom agreed',
    },
    {
      ...{ date: '2026-12-02', time: '06:00', occurrence: null, requestedBy: 'US' },
      ...{ customerToldBy: null, reason: 'The customer asks', override: 'Zoom agreed' },
    },
  ],
  ['begin-port-day', 'BeginPortDay', {}, { reason: null }],
  [
    'outcomes',
    'RecordNumberOutcomes',
    { Numbers: '916-555-0110\n916-555-0111', 'What became of them': 'TESTED', Note: 'Rings' },
    {
      outcomes: ['+19165550110', '+19165550111'].map((number) => ({
        number,
        outcome: 'TESTED',
        note: 'Rings',
        at: null,
      })),
    },
  ],
  ['split', 'SplitUnportedNumbers', {}, { reason: null }],
  [
    'port-back',
    'RequestPortBack',
    { Numbers: '916-555-0110', Reason: 'No inbound calls' },
    { numbers: ['+19165550110'], reason: 'No inbound calls' },
  ],
  [
    'complete',
    'CompletePortOrder',
    { 'Why the rule does not hold here': 'The customer agrees' },
    { reason: null, override: 'The customer agrees' },
  ],
  ['hold', 'HoldPortOrder', { Why: 'The owner is away' }, { reason: 'The owner is away' }],
  ['release', 'ReleasePortOrder', {}, { reason: null }],
  ['cancel', 'CancelPortOrder', { Why: 'Sold' }, { reason: 'Sold', override: null }],
]

/** Given only after a second question. */
const HURTING = ['reject', 'split', 'port-back', 'complete', 'cancel']

describe('every command can be given', () => {
  it('and has its case here', () => {
    expect(FORMS.map(([slug]) => slug)).toEqual(COMMANDS.map(({ slug }) => slug))
  })

  it.each(FORMS)('%s', async (slug, document, typed, input) => {
    setServerNow(READ_AT.toISOString())
    const api = anApi(() => anOrder())
    openOrder(api, `?do=${slug}`)
    const word = COMMANDS.find((row) => row.slug === slug)?.word ?? ''
    const form = within(await screen.findByRole('form', { name: word }))
    for (const [label, value] of Object.entries(typed)) {
      fireEvent.change(form.getByLabelText(label), { target: { value } })
    }
    fireEvent.click(form.getByRole('button', { name: word }))
    if (HURTING.includes(slug)) {
      expect(api.given).toEqual([])
      const dialog = within(await screen.findByRole('dialog'))
      const [, yes] = dialog.getAllByRole('button')
      if (yes) fireEvent.click(yes)
    }
    await vi.waitFor(() => expect(api.given).toHaveLength(1))
    expect(api.given[0]?.name).toBe(`OneOrder${document}`)
    expect(api.given[0]?.variables).toEqual({ input: { ...input, portOrderId: '1', expectedVersion: 8 } })

    await screen.findByText(COMMANDS.find((row) => row.slug === slug)?.done ?? '', { exact: false, selector: 'b' })
    expect(location.search).toBe('')
  })
})

import type { CommandName } from '@portday/domain/port-order'
import { COMMANDS } from '@portday/domain/port-order'
import type { JournalEvent, OrderOnPage } from './order-on-page.ts'

/** Tests are read at this moment: Mon Nov 23, 2026, 18:40 PST. */
export const READ_AT = new Date('2026-11-24T02:40:00Z')

export const A_FOC: OrderOnPage['focHistory'][number] = {
  date: '2026-11-24',
  at: '2026-11-24T12:00:00Z',
  timeZone: 'America/Los_Angeles',
  source: 'EMAIL',
  recordedAt: '2026-11-10T18:10:00Z',
  reason: null,
  requestedBy: null,
  customerToldBy: null,
  confirmedAt: null,
  confirmedBy: null,
  confirmationNumber: null,
}

export const A_REJECTION: OrderOnPage['rejections'][number] = {
  rejectedAt: '2026-11-18T20:50:00Z',
  resolvedAt: null,
  note: 'End user name does not match.',
  reasons: [
    {
      code: '7404',
      family: 'legal_name',
      field: 'legalName',
      remedy: 'Copy the CSR’s legal name, down to the comma.',
      resubmit: 'SUP 3',
      businessDays: { min: 5, max: 10 },
    },
  ],
}

export function aCheck(said: Partial<OrderOnPage['loaChecks'][number]> = {}): OrderOnPage['loaChecks'][number] {
  return {
    field: 'legalName',
    loa: 'Harbor and Pine Dental Group',
    csr: 'Harbor & Pine Dental Group, Inc.',
    asSent: 'Harbor and Pine Dental Gr',
    grade: 'DIFFERENT',
    source: 'CUSTOMER',
    blocks: true,
    ...said,
  }
}

export function anEvent(said: Partial<JournalEvent> = {}): JournalEvent {
  return {
    id: said.command ?? 'event',
    at: '2026-11-10T18:10:00Z',
    actor: 'Dana Reyes',
    command: 'acknowledge',
    reason: null,
    before: null,
    after: null,
    ...said,
  }
}

/** All commands, of which these are refused for a reason. */
export function allowedBut(
  refused: Partial<Record<CommandName, { code: string; message: string; overridable?: boolean }>>,
) {
  return COMMANDS.map((command) => {
    const no = refused[command]
    const { overridable = false, ...said } = no ?? {}
    const told = { code: '', message: '', remedy: 'Wait.', path: [], portOrderId: '1', changedFields: null }
    return { command, allowed: !no, overridable, why: no ? { ...told, ...said } : null }
  })
}

/** An order whose FOC is tomorrow night and unconfirmed, and what the test says beside it. */
export function anOrder(said: Partial<OrderOnPage> = {}): OrderOnPage {
  return {
    id: '1',
    version: 8,
    reference: 'PO-1019',
    stage: 'FOC_RECEIVED',
    conditions: [],
    numberCount: 14,
    nextActions: ['Call Zoom Phone, have the FOC of 2026-11-24 04:00 PST confirmed, and record who confirmed it.'],
    timeZone: 'America/Los_Angeles',
    accountNumber: '8155 60 044',
    btn: '+19165550110',
    newBtn: null,
    portType: 'FULL',
    requestedDate: null,
    respOrgId: null,
    createdAt: '2026-10-27T16:40:00Z',
    submittedAt: '2026-11-02T17:15:00Z',
    acknowledgedAt: '2026-11-03T23:10:00Z',
    acknowledgementDueAt: null,
    completedAt: null,
    cancelledAt: null,
    heldAt: null,
    holdReason: null,
    supplementsAfterFoc: 0,
    carrier: {
      id: 'comcast',
      name: 'Comcast Business',
      type: 'CLEC',
      country: 'US',
      holidaysAdded: ['2026-11-27'],
      holidaysDropped: [],
    },
    migration: {
      id: 'harbor',
      customerName: 'Harbor & Pine Dental Group',
      winningCarrier: {
        id: 'zoom',
        name: 'Zoom Phone',
        portalUrl: null,
        lockHours: 24,
        bestEffortHours: 48,
        newDateBusinessDays: 3,
        supplementsAfterFoc: 3,
        portBackHours: 48,
      },
    },
    parent: null,
    children: [],
    foc: A_FOC,
    focHistory: [A_FOC],
    focEstimate: {
      earliest: '2026-11-17',
      latest: '2026-11-24',
      countedFrom: '2026-11-02',
      assumesSubmissionToday: false,
      businessDays: { min: 10, max: 15 },
    },
    allowedCommands: allowedBut({}),
    whoToCall: [],
    locks: [],
    warnings: [],
    overrides: [],
    outcomeCounts: { pending: 14, ported: 0, tested: 0, testFailed: 0, failed: 0, portedBack: 0 },
    csr: null,
    loa: null,
    loaChecks: [],
    carrierCall: null,
    rejections: [],
    events: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] },
    ...said,
  }
}

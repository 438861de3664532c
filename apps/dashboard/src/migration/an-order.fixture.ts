import type { Commitment, OrderHere } from './workspace.ts'

export function aFoc(said: Partial<Commitment> = {}): Commitment {
  return {
    date: '2026-11-24',
    at: '2026-11-24T12:00:00Z',
    timeZone: 'America/Los_Angeles',
    source: 'EMAIL',
    recordedAt: '2026-11-17T18:00:00Z',
    confirmedAt: '2026-11-20T18:00:00Z',
    confirmationNumber: 'ZP-558190',
    ...said,
  }
}

/** An order of a migration for tests: submitted, its FOC confirmed, nothing to worry about, and what the test says. */
export function anOrderHere(said: Partial<Omit<OrderHere, 'carrier'>> & { carrierName?: string } = {}): OrderHere {
  const { carrierName = 'Comcast Business', ...rest } = said
  const foc = rest.foc === undefined ? aFoc() : rest.foc
  return {
    id: 'order-1',
    version: 3,
    reference: 'PO-1043',
    stage: foc ? 'FOC_RECEIVED' : 'LOA_SUBMITTED',
    conditions: [],
    numberCount: 14,
    timeZone: 'America/Los_Angeles',
    siteId: null,
    btn: '+15105550140',
    createdAt: '2026-10-20T18:00:00Z',
    submittedAt: '2026-10-27T18:00:00Z',
    holdReason: null,
    outcomeCounts: { pending: 14, ported: 0, tested: 0, testFailed: 0, failed: 0, portedBack: 0 },
    carrier: {
      id: `carrier ${carrierName}`,
      name: carrierName,
      type: 'CLEC',
      escalationPhone: null,
      escalationHours: null,
      escalationRoute: 'through the winning carrier',
      answersAtNight: false,
      holidays: [],
    },
    focHistory: foc ? [foc] : [],
    focEstimate: { earliest: '2026-11-18', latest: '2026-11-25', assumesSubmissionToday: false },
    rejections: [],
    ...rest,
    foc,
  }
}

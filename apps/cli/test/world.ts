// What the stand-in answers with: whole objects of the schema, of which a test says only what matters.

export const MIGRATION_ID = '11111111-1111-4111-8111-111111111111'
export const ORDER_ID = '22222222-2222-4222-8222-222222222222'
export const OTHER_ORDER_ID = '33333333-3333-4333-8333-333333333333'

type Fields = Record<string, unknown>

/** A connection over all of `nodes`, that pages as the API does. */
export function listOf(nodes: readonly unknown[]) {
  return ({ first, after }: { first?: number | null; after?: string | null }) => {
    const start = after ? Number(after) : 0
    const end = start + (first ?? 25)
    const edges = nodes.slice(start, end).map((node, index) => ({ cursor: String(start + index + 1), node }))
    return {
      edges,
      totalCount: nodes.length,
      pageInfo: {
        hasNextPage: end < nodes.length,
        hasPreviousPage: start > 0,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    }
  }
}

export function aCarrier(more: Fields = {}): Fields {
  return {
    id: 'c1111111-1111-4111-8111-111111111111',
    name: 'Spectrum Business',
    type: 'CLEC',
    focBusinessDays: { min: 10, max: 15 },
    timeZone: 'America/New_York',
    escalationPhone: '+18339141800',
    escalationRoute: 'Partner porting line',
    escalationHours: 'Business hours',
    version: 1,
    country: 'US',
    receiptCutoff: '13:00',
    focMarket: null,
    focNote: null,
    holidaysAdded: [],
    holidaysDropped: [],
    answersAtNight: false,
    ...more,
  }
}

export function aPlatform(more: Fields = {}): Fields {
  return {
    id: 'w1',
    version: 7,
    name: 'RingCentral',
    portingContact: null,
    nocPhone: null,
    portalUrl: null,
    lockHours: 24,
    bestEffortHours: 48,
    supplementsAfterFoc: 3,
    newDateBusinessDays: 3,
    portBackHours: 24,
    acknowledgementBusinessDays: 2,
    loaMaxAgeDays: 30,
    ...more,
  }
}

export function anOrder(more: Fields = {}): Fields {
  return {
    id: ORDER_ID,
    reference: 'PO-1018',
    version: 3,
    timeZone: 'America/Los_Angeles',
    carrier: aCarrier(),
    accountNumber: null,
    btn: null,
    newBtn: null,
    respOrgId: null,
    portType: 'FULL',
    stage: 'LOA_PENDING',
    conditions: [],
    numberCount: 3,
    numbers: listOf([aNumber('+14155550100'), aNumber('+14155550101'), aNumber('+14155550102')]),
    requestedDate: null,
    submittedAt: null,
    acknowledgedAt: null,
    acknowledgementDueAt: null,
    cancelledAt: null,
    completedAt: null,
    holdReason: null,
    overrides: [],
    focEstimate: {
      countedFrom: '2026-06-01',
      earliest: '2026-06-15',
      latest: '2026-06-23',
      businessDays: { min: 10, max: 15 },
      assumesSubmissionToday: true,
    },
    foc: null,
    focHistory: [],
    loaChecks: [],
    rejections: [],
    locks: [],
    warnings: [],
    nextActions: ['Submit the LOA.'],
    parent: null,
    children: [],
    migration: { id: MIGRATION_ID, customerName: 'Acme Corp', timeZone: 'America/Los_Angeles' },
    ...more,
  }
}

export function aNumber(number: string, more: Fields = {}): Fields {
  return {
    number,
    outcome: 'PENDING',
    routingId: null,
    portedAt: null,
    testedAt: null,
    note: null,
    livesOn: 'Spectrum',
    ...more,
  }
}

export function aFoc(more: Fields = {}): Fields {
  return {
    date: '2026-06-15',
    at: '2026-06-15T16:30:00Z',
    timeZone: 'America/Los_Angeles',
    source: 'EMAIL',
    confirmedAt: null,
    confirmedBy: null,
    confirmationNumber: null,
    reason: null,
    requestedBy: null,
    customerToldBy: null,
    recordedAt: '2026-06-02T16:00:00Z',
    ...more,
  }
}

export function aMigration(orders: readonly Fields[], more: Fields = {}): Fields {
  return {
    id: MIGRATION_ID,
    version: 1,
    customerName: 'Acme Corp',
    winningCarrier: aPlatform(),
    timeZone: 'America/Los_Angeles',
    targetDate: null,
    dealStage: 3,
    sites: [{ id: 's1', name: 'Main site', address: null, timeZone: 'America/Los_Angeles' }],
    portOrders: listOf(orders),
    readiness: { ready: false, blockers: [], warnings: [], staggerDays: null },
    goLive: null,
    checklist: listOf([]),
    warnings: [],
    ...more,
  }
}

export function aRule(code: string, more: Fields = {}): Fields {
  return { code, message: `It is ${code}.`, remedy: 'Do otherwise.', path: ['portOrderId'], portOrderId: null, ...more }
}

/** The answer of a command that was accepted. */
export function accepted(order: Fields = anOrder(), more: Fields = {}): Fields {
  return { portOrder: order, refusals: [], warnings: [], ...more }
}

export function acceptedOrders(orders: readonly Fields[] = [anOrder()], more: Fields = {}): Fields {
  return { portOrders: orders, refusals: [], warnings: [], proposedSplit: [], ...more }
}

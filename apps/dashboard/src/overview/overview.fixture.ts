import type { OverviewQuery } from '@portday/schema/dashboard'
import type { Deal, NeedingOrder, OverviewMigration, OverviewOrder } from './overview-parts.ts'

/** Mon Nov 23, 2026, 18:40 PST: the evening before a cutover. */
export const NOW = new Date('2026-11-24T02:40:00Z')

/** An order for tests: its FOC is confirmed for Tue Nov 24, 04:00 PST, and nothing is wrong with it. */
export function anOrder(said: Partial<OverviewOrder> & { carrierName?: string } = {}): OverviewOrder {
  const { carrierName = 'Comcast Business', ...rest } = said
  return {
    id: 'order-1',
    stage: 'FOC_RECEIVED',
    conditions: [],
    numberCount: 14,
    timeZone: 'America/Los_Angeles',
    portBackClosesAt: null,
    holdReason: null,
    carrier: { id: `carrier ${carrierName}`, name: carrierName },
    foc: { date: '2026-11-24', at: '2026-11-24T12:00:00Z', timeZone: 'America/Los_Angeles' },
    focEstimate: { latest: '2026-11-25' },
    outcomeCounts: { pending: 14, failed: 0, ported: 0, tested: 0, testFailed: 0, portedBack: 0 },
    ...rest,
  }
}

export function counts(said: Partial<OverviewOrder['outcomeCounts']>): OverviewOrder['outcomeCounts'] {
  return { pending: 0, failed: 0, ported: 0, tested: 0, testFailed: 0, portedBack: 0, ...said }
}

export function aMigration(
  orders: readonly OverviewOrder[],
  said: Partial<Omit<OverviewMigration, 'portOrders'>> = {},
): OverviewMigration {
  const [foc] = orders.flatMap(({ foc }) => foc ?? [])
  return {
    id: 'migration-1',
    customerName: 'Harbor & Pine Dental Group',
    projectManager: 'Dana Reyes',
    timeZone: 'America/Los_Angeles',
    numberCount: 50,
    sites: [{ id: 'site-1' }],
    winningCarrier: { id: 'zoom', name: 'Zoom Phone', bestEffortHours: 48 },
    nextFoc: foc ? { ...foc, confirmed: true } : null,
    readiness: { ready: true, sentence: 'Yes: every FOC is confirmed', blockers: [] },
    portOrders: { totalCount: orders.length, edges: orders.map((node) => ({ node })) },
    ...said,
  }
}

type Needing = Partial<Omit<NeedingOrder, keyof OverviewOrder>> & { readonly order: OverviewOrder }

/** An order that needs somebody, as the API tells it: every command goes unless the test says otherwise. */
export function aNeedingOrder({ order, ...said }: Needing): NeedingOrder {
  const commands = ['save_loa', 'acknowledge', 'confirm_foc', 'split_unported', 'complete']
  return {
    ...order,
    carrier: {
      ...order.carrier,
      receiptCutoff: '13:00',
      timeZone: 'America/New_York',
      country: 'US',
      holidaysAdded: [],
      holidaysDropped: [],
    },
    acknowledgementDueAt: null,
    nextActions: [],
    allowedCommands: commands.map((command) => ({ command, allowed: true })),
    rejections: [],
    migration: aMigration([order]),
    ...said,
  }
}

interface Told {
  readonly needing?: readonly NeedingOrder[]
  readonly cutovers?: readonly OverviewMigration[]
  readonly deals?: readonly Deal[]
  readonly everything?: number
  readonly needingInAll?: number
}

export function anOverview({
  needing = [],
  cutovers = [],
  deals = [],
  everything = 16,
  needingInAll,
}: Told): OverviewQuery {
  return {
    everything: { totalCount: everything },
    needing: { totalCount: needingInAll ?? needing.length, edges: needing.map((node) => ({ node })) },
    cutovers: { totalCount: cutovers.length, edges: cutovers.map((node) => ({ node })) },
    deals: { totalCount: deals.length, edges: deals.map((node) => ({ node })) },
  }
}

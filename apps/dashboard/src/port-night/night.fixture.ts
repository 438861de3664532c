import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client'
import type { NumberOutcome } from '@portday/schema/dashboard'
import type { Night, NightItem, NightNumber, NightOrder } from './night.ts'
import { withTaps } from './with-taps.ts'

export const MIGRATION_ID = 'd0000001-0000-4000-8000-000000000001'
const ZONE = 'America/Los_Angeles'
/** 04:22 PST, 22 minutes after the release. */
export const NOW = new Date('2026-11-24T12:22:00Z')
const RELEASE = '2026-11-24T12:00:00Z'

export function aNumber(
  lastFour: string,
  outcome: NumberOutcome = 'PENDING',
  said: Partial<NightNumber> = {},
): NightNumber {
  const moved = outcome === 'PORTED' || outcome === 'TESTED' || outcome === 'TEST_FAILED' || outcome === 'PORTED_BACK'
  return {
    number: `+1916555${lastFour}`,
    outcome,
    portedAt: moved ? '2026-11-24T12:05:00Z' : null,
    note: null,
    ...said,
  }
}

/** An order on its port day, released at 04:00 PST, every command allowed, with what the test says beside it. */
export function aNightOrder(said: Partial<NightOrder> & { carrierName?: string } = {}): NightOrder {
  const { carrierName = 'Comcast Business', ...rest } = said
  const id = rest.id ?? 'comcast'
  return {
    id,
    version: 4,
    reference: 'PO-1043',
    stage: 'PORT_DAY',
    conditions: [],
    timeZone: ZONE,
    foc: { date: '2026-11-24', at: RELEASE, confirmedAt: '2026-11-20T18:00:00Z' },
    carrier: { id: `carrier ${carrierName}`, name: carrierName },
    whoToCall: [
      { who: 'Zoom Phone', phone: '+18885550142', route: null, hours: null, why: 'Its NOC answers at any hour.' },
    ],
    allowedCommands: ['record_number_outcomes', 'split_unported', 'complete', 'port_back'].map((command) => ({
      command,
      allowed: true,
      why: null,
    })),
    parent: null,
    children: [],
    numbers: [aNumber('0115'), aNumber('0116')],
    testCallsDueAt: '2026-11-24T12:15:00Z',
    ...rest,
  }
}

export function anItem(code: string, said: Partial<NightItem> = {}): NightItem {
  return {
    id: `${MIGRATION_ID}:${code}`,
    version: 1,
    code,
    title: code,
    offset: 'PT60M',
    dueAt: '2026-11-24T13:00:00Z',
    dueOn: '2026-11-24',
    doneAt: null,
    doneBy: null,
    note: null,
    portOrderId: null,
    siteId: null,
    ...said,
  }
}

export function aNight(orders: readonly NightOrder[] = [aNightOrder()], items: readonly NightItem[] = []): Night {
  return {
    migration: {
      id: MIGRATION_ID,
      customerName: 'Harbor & Pine Dental Group',
      timeZone: ZONE,
      winningCarrier: { name: 'Zoom Phone', nocPhone: '+18885550142', portBackHours: 48 },
      sites: [{ id: 'sac', name: 'Sacramento', address: '1801 L Street', timeZone: ZONE, contacts: [] }],
    },
    orders,
    items,
  }
}

/** The same with nothing tapped. */
export function shown(...orders: NightOrder[]) {
  return withTaps(aNight(orders), []).orders
}

type Variables = Record<string, unknown>

/** A client whose API answers a night as `night()` says, and mutations as `mutate` says: null is no network. */
export function nightClient(
  night: () => Night,
  mutate: (name: string, variables: Variables) => Record<string, unknown> | null,
) {
  const sent: { name: string; variables: Variables }[] = []
  const link = new ApolloLink(
    ({ operationName = '', variables }) =>
      new Observable((observer) => {
        const isMutation = operationName !== 'PortNight'
        if (isMutation) sent.push({ name: operationName, variables })
        const data = isMutation ? mutate(operationName, variables) : answerOf(night())
        if (data === null) return observer.error(new TypeError('Failed to fetch'))
        observer.next({ data })
        observer.complete()
      }),
  )
  return { sent, client: new ApolloClient({ link, cache: new InMemoryCache() }) }
}

const LAST_PAGE = { hasNextPage: false, endCursor: null }

function answerOf({ migration, orders, items }: Night) {
  const calls = orders.map((order) =>
    anItem('TEST_CALL', { id: `call ${order.id}`, portOrderId: order.id, dueAt: order.testCallsDueAt }),
  )
  return {
    migration: {
      ...migration,
      portOrders: {
        edges: orders.map(({ testCallsDueAt: _, numbers, ...order }) => ({
          node: { ...order, numbers: { pageInfo: LAST_PAGE, edges: numbers.map((node) => ({ node })) } },
        })),
      },
      checklist: { pageInfo: LAST_PAGE, edges: [...calls, ...items].map((node) => ({ node })) },
    },
  }
}

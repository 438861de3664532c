import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client'
import type {
  OrderCountsQuery,
  OrderRangeQuery,
  OrderRangeQueryVariables,
  PortCondition,
} from '@portday/schema/dashboard'
import { STAGE_ORDER } from '../marks/stages.tsx'
import type { OrderRow } from './order-row.ts'
import type { ViewCounts, ViewName } from './views.ts'

/** An order for tests: a FOC on record and confirmed, nothing to worry about, and what the test says beside it. */
export function anOrder(said: Partial<OrderRow> & { customerName?: string; carrierName?: string } = {}): OrderRow {
  const { customerName = 'Pell Street Bakery', carrierName = 'Spectrum Business', ...rest } = said
  const id = rest.id ?? '1018'
  return {
    id,
    version: 1,
    reference: `PO-${id}`,
    stage: 'FOC_RECEIVED',
    conditions: [],
    numberCount: 6,
    nextActions: ['Hold the pre-cutover call'],
    timeZone: 'America/Los_Angeles',
    requestedDate: null,
    accountNumber: '8155-10',
    btn: '+14155550100',
    migration: { id: `migration of ${customerName}`, customerName, projectManager: 'Dana Reyes' },
    carrier: { id: `carrier ${carrierName}`, name: carrierName },
    foc: {
      date: '2026-11-24',
      at: '2026-11-24T12:00:00Z',
      timeZone: 'America/Los_Angeles',
      confirmedAt: '2026-11-20T18:00:00Z',
    },
    focEstimate: { earliest: '2026-11-23', latest: '2026-11-25', assumesSubmissionToday: false },
    ...rest,
  }
}

const COUNTED = {
  failed: 'PORT_FAILED',
  rejected: 'LOA_REJECTED',
  partial: 'PARTIALLY_PORTED',
  backed: 'PORTED_BACK',
  unconfirmed: 'FOC_UNCONFIRMED',
  slipped: 'FOC_SLIPPED',
  overdue: 'ACK_OVERDUE',
} as const satisfies Partial<Record<ViewName, PortCondition>>

type OrdersAnswer = OrderRangeQuery & OrderCountsQuery

/** What the API answers: these rows, of a total, and counts that are 0 unless said. */
export function anAnswer(
  rows: readonly OrderRow[],
  { total = rows.length, counts = {} }: { total?: number; counts?: Partial<ViewCounts> } = {},
): OrdersAnswer {
  const conditions = Object.entries(COUNTED) as [keyof typeof COUNTED, PortCondition][]
  return {
    portOrders: { totalCount: total, edges: rows.map((node) => ({ node })) },
    everywhere: {
      total: counts.all ?? total,
      open: counts.open ?? total,
      needSomebody: counts.needing ?? 0,
      byCondition: conditions.map(([view, condition]) => ({ condition, count: counts[view] ?? 0 })),
    },
    here: {
      byStage: STAGE_ORDER.map((stage) => ({ stage, count: rows.filter((row) => row.stage === stage).length })),
    },
  }
}

export type Answering = (
  asked: OrderRangeQueryVariables,
) => OrdersAnswer | { code: string; message?: string } | 'no network'

/** What other operations answer, by their names. */
type Others = Readonly<Record<string, (variables: Record<string, unknown>) => Record<string, unknown>>>

/** A client whose API is a function; `asked` lists which ranges it was asked for. */
export function clientAnswering(answering: Answering, others: Others = {}) {
  const asked: OrderRangeQueryVariables[] = []
  const link = new ApolloLink(
    ({ operationName = '', variables }) =>
      new Observable((observer) => {
        const other = others[operationName]
        if (other) {
          observer.next({ data: other(variables) })
          return observer.complete()
        }
        const answer = answering(rangeIn(operationName, variables))
        if (answer === 'no network') return observer.error(new TypeError('Failed to fetch'))
        if ('code' in answer) {
          const { code, message = '' } = answer
          observer.next({ data: null, errors: [{ message, extensions: { code } }] })
        } else {
          observer.next({ data: partOf(operationName, answer) })
        }
        observer.complete()
      }),
  )
  return { asked, client: new ApolloClient({ link, cache: new InMemoryCache() }) }

  function rangeIn(operationName: string, variables: Record<string, unknown>): OrderRangeQueryVariables {
    if (operationName === 'OrderRange') asked.push(variables as OrderRangeQueryVariables)
    return { filter: variables['aroundStages'] ?? {}, offset: 0, ...variables } as OrderRangeQueryVariables
  }
}

function partOf(operationName: string, { portOrders, everywhere, here }: OrdersAnswer): Record<string, unknown> {
  return operationName === 'OrderCounts' ? { everywhere, here } : { portOrders }
}

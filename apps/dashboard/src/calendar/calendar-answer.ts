import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client'
import type { CalendarOrdersQueryVariables } from '@portday/schema/dashboard'
import type { CalendarOrder, Commitment } from './calendar-order.ts'
import { isWithin } from './dates.ts'

interface Said extends Partial<Omit<CalendarOrder, 'migration' | 'carrier' | 'foc'>> {
  customer?: string
  carrier?: string
  holidays?: CalendarOrder['carrier']['holidays']
  /** `2026-11-24T12:00:00Z`, `2026-11-24` for a date alone, null for none. */
  foc?: string | null
  unconfirmed?: boolean
  was?: readonly string[]
  readiness?: Partial<CalendarOrder['migration']['readiness']>
}

/** An order for tests: Spectrum's, for Pell Street Bakery, confirmed for 04:00 in Los Angeles on November 24. */
export function aCalendarOrder(said: Said = {}): CalendarOrder {
  const { customer = 'Pell Street Bakery', carrier = 'Spectrum Business', holidays = [], ...rest } = said
  const { foc = '2026-11-24T12:00:00Z', unconfirmed = false, was = [], readiness = {}, ...order } = rest
  const id = order.id ?? '1018'
  const now = foc === null ? null : commitment(foc)
  const history = [...was.map(commitment), ...(now ? [now] : [])]
  return {
    id,
    reference: `PO-${id}`,
    stage: foc === null ? 'LOA_SUBMITTED' : 'FOC_RECEIVED',
    conditions: [
      ...(unconfirmed ? (['FOC_UNCONFIRMED'] as const) : []),
      ...(was.length > 0 ? (['FOC_SLIPPED'] as const) : []),
    ],
    numberCount: 6,
    timeZone: 'America/Los_Angeles',
    submittedAt: '2026-11-02T17:00:00Z',
    migration: {
      id: `migration of ${customer}`,
      customerName: customer,
      readiness: {
        ready: true,
        sentence: 'Yes: all FOCs are confirmed',
        staggerDays: null,
        warnings: [],
        ...readiness,
      },
    },
    carrier: { id: `carrier ${carrier}`, name: carrier, holidays },
    foc: now && { ...now, confirmedAt: unconfirmed ? null : '2026-11-20T18:00:00Z' },
    focHistory: history,
    focEstimate: { earliest: '2026-11-23', latest: '2026-11-25', assumesSubmissionToday: false },
    rejections: [],
    ...order,
  }
}

function commitment(at: string): Commitment {
  const instant = at.includes('T') ? at : null
  // Los Angeles is eight hours behind in November.
  const date = instant ? new Date(Date.parse(instant) - 8 * 3_600_000).toISOString().slice(0, 10) : at
  return { date, at: instant, timeZone: 'America/Los_Angeles', recordedAt: `recorded ${at}`, reason: null }
}

/** What the API makes of these orders: committed, expected or slipped, by the page. */
export function anAnswer(orders: readonly CalendarOrder[], { filter, first, offset }: CalendarOrdersQueryVariables) {
  const { focFrom, focTo, expectedFrom, condition } = filter
  const asked = orders.filter((order) => {
    if (focFrom && focTo) return order.foc !== null && isWithin(order.foc.date, { from: focFrom, to: focTo })
    if (expectedFrom) return order.foc === null
    return condition?.some((each) => order.conditions.includes(each))
  })
  const edges = asked.slice(offset, offset + first).map((node) => ({ node }))
  return { portOrders: { totalCount: asked.length, edges } }
}

type Answer = Record<string, unknown> | { code: string } | 'no network'
export type Answering = (operation: string, asked: Record<string, unknown>) => Answer

/** A client whose API is a function; `asked` lists what it was asked. */
export function clientAnswering(answering: Answering) {
  const asked: { operation: string; variables: Record<string, unknown> }[] = []
  const link = new ApolloLink(
    ({ operationName = '', variables }) =>
      new Observable((observer) => {
        asked.push({ operation: operationName, variables })
        const answer = answering(operationName, variables)
        if (answer === 'no network') return observer.error(new TypeError('Failed to fetch'))
        if ('code' in answer) {
          observer.next({ data: null, errors: [{ message: '', extensions: { code: answer['code'] } }] })
        } else {
          observer.next({ data: answer })
        }
        observer.complete()
      }),
  )
  return { asked, client: new ApolloClient({ link, cache: new InMemoryCache() }) }
}

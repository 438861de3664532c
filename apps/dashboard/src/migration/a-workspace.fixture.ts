import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client'
import { anOrderHere } from './an-order.fixture.ts'
import type { OrderHere, Told, Workspace } from './workspace.ts'

type Said = Partial<Omit<Workspace, 'portOrders' | 'readiness'>> & {
  orders?: readonly OrderHere[]
  readiness?: Partial<Workspace['readiness']>
}

export function aBlocker(code: string, portOrderId: string | null = 'order-1'): Told {
  return { code, message: `${code} is so.`, remedy: 'Mend it.', path: [], portOrderId }
}

/** A migration for tests: one order, its FOC confirmed, ready, and what the test says. */
export function aWorkspace({ orders = [anOrderHere()], readiness, ...said }: Said = {}): Workspace {
  return {
    id: 'migration-1',
    version: 5,
    customerName: 'Harbor & Pine Dental Group',
    timeZone: 'America/Los_Angeles',
    targetDate: null,
    dealStage: 5,
    projectManager: 'Dana Reyes',
    orderCount: orders.length,
    numberCount: 14,
    winningCarrier: { id: 'w', name: 'Zoom Phone', nocPhone: '+18885550142', portingContact: null, portalUrl: null },
    readiness: {
      ready: true,
      sentence: 'Yes: every FOC is confirmed',
      staggerDays: null,
      blockers: [],
      warnings: [],
      ...readiness,
    },
    warnings: [],
    nextFoc: null,
    goLive: null,
    sites: [{ id: 's', name: 'Main site', address: null, timeZone: 'America/Los_Angeles', contacts: [] }],
    portOrders: { totalCount: orders.length, edges: orders.map((node) => ({ node })) },
    checklist: { totalCount: 0, edges: [] },
    testCalls: [],
    notes: { totalCount: 0, edges: [] },
    ...said,
  }
}

/** A client whose API answers each operation by its name; `given` lists what it was asked, with the variables. */
export function clientOf(answers: Readonly<Record<string, (variables: Record<string, unknown>) => object>>) {
  const given: { name: string; variables: Record<string, unknown> }[] = []
  const link = new ApolloLink(
    ({ operationName = '', variables }) =>
      new Observable((observer) => {
        given.push({ name: operationName, variables })
        const answer = answers[operationName]?.(variables)
        if (answer) observer.next({ data: answer as Record<string, unknown> })
        else observer.next({ data: null, errors: [{ message: `No answer to ${operationName}` }] })
        observer.complete()
      }),
  )
  return { given, client: new ApolloClient({ link, cache: new InMemoryCache() }) }
}

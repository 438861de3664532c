import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client'
import { act } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import type { RefusalTold } from '../command/use-command.ts'
import { renderScreen } from '../screen.fixture.tsx'
import { ShellFactsContext } from '../shell/shell-facts.ts'
import type { OrderOnPage } from './order-on-page.ts'
import { OrderScreen } from './order-screen.tsx'

interface Asked {
  readonly name: string
  readonly variables: Record<string, unknown>
}

/** What the API does with a command: takes it, or says no. */
export type Ruling = (input: Record<string, unknown>) => readonly Partial<RefusalTold>[]

/** An API with one order that can change under the reader; `given` lists the commands that it was given. */
export function anApi(order: () => OrderOnPage | null, rule: Ruling = () => []) {
  const given: Asked[] = []
  const link = new ApolloLink(
    ({ operationName, variables, query }) =>
      new Observable((observer) => {
        const name = operationName ?? ''
        const isCommand = query.definitions.some((part) => 'operation' in part && part.operation === 'mutation')
        if (isCommand) given.push({ name, variables })
        const data = isCommand ? commandAnswer(name, variables, order(), rule) : readingAnswer(name, order())
        observer.next({ data })
        observer.complete()
      }),
  )
  return { given, client: new ApolloClient({ link, cache: new InMemoryCache() }) }
}

function readingAnswer(name: string, order: OrderOnPage | null) {
  if (name !== 'OneOrderNumbers' || !order) return { portOrder: order }
  const node = { number: '+19165550110', outcome: 'PENDING', livesOn: 'Comcast Business', routingId: null }
  const edges = [{ node: { ...node, portedAt: null, testedAt: null, note: null } }]
  const pageInfo = { hasNextPage: false, endCursor: null }
  return { portOrder: { id: order.id, numbers: { totalCount: 1, pageInfo, edges } } }
}

function commandAnswer(name: string, { input }: Record<string, unknown>, order: OrderOnPage | null, rule: Ruling) {
  const refusals = rule(input as Record<string, unknown>).map((refusal) => ({
    ...{ code: 'VALUE_INVALID', message: 'No.', remedy: 'Mend it.', path: [], portOrderId: '1', changedFields: null },
    __typename: 'Refusal',
    ...refusal,
  }))
  const shown = order && { __typename: 'PortOrder', id: order.id, version: order.version }
  const field = name.replace('OneOrder', '')
  // Fragments of an answer are matched by its type.
  const __typename = field === 'SplitUnportedNumbers' ? 'PortOrdersPayload' : 'PortOrderPayload'
  const answer = { __typename, portOrder: shown, portOrders: [shown], refusals, warnings: [] }
  return { [field.charAt(0).toLowerCase() + field.slice(1)]: answer }
}

/** jsdom knows no modal dialogs; these are open as long as they are on the page. */
function standInForDialogs() {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
}

/** The order's screen at an address, for somebody who may command unless told otherwise. */
export function openOrder(api: ReturnType<typeof anApi>, search = '', mayCommand = true) {
  standInForDialogs()
  const facts = { data: null, failure: null, night: null, mayCommand, readAgain: () => undefined }
  return renderScreen(
    <ShellFactsContext value={facts}>
      <Routes>
        <Route path="/orders/:id" element={<OrderScreen />} />
      </Routes>
    </ShellFactsContext>,
    { client: api.client, address: `/orders/1${search}` },
  )
}

/** As when the stream says that something changed: everything shown is read again. */
export async function readAgain({ client }: ReturnType<typeof anApi>) {
  await act(async () => void (await client.refetchQueries({ include: 'active' })))
}

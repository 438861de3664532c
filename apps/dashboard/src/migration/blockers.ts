import type { OrderHere, Told } from './workspace.ts'

/** What mends a blocker: a command given right there, or the order itself. */
export type Mend = 'confirm' | 'record' | 'release' | 'add-order' | 'open-order'

export interface Blocker {
  readonly key: string
  readonly code: string
  readonly title: string
  readonly why: string
  readonly mend: Mend
  /** Null where it is of no order, or the order is not among those read. */
  readonly order: OrderHere | null
  readonly portOrderId: string | null
}

type Row = (told: Told, order: OrderHere | null) => Pick<Blocker, 'title' | 'why' | 'mend'>

/** How each blocker of R8.3 is told, and the one command that mends it. */
const ROWS: Readonly<Record<string, Row>> = {
  NO_ORDERS: ({ remedy }) => ({ title: 'There is no order to cut over', why: remedy, mend: 'add-order' }),
  ON_HOLD: ({ message, remedy }, order) => ({
    title: `${carrierOf(order)}: on hold`,
    why: order?.holdReason ? `It waits: ${sentence(order.holdReason)} ${remedy}` : `${message} ${remedy}`,
    mend: 'release',
  }),
  FOC_NOT_RECEIVED: ({ remedy }, order) => ({
    title: `${carrierOf(order)}: there is no FOC yet`,
    why: remedy,
    // The letter is compared and signed on the order's own page.
    mend: order?.stage === 'LOA_SUBMITTED' ? 'record' : 'open-order',
  }),
  FOC_NOT_CONFIRMED: ({ remedy }, order) => ({
    title: `${carrierOf(order)}: nobody has confirmed the FOC`,
    why: remedy,
    mend: 'confirm',
  }),
}

/** What stands in the way, in the API's order. A code of tomorrow is told in the API's own words and leads to its order. */
export function blockersOf(blockers: readonly Told[], orders: readonly OrderHere[]): Blocker[] {
  const byId = new Map(orders.map((order) => [order.id, order]))
  return blockers.map((told) => {
    const portOrderId = told.portOrderId ?? null
    const order = portOrderId === null ? null : (byId.get(portOrderId) ?? null)
    const row = portOrderId === null || order ? ROWS[told.code] : undefined
    const said = row?.(told, order) ?? { title: told.message, why: told.remedy, mend: 'open-order' as const }
    return { key: `${told.code} ${portOrderId}`, code: told.code, portOrderId, order, ...said }
  })
}

/** What leaves a FOC to be confirmed once it is mended (R8.3). */
const CONFIRMED_LATER = ['NO_ORDERS', 'FOC_NOT_RECEIVED']

/** What mending all of them comes to: yes, once every FOC that then comes is confirmed too. */
export function thenYes(blockers: readonly Pick<Blocker, 'code'>[]): string {
  const these = blockers.length === 1 ? 'this' : `these ${blockers.length}`
  const later = blockers.filter(({ code }) => CONFIRMED_LATER.includes(code)).length
  if (later === 0) return `With ${these} mended the answer becomes yes.`
  const confirmed = later === 1 ? 'the FOC that comes of it confirmed' : 'the FOCs that come of them confirmed'
  return `With ${these} mended and ${confirmed} the answer becomes yes.`
}

function carrierOf(order: OrderHere | null): string {
  return order?.carrier.name ?? 'An order'
}

function sentence(said: string): string {
  return /[.!?]$/.test(said) ? said : `${said}.`
}

import type { OrderCountsQuery, PortCondition, PortOrderFilter } from '@portday/schema/dashboard'

type Counts = OrderCountsQuery['everywhere']

interface OrdersView {
  readonly word: string
  readonly filter: PortOrderFilter
  readonly countIn: (counts: Counts) => number
}

function withCondition(word: string, condition: PortCondition): OrdersView {
  return {
    word,
    filter: { condition: [condition] },
    countIn: ({ byCondition }) => byCondition.find((row) => row.condition === condition)?.count ?? 0,
  }
}

/** The views in the order of their tabs. Which orders need somebody is the API's to say. */
export const VIEWS = {
  open: { word: 'Open', filter: { open: true }, countIn: (counts) => counts.open },
  needing: { word: 'Need somebody', filter: { needsSomebody: true }, countIn: (counts) => counts.needSomebody },
  failed: withCondition('Failed', 'PORT_FAILED'),
  rejected: withCondition('Rejected', 'LOA_REJECTED'),
  partial: withCondition('Partly ported', 'PARTIALLY_PORTED'),
  backed: withCondition('Ported back', 'PORTED_BACK'),
  unconfirmed: withCondition('Unconfirmed', 'FOC_UNCONFIRMED'),
  slipped: withCondition('Slipped', 'FOC_SLIPPED'),
  overdue: withCondition('Overdue', 'ACK_OVERDUE'),
  all: { word: 'All', filter: {}, countIn: (counts) => counts.total },
} as const satisfies Record<string, OrdersView>

export type ViewName = keyof typeof VIEWS
export const VIEW_NAMES = Object.keys(VIEWS) as readonly ViewName[]

export type ViewCounts = Readonly<Record<ViewName, number>>

export function countViews({ everywhere }: Pick<OrderCountsQuery, 'everywhere'>): ViewCounts {
  const counts = VIEW_NAMES.map((name) => [name, VIEWS[name].countIn(everywhere)] as const)
  return Object.fromEntries(counts) as ViewCounts
}

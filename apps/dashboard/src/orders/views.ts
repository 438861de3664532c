import type { OrdersQuery, PortCondition, PortOrderFilter } from '@portday/schema/dashboard'

/**
 * The conditions that somebody has to do something about. An order on hold waits for the one who held it; one whose FOC
 * slipped is unconfirmed until somebody has called, and after that in order again.
 */
const TROUBLE = [
  'PORT_FAILED',
  'LOA_REJECTED',
  'PARTIALLY_PORTED',
  'PORTED_BACK',
  'FOC_UNCONFIRMED',
  'ACK_OVERDUE',
] as const satisfies readonly PortCondition[]

interface OrdersView {
  readonly word: string
  readonly filter: PortOrderFilter
}

function openWith(condition: PortCondition): PortOrderFilter {
  return { open: true, condition: [condition] }
}

/** The views in the order of their tabs; each is counted in the operation under its own name. */
export const VIEWS = {
  open: { word: 'Open', filter: { open: true } },
  needing: { word: 'Need somebody', filter: { open: true, condition: [...TROUBLE] } },
  failed: { word: 'Failed', filter: openWith('PORT_FAILED') },
  rejected: { word: 'Rejected', filter: openWith('LOA_REJECTED') },
  partial: { word: 'Partly ported', filter: openWith('PARTIALLY_PORTED') },
  backed: { word: 'Ported back', filter: openWith('PORTED_BACK') },
  unconfirmed: { word: 'Unconfirmed', filter: openWith('FOC_UNCONFIRMED') },
  slipped: { word: 'Slipped', filter: openWith('FOC_SLIPPED') },
  overdue: { word: 'Overdue', filter: openWith('ACK_OVERDUE') },
  all: { word: 'All', filter: {} },
} as const satisfies Partial<Record<keyof OrdersQuery, OrdersView>>

export type ViewName = keyof typeof VIEWS
export const VIEW_NAMES = Object.keys(VIEWS) as readonly ViewName[]

export type ViewCounts = Readonly<Record<ViewName, number>>

export function countViews(data: OrdersQuery): ViewCounts {
  const counts = VIEW_NAMES.map((name) => [name, data[name].totalCount] as const)
  return Object.fromEntries(counts) as ViewCounts
}

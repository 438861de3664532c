import type { OrderHere, Told } from './workspace.ts'

/** Where a warning leads: a form of this page, or another page. */
export type Lead =
  | { readonly form: 'target' | 'add-order'; readonly word: string }
  | { readonly to: string; readonly word: string }

export interface WarningLine {
  readonly key: string
  readonly code: string
  /** Whose it is, before the colon; null when it is the migration's. */
  readonly whose: string | null
  readonly says: string
  readonly remedy: string
  /** How many others of its kind the same order has. */
  readonly more: number
  readonly lead: Lead
}

type LeadOf = (order: OrderHere | null) => Lead

const atOrder =
  (word: string): LeadOf =>
  (order) => ({ to: order ? `/orders/${order.id}` : '/orders', word })
const target: LeadOf = () => ({ form: 'target', word: 'Set another target' })

/** What a warning leads to; all others lead to their order. */
const LEADS: Readonly<Record<string, LeadOf>> = {
  TARGET_TOO_EARLY: target,
  TARGET_WITHOUT_MARGIN: target,
  STAGGER_WIDE: () => ({ to: '#orders', word: 'See the time line' }),
  ORDERS_MISSING: () => ({ form: 'add-order', word: 'Add order' }),
  CARRIER_ASSUMED_REGIONAL: (order) => ({
    to: order ? `/carriers/${order.carrier.id}` : '/carriers',
    word: 'Set its type',
  }),
  NIGHT_CONTACT_MISSING: () => ({ to: '/carriers', word: 'Add the number' }),
  PORTING_CONTACT_MISSING: () => ({ to: '/carriers', word: 'Add the contact' }),
  FOC_SLIPPED: atOrder('See its history'),
  FOC_IN_PAST: atOrder('Record outcomes'),
  LOA_NOT_ON_FILE: atOrder('Save the LOA'),
  LOA_INCOMPLETE: atOrder('Complete the LOA'),
  LOA_MISMATCH: atOrder('Mend the LOA'),
  LOA_REJECTED: atOrder('Mend the LOA'),
  CARRIER_CALL_MISSING: atOrder('Record the call'),
  ACKNOWLEDGEMENT_OVERDUE: atOrder('Acknowledge'),
}

/** What does not stop the cutover: each order's warnings of one kind are one line, which says how many more there are. */
export function warningLines(
  warnings: readonly Told[],
  blockers: readonly Told[],
  orders: readonly OrderHere[],
): WarningLine[] {
  const byId = new Map(orders.map((order) => [order.id, order]))
  // That there is no order is told once, and what blocks stands above.
  const noOrders = blockers.some(({ code }) => code === 'NO_ORDERS')
  const lines = new Map<string, WarningLine>()
  for (const { code, message, remedy, portOrderId } of warnings) {
    if (noOrders && code === 'ORDERS_MISSING') continue
    const key = `${code} ${portOrderId}`
    const before = lines.get(key)
    if (before) {
      if (before.says !== message) lines.set(key, { ...before, more: before.more + 1 })
      continue
    }
    const order = portOrderId ? (byId.get(portOrderId) ?? null) : null
    lines.set(key, {
      key,
      code,
      whose: order ? `${order.carrier.name}, ${order.reference}` : null,
      says: message,
      remedy,
      more: 0,
      lead: leadOf(code, order, portOrderId ?? null),
    })
  }
  return [...lines.values()]
}

function leadOf(code: string, order: OrderHere | null, portOrderId: string | null): Lead {
  const known = LEADS[code]
  if (known && (order || portOrderId === null || 'form' in known(null))) return known(order)
  if (portOrderId === null) return { to: '#orders', word: 'See the orders' }
  return { to: `/orders/${portOrderId}`, word: `Open ${order?.reference ?? 'the order'}` }
}

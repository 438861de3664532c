import type { Temporal } from 'temporal-polyfill'
import type { CarrierFacts } from '../carrier/carrier.ts'
import type { PortOrderFacts } from '../port-order/facts.ts'
import { estimateOfOrder, type FocEstimate } from './estimate.ts'

export interface MovedEstimate<Order> {
  readonly order: Order
  readonly before: FocEstimate
  readonly after: FocEstimate
}

/**
 * The orders, all of the carrier, whose window would be another one if its settings were changed (R3.1, R4.1, R4.2), in the
 * order given. Orders with a FOC are not asked about: it replaces their estimate (R3.4).
 */
export function movedEstimates<Order extends Pick<PortOrderFacts, 'stage' | 'submittedAt'>>(
  orders: readonly Order[],
  change: { readonly before: CarrierFacts; readonly after: CarrierFacts },
  now: Temporal.Instant,
): MovedEstimate<Order>[] {
  return orders.flatMap((order) => {
    const { stage, submittedAt } = order
    const before = estimateOfOrder({ stage, submittedAt, carrier: change.before }, now)
    const after = estimateOfOrder({ stage, submittedAt, carrier: change.after }, now)
    return before.earliest.equals(after.earliest) && before.latest.equals(after.latest)
      ? []
      : [{ order, before, after }]
  })
}

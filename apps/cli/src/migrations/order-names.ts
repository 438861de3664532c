import type { OrderLineFragment } from '@portday/schema/tracker'

type Named = Pick<OrderLineFragment, 'id' | 'reference'> & { readonly carrier: { readonly name: string } }

/** What each order of a migration is called in a line: its carrier, with the reference where the carrier has several. */
export function orderNames(orders: readonly Named[]): ReadonlyMap<string, string> {
  return new Map(
    orders.map((order) => {
      const { name } = order.carrier
      const alone = orders.every((other) => other.id === order.id || other.carrier.name !== name)
      return [order.id, alone ? name : `${name} (${order.reference})`]
    }),
  )
}

/** An order's name, or its ID when it is none of the migration's listed orders. */
export function orderName(names: ReadonlyMap<string, string>, id: string): string {
  return names.get(id) ?? id
}

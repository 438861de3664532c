import type { OrderLineFragment } from '@portday/schema/tracker'

type Named = Pick<OrderLineFragment, 'id' | 'accountNumber'> & { readonly carrier: { readonly name: string } }

/** What each order of a migration is called in a line: its carrier, with the account where the carrier has several. */
export function orderNames(orders: readonly Named[]): ReadonlyMap<string, string> {
  return new Map(
    orders.map((order) => {
      const { name } = order.carrier
      const alone = orders.every((other) => other.id === order.id || other.carrier.name !== name)
      const more = order.accountNumber === null ? order.id : `account ${order.accountNumber}`
      return [order.id, alone ? name : `${name} (${more})`]
    }),
  )
}

/** An order's name, or its ID when it is none of the migration's listed orders. */
export function orderName(names: ReadonlyMap<string, string>, id: string): string {
  return names.get(id) ?? id
}

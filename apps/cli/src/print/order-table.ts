import type { OrderLineFragment } from '@portday/schema/tracker'
import { focText } from './foc-text.ts'
import { table } from './table.ts'
import { word } from './words.ts'

type Row = OrderLineFragment & { readonly migration?: { readonly customerName: string } }

/** Orders as a table, with the customer where the rows know theirs. */
export function orderTable(orders: readonly Row[]): string[] {
  const withCustomer = orders.some(({ migration }) => migration !== undefined)
  return table(
    [
      'PORT ORDER',
      'REFERENCE',
      ...(withCustomer ? ['CUSTOMER'] : []),
      'CARRIER',
      'NUMBERS',
      'STAGE',
      'FOC',
      'CONDITIONS',
    ],
    orders.map((order) => [
      order.id,
      order.reference,
      ...(withCustomer ? [order.migration?.customerName ?? ''] : []),
      order.carrier.name,
      String(order.numberCount),
      word(order.stage),
      focText(order),
      order.conditions.map(word).join(' '),
    ]),
  )
}

import type { OrderLineFragment } from '@portday/schema/tracker'
import { focText } from './foc-text.ts'
import { count, word } from './words.ts'

/** What a command answers with: the order's ID and stage first, then what it is, then what to do next. */
export function orderSentence(order: OrderLineFragment): string[] {
  const conditions = order.conditions.map(word).join(', ')
  return [
    `Port order ${order.id} (${order.reference}): ${word(order.stage)}${conditions === '' ? '' : ` (${conditions})`}`,
    `  ${order.carrier.name}, ${count(order.numberCount, 'number')}, FOC ${focText(order)}`,
    ...order.nextActions.slice(0, 1).map((action) => `  Next: ${action}`),
  ]
}

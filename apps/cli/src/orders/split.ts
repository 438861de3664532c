import { SplitUnportedNumbersDocument } from '@portday/schema/tracker'
import type { Command } from 'commander'
import { orderSentence } from '../print/order-sentence.ts'
import type { Tracker } from '../tracker.ts'
import { verb } from '../verb.ts'
import { onOrder } from './order-id.ts'
import { versioned } from './version-option.ts'

/** `orders split`: the numbers that did not move become an order of their own (R8.4). */
export function addSplit(orders: Command, tracker: Tracker): void {
  versioned(
    verb(orders, 'split <order>', 'make a new order of the numbers that did not port', ['orders split <uuid>']),
  ).action(
    onOrder(tracker, async (portOrderId, { expectedVersion }: { expectedVersion?: number }) => {
      const data = await tracker.ask(SplitUnportedNumbersDocument, { input: { portOrderId, expectedVersion } })
      const answer = data.splitUnportedNumbers
      tracker.settle(data, answer, () => answer.portOrders.flatMap(orderSentence))
    }),
  )
}

import type { OrderAnswerFragment } from '@portday/schema/tracker'
import { orderSentence } from '../print/order-sentence.ts'
import type { Tracker } from '../tracker.ts'

/** Shows what a command did to one order, or ends in its refusals. */
export function settleOrder(tracker: Tracker, data: object, answer: OrderAnswerFragment): void {
  tracker.settle(data, answer, () => (answer.portOrder ? orderSentence(answer.portOrder) : []))
}

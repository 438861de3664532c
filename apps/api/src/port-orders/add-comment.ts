import type { EntityManager } from 'typeorm'
import { countRefusals } from '../events/count-refusals.ts'
import { recordEvent } from '../events/record-event.ts'
import { TextReader } from '../graph/text.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { orderNotFound, type PortOrderResult } from './command-port-order.ts'
import { forgetPortOrders } from './loaders.ts'
import type { AddCommentInput } from './port-order-inputs.ts'
import { lockPortOrder } from './read-port-orders.ts'

const LONGEST_COMMENT = 4000

/**
 * Says something about an order, in whatever stage it is (R2.9). The comment is an event of its journal and nothing else:
 * the order's version stays, so that nobody's command goes stale by it. Empty, or longer than 4,000 characters: refused.
 */
export async function addComment(context: RequestContext, input: AddCommentInput): Promise<PortOrderResult> {
  const result = await context.database.transaction((tx) => add(tx, context, input))
  forgetPortOrders(context)
  await countRefusals(context, 'comment', result.refusals)
  return result
}

async function add(tx: EntityManager, context: RequestContext, input: AddCommentInput): Promise<PortOrderResult> {
  const portOrder = await lockPortOrder(tx, input.portOrderId)
  if (portOrder === null) return { portOrder, refusals: [orderNotFound(input.portOrderId)], warnings: [] }
  const reader = new TextReader()
  const text = reader.required(input.text, ['text'], LONGEST_COMMENT)
  const refusals = reader.refusals.map((refusal) => ({ ...refusal, portOrderId: portOrder.id }))
  if (refusals.length > 0) return { portOrder, refusals, warnings: [] }
  await recordEvent(tx, context, {
    streamId: portOrder.id,
    stream: 'port_order',
    migrationId: portOrder.migrationId,
    portOrderId: portOrder.id,
    command: 'comment',
    reason: null,
    before: null,
    after: { text },
  })
  return { portOrder, refusals: [], warnings: [] }
}

import { applyDue } from '@portday/domain/port-order'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../platform/request-context.ts'
import { forgetPortOrders } from './loaders.ts'
import type { PortOrder } from './port-order.entity.ts'
import { portOrderFacts } from './port-order.facts.ts'
import { lockPortOrder } from './read-port-orders.ts'
import { writeChange } from './write-change.ts'

/** The name in the journal under which the clock acts. */
const THE_CLOCK = 'portday'
const AT_ONCE = 200

/**
 * Begins the port day of every order whose FOC date has come, before a command or read is judged (R2.4), so that no
 * answer depends on whether a job ran.
 */
export async function applyDueTransitions(context: RequestContext): Promise<void> {
  for (;;) {
    const { rows } = await context.database.read.query<{ id: string }>(
      `SELECT id FROM porting_orders
       WHERE status = 'foc_received' AND port_day_begins_at <= $1 AND held_at IS NULL AND cancelled_at IS NULL
       ORDER BY port_day_begins_at, id LIMIT ${AT_ONCE}`,
      [context.now().toString()],
    )
    for (const { id } of rows) {
      await context.database.transaction(async (tx) => {
        const order = await lockPortOrder(tx, id)
        if (order !== null) await applyDueTo(tx, context, order)
      })
    }
    if (rows.length > 0) forgetPortOrders(context)
    if (rows.length < AT_ONCE) return
  }
}

/** The same for one order that the transaction has locked. */
export async function applyDueTo(tx: EntityManager, context: RequestContext, order: PortOrder): Promise<PortOrder> {
  const due = applyDue(portOrderFacts(order), context.now())
  if (due === null) return order
  return writeChange(tx, { ...context, actor: THE_CLOCK }, order, due, {
    name: 'begin_port_day',
    reason: 'The FOC date has begun.',
  })
}

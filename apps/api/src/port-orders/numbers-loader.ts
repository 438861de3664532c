import type { NumberOutcome } from '@portday/domain/port-order'
import DataLoader from 'dataloader'
import { prepared } from '../database/prepared.ts'
import { type Connection, pageOf, pageSize } from '../graph/connection.ts'
import { readPlace } from '../graph/cursor.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { livesOn } from './lives-on.ts'
import type { PortedNumber } from './number.entity.ts'
import type { PortOrder } from './port-order.entity.ts'

export interface NumbersPage {
  readonly first: number | null
  readonly after: string | null
  readonly outcome: NumberOutcome | null
}

/** A page of each order's numbers: one statement for all orders that ask for the same page. */
export function numbersLoader(
  context: RequestContext,
  page: NumbersPage,
): DataLoader<PortOrder, Connection<PortedNumber>> {
  return context.memo(
    `numbers ${JSON.stringify(page)}`,
    () =>
      new DataLoader<PortOrder, Connection<PortedNumber>, string>((orders) => readNumbers(context, orders, page), {
        cacheKeyFn: (order) => `${order.id} ${order.version}`,
      }),
  )
}

const NUMBERS = `
  SELECT o.id, (
     SELECT json_agg(n) FROM (
       SELECT n.number, n.place, n.outcome, n.routing_id AS "routingId", n.ported_at AS "portedAt",
         n.tested_at AS "testedAt", n.note
       FROM port_order_numbers n
       WHERE n.port_order_id = o.id AND ($3::text IS NULL OR n.outcome = $3)
         AND ($4::int IS NULL OR (n.place, n.number) > ($4, $5))
       ORDER BY n.place, n.number LIMIT $2
     ) n) AS numbers
   FROM unnest($1::uuid[]) AS o (id)`

async function readNumbers(
  context: RequestContext,
  orders: readonly PortOrder[],
  { first, after, outcome }: NumbersPage,
): Promise<Connection<PortedNumber>[]> {
  const size = pageSize(first)
  const place = readPlace(after, 'integer', 'text')
  const { rows } = await context.database.read.query<{ id: string; numbers: PortedNumber[] | null }>(
    prepared(NUMBERS, [orders.map(({ id }) => id), size + 1, outcome, place?.[0] ?? null, place?.[1] ?? null]),
  )
  const byOrder = new Map(rows.map((row) => [row.id, row.numbers ?? []]))
  return orders.map((order) => {
    const numbers = byOrder.get(order.id) ?? []
    for (const row of numbers) {
      row.livesOn = livesOn(row.outcome, order.carrierName, order.winningCarrier.name)
    }
    return pageOf(numbers, size, (row) => [row.place, row.number], countOf(order, outcome), place !== null)
  })
}

/** How many numbers an order has, or how many of one outcome: its tally knows. */
export function countOf(order: PortOrder, outcome: NumberOutcome | null): number {
  const counts: Record<NumberOutcome, number> = {
    pending: order.numbersPending,
    ported: order.numbersPorted,
    tested: order.numbersTested,
    test_failed: order.numbersTestFailed,
    failed: order.numbersFailed,
    ported_back: order.numbersPortedBack,
  }
  if (outcome !== null) return counts[outcome]
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

import { PortOrderDocument, type PortOrderQuery } from '@portday/schema/tracker'
import type { Command } from 'commander'
import { everyPage, FULL_PAGE } from '../api/every-page.ts'
import { notFound } from '../failure.ts'
import { count } from '../print/words.ts'
import type { Tracker } from '../tracker.ts'
import { verb } from '../verb.ts'
import { orderIdOf } from './order-id.ts'
import { orderLines } from './order-lines.ts'

/** `orders show`: one order with all that is known of it. */
export function addShow(orders: Command, tracker: Tracker): void {
  verb(orders, 'show <order>', 'show one port order with its numbers, letter and locks', [
    'orders show <uuid>',
    'orders show PO-1018',
  ]).action(async (typed: string) => {
    const id = await orderIdOf(tracker, typed)
    const data = await everyPage(
      (after): Promise<PortOrderQuery> => tracker.ask(PortOrderDocument, { id, first: FULL_PAGE, after }),
      (page) => page.portOrder?.numbers,
      (total) => tracker.progress(`Reading ${count(total, 'number')} ...`),
    )
    const { portOrder } = data
    if (portOrder === null) {
      throw notFound(`There is no port order ${id}.`, 'porting-tracker orders list prints what there is.')
    }
    tracker.show(data, () => orderLines(portOrder, tracker.paint))
  })
}

import DataLoader from 'dataloader'
import type { Event } from '../events/event.ts'
import { eventsOf } from '../events/events-of.ts'
import { type Connection, pageOf, pageSize } from '../graph/connection.ts'
import { readPlace } from '../graph/cursor.ts'
import type { Paging } from '../graph/paging.ts'
import type { RequestContext } from '../platform/request-context.ts'

/** A page of each order's journal: one statement for all orders that ask for the same page. */
export function eventsLoader(context: RequestContext, { first, after }: Paging): DataLoader<string, Connection<Event>> {
  return context.memo(
    `events ${JSON.stringify([first, after])}`,
    () =>
      new DataLoader<string, Connection<Event>>(async (ids) => {
        const size = pageSize(first)
        const seq = Number(readPlace(after, 'integer')?.[0] ?? 0)
        const pages = await eventsOf(context.database.read, ids, size, seq)
        return pages.map(({ nodes, hasNext, total }) => {
          const page = pageOf(nodes, size, (event) => [event.seq], total, seq > 0)
          return { ...page, pageInfo: { ...page.pageInfo, hasNextPage: hasNext } }
        })
      }),
  )
}

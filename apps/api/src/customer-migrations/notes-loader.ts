import DataLoader from 'dataloader'
import { latestEvents } from '../events/latest-events.ts'
import { type Connection, pageOf, pageSize } from '../graph/connection.ts'
import { readPlace } from '../graph/cursor.ts'
import type { Paging } from '../graph/paging.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { ADD_NOTE, type Note, noteOf } from './note.ts'

/** A page of each migration's notes, the newest first: one statement for all migrations that ask for the same page. */
export function notesLoader(context: RequestContext, { first, after }: Paging): DataLoader<string, Connection<Note>> {
  return context.memo(
    `notes ${JSON.stringify([first, after])}`,
    () =>
      new DataLoader<string, Connection<Note>>(async (ids) => {
        const size = pageSize(first)
        const place = readPlace(after, 'integer')
        const before = place === null ? null : Number(place[0])
        const pages = await latestEvents(context.database.read, ADD_NOTE, ids, size + 1, before)
        return pages.map(({ nodes, total }) =>
          pageOf(nodes.map(noteOf), size, (note) => [note.seq], total, before !== null),
        )
      }),
  )
}

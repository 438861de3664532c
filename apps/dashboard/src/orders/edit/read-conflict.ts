import type { ApolloClient } from '@apollo/client'
import { OrderJournalDocument, OrderToEditDocument } from '@portday/schema/dashboard'
import type { OrderRow } from '../order-row.ts'
import { type Conflict, conflictOf, type JournalEntry } from './conflict.ts'
import type { Typed } from './edited-fields.ts'

const ENTRIES_A_PAGE = 100

/** Reads the order as it is now, and its journal to the end. */
export async function readConflict(
  client: ApolloClient,
  seen: OrderRow,
  typed: Typed,
  changedFields: readonly string[],
): Promise<Conflict> {
  const [{ data }, journal] = await Promise.all([
    client.query({ query: OrderToEditDocument, variables: { id: seen.id }, fetchPolicy: 'no-cache' }),
    readJournal(client, seen.id),
  ])
  if (!data?.portOrder) throw new Error('The order is gone.')
  return conflictOf(seen, typed, data.portOrder, changedFields, journal)
}

async function readJournal(client: ApolloClient, id: string): Promise<JournalEntry[]> {
  const entries: JournalEntry[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof readEntries>> = await readEntries(client, id, after)
    entries.push(...page.entries)
    after = page.next
  } while (after !== null)
  return entries
}

async function readEntries(client: ApolloClient, id: string, after: string | null) {
  const { data } = await client.query({
    query: OrderJournalDocument,
    variables: { id, first: ENTRIES_A_PAGE, after },
    fetchPolicy: 'no-cache',
  })
  const events = data?.portOrder?.events
  const next = events?.pageInfo.hasNextPage ? events.pageInfo.endCursor : null
  return { entries: events?.edges.map(({ node }) => node) ?? [], next }
}

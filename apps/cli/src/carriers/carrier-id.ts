import { CarriersDocument } from '@portday/schema/tracker'
import { FULL_PAGE } from '../api/every-page.ts'
import { notFound } from '../failure.ts'
import { sameName } from '../print/words.ts'
import type { Tracker } from '../tracker.ts'

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The ID of a losing carrier that is named, or given by its ID. */
export async function carrierIdOf(tracker: Tracker, typed: string): Promise<string> {
  if (ID.test(typed)) return typed
  const { carriers } = await tracker.ask(CarriersDocument, { search: typed, first: FULL_PAGE })
  const found = carriers.edges.find(({ node }) => sameName(node.name, typed))
  if (found) return found.node.id
  const near = carriers.edges.slice(0, 5).map(({ node }) => node.name)
  throw notFound(
    `There is no carrier "${typed}".`,
    near.length > 0 ? `Near it: ${near.join(', ')}.` : 'porting-tracker carriers list prints all of them.',
  )
}

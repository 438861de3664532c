import { CarriersDocument, type CarrierType } from '@portday/schema/tracker'
import { FULL_PAGE } from '../api/every-page.ts'
import { notFound, usage } from '../failure.ts'
import { sameName, word } from '../print/words.ts'
import type { Tracker } from '../tracker.ts'

interface Found {
  readonly id: string
  readonly type: CarrierType
}

/** The IDs of the losing carriers of a name: one carrier may stand there once for each kind of number. */
export async function carrierIdsOf(tracker: Tracker, name: string): Promise<string[]> {
  return (await carriersNamed(tracker, name)).map(({ id }) => id)
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** The ID of a losing carrier that is named by its ID or by its name. */
export async function carrierOf(tracker: Tracker, typed: string, type: CarrierType | undefined): Promise<string> {
  return UUID.test(typed.trim()) ? typed.trim() : carrierIdOf(tracker, typed, type)
}

/** The ID of the one losing carrier of a name, and of a type where the name alone leaves several. */
export async function carrierIdOf(tracker: Tracker, name: string, type: CarrierType | undefined): Promise<string> {
  const carriers = await carriersNamed(tracker, name)
  const [only, ...others] = carriers.filter((carrier) => type === undefined || carrier.type === type)
  if (only !== undefined && others.length === 0) return only.id
  const types = carriers.map((carrier) => word(carrier.type)).join(' and ')
  throw usage(`${name} is ${types}.`, 'Say which with --carrier-type.')
}

async function carriersNamed(tracker: Tracker, name: string): Promise<Found[]> {
  const { carriers } = await tracker.ask(CarriersDocument, { search: name, first: FULL_PAGE })
  const nodes = carriers.edges.map(({ node }) => node)
  const named = nodes.filter((carrier) => sameName(carrier.name, name))
  if (named.length > 0) return named
  const near = nodes.slice(0, 5).map((carrier) => carrier.name)
  throw notFound(
    `There is no carrier "${name}".`,
    near.length > 0 ? `Near it: ${near.join(', ')}.` : 'porting-tracker carriers list prints all of them.',
  )
}

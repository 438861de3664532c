/** An order chosen for a command to many. */
export interface Chosen {
  readonly id: string
  readonly reference: string
}

export type ChosenOrders = ReadonlyMap<string, Chosen>

export const NONE_CHOSEN: ChosenOrders = new Map()

/** How many can be chosen at once: so many commands one can still watch. */
export const CHOSEN_LIMIT = 1000

/** Chooses an order, or lets it go. */
export function toggled(chosen: ChosenOrders, { id, reference }: Chosen): ChosenOrders {
  if (!chosen.has(id)) return withAll(chosen, [{ id, reference }])
  return new Map([...chosen].filter(([other]) => other !== id))
}

/** Chooses these too, up to the limit. */
export function withAll(chosen: ChosenOrders, more: readonly Chosen[]): ChosenOrders {
  const all = new Map([...chosen, ...more.map(({ id, reference }) => [id, { id, reference }] as const)])
  return all.size <= CHOSEN_LIMIT ? all : new Map([...all].slice(0, CHOSEN_LIMIT))
}

/** The rows from one to another, whichever was chosen first. */
export function spanOf(one: number, other: number): { readonly first: number; readonly count: number } {
  const first = Math.min(one, other)
  return { first, count: Math.min(CHOSEN_LIMIT, Math.abs(one - other) + 1) }
}

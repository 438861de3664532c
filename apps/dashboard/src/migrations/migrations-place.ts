import type { MigrationsQueryVariables } from '@portday/schema/dashboard'

/** Which migrations stand in the list, by the word in the address. */
export const STATES = {
  open: { word: 'Under way', filter: { open: true } },
  'no-orders': { word: 'Without orders', filter: { open: true, withoutOrders: true } },
  over: { word: 'Over', filter: { open: false } },
  all: { word: 'All', filter: {} },
} as const
export type StateName = keyof typeof STATES
export const STATE_NAMES = Object.keys(STATES) as readonly StateName[]

/** What the address of the list says. */
export interface MigrationsPlace {
  readonly state: StateName
  /** Part of a customer's name, `''` for any. */
  readonly find: string
  /** Who leads it, `''` for anybody. */
  readonly person: string
  /** Counted from 1. */
  readonly page: number
}

export const FIRST_PLACE: MigrationsPlace = { state: 'open', find: '', person: '', page: 1 }
export const PAGE_ROWS = 40

/** Reads an address; what it does not know is as if it was not there. */
export function placeOf(search: string): MigrationsPlace {
  const given = new URLSearchParams(search)
  const state = STATE_NAMES.find((name) => name === given.get('state')) ?? FIRST_PLACE.state
  const page = Number(given.get('page') ?? 1)
  return {
    state,
    find: given.get('find')?.trim() ?? '',
    person: given.get('person')?.trim() ?? '',
    page: Number.isSafeInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  }
}

/** The address of a place, without what is so anyway. */
export function hrefOf(place: MigrationsPlace): string {
  const parts = new URLSearchParams()
  if (place.state !== FIRST_PLACE.state) parts.set('state', place.state)
  if (place.find !== '') parts.set('find', place.find)
  if (place.person !== '') parts.set('person', place.person)
  if (place.page !== 1) parts.set('page', String(place.page))
  return parts.size === 0 ? '/migrations' : `/migrations?${parts}`
}

/** What the API is asked for a place: by next FOC, those without one last. */
export function variablesOf({ state, find, person, page }: MigrationsPlace): MigrationsQueryVariables {
  return {
    filter: {
      ...STATES[state].filter,
      ...(find === '' ? {} : { search: find }),
      ...(person === '' ? {} : { projectManager: [person] }),
    },
    orderBy: { field: 'NEXT_FOC', direction: 'ASC' },
    first: PAGE_ROWS,
    offset: (page - 1) * PAGE_ROWS,
  }
}

export function pagesOf(total: number): number {
  return Math.max(1, Math.ceil(total / PAGE_ROWS))
}

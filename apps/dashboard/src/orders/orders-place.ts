import type { CarrierType, PortCondition, PortStage } from '@portday/schema/dashboard'
import { CONDITIONS } from '../marks/conditions.tsx'
import { STAGE_ORDER, STAGES } from '../marks/stages.tsx'
import { CARRIER_TYPES } from './carrier-types.ts'
import { VIEWS, type ViewName } from './views.ts'

export const SORTS = {
  order: 'CREATED_AT',
  customer: 'CUSTOMER',
  carrier: 'CARRIER',
  stage: 'STAGE',
  foc: 'FOC_DATE',
} as const
export type SortName = keyof typeof SORTS

/** Where one is on the orders screen; all of it stands in the address, so that a link shows the same. */
export interface OrdersPlace {
  readonly view: ViewName
  readonly find: string
  readonly stages: readonly PortStage[]
  /** Carriers, by ID. */
  readonly carriers: readonly string[]
  readonly types: readonly CarrierType[]
  readonly conditions: readonly PortCondition[]
  /** Who leads the migration. */
  readonly people: readonly string[]
  /** A migration, by ID. */
  readonly migration: string | null
  /** The first and the last FOC date, as `2026-11-23`. */
  readonly focFrom: string | null
  readonly focTo: string | null
  readonly sort: SortName
  readonly descending: boolean
}

export const FIRST_PLACE: OrdersPlace = {
  view: 'open',
  find: '',
  stages: [],
  carriers: [],
  types: [],
  conditions: [],
  people: [],
  migration: null,
  focFrom: null,
  focTo: null,
  sort: 'foc',
  descending: false,
}

const TYPE_NAMES = Object.keys(CARRIER_TYPES) as readonly CarrierType[]
const CONDITION_NAMES = Object.keys(CONDITIONS) as readonly PortCondition[]

/**
 * Reads `?view=rejected&stage=loa_pending,port_day&find=0142&type=clec&foc=2026-11-23..2026-12-07&sort=customer&dir=desc`;
 * what it doesn't know it leaves out.
 */
export function readPlace(search: string): OrdersPlace {
  const given = new URLSearchParams(search)
  const listed = (key: string) => (given.get(key) ?? '').split(',').filter(Boolean)
  const view = given.get('view') ?? ''
  const sort = given.get('sort') ?? ''
  const [focFrom = '', focTo = ''] = (given.get('foc') ?? '').split('..')
  const known = isKeyOf(VIEWS, view) ? view : FIRST_PLACE.view
  return {
    view: known,
    find: (given.get('find') ?? '').trim(),
    stages: STAGE_ORDER.filter((stage) => listed('stage').includes(STAGES[stage].spelling)),
    carriers: listed('carrier'),
    types: TYPE_NAMES.filter((type) => listed('type').includes(type.toLowerCase())),
    conditions: isByCondition(known)
      ? []
      : CONDITION_NAMES.filter((condition) => listed('condition').includes(condition.toLowerCase())),
    people: given.getAll('person').filter(Boolean),
    migration: given.get('migration') || null,
    focFrom: isDay(focFrom) ? focFrom : null,
    focTo: isDay(focTo) ? focTo : null,
    sort: isKeyOf(SORTS, sort) ? sort : FIRST_PLACE.sort,
    descending: given.get('dir') === 'desc',
  }
}

/** The address of a place, without what is so anyway. */
export function hrefOf(place: OrdersPlace): string {
  const parts: string[] = []
  const list = (key: string, values: readonly string[]) => {
    if (values.length > 0) parts.push(`${key}=${values.map(encodeURIComponent).join(',')}`)
  }
  if (place.view !== FIRST_PLACE.view) parts.push(`view=${place.view}`)
  if (place.find !== '') parts.push(`find=${encodeURIComponent(place.find)}`)
  list(
    'stage',
    place.stages.map((stage) => STAGES[stage].spelling),
  )
  list('carrier', place.carriers)
  list(
    'type',
    place.types.map((type) => type.toLowerCase()),
  )
  list(
    'condition',
    place.conditions.map((condition) => condition.toLowerCase()),
  )
  for (const person of place.people) parts.push(`person=${encodeURIComponent(person)}`)
  if (place.migration !== null) parts.push(`migration=${encodeURIComponent(place.migration)}`)
  if (place.focFrom !== null || place.focTo !== null) parts.push(`foc=${place.focFrom ?? ''}..${place.focTo ?? ''}`)
  if (place.sort !== FIRST_PLACE.sort) parts.push(`sort=${place.sort}`)
  if (place.descending) parts.push('dir=desc')
  return parts.length === 0 ? '/orders' : `/orders?${parts.join('&')}`
}

/** The API lists orders with either of two conditions, so that a view by one can't be narrowed by another. */
export function isByCondition(view: ViewName): boolean {
  return 'condition' in VIEWS[view].filter
}

/** A calendar date that exists; the API would refuse the whole list for another. */
function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text
}

function isKeyOf<T extends object>(table: T, key: string): key is keyof T & string {
  return Object.hasOwn(table, key)
}

import type { PortStage } from '@portday/schema/dashboard'
import { STAGE_ORDER, STAGES } from '../marks/stages.tsx'
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
  readonly sort: SortName
  readonly descending: boolean
  /** From 1. */
  readonly page: number
}

export const FIRST_PLACE: OrdersPlace = { view: 'open', find: '', stages: [], sort: 'foc', descending: false, page: 1 }

/** Reads `?view=rejected&stage=loa_pending,port_day&find=0142&sort=customer&dir=desc&page=2`; what it doesn't know it leaves out. */
export function readPlace(search: string): OrdersPlace {
  const given = new URLSearchParams(search)
  const view = given.get('view') ?? ''
  const sort = given.get('sort') ?? ''
  const stages = (given.get('stage') ?? '').split(',')
  const page = Number(given.get('page'))
  return {
    view: isKeyOf(VIEWS, view) ? view : FIRST_PLACE.view,
    find: (given.get('find') ?? '').trim(),
    stages: STAGE_ORDER.filter((stage) => stages.includes(STAGES[stage].spelling)),
    sort: isKeyOf(SORTS, sort) ? sort : FIRST_PLACE.sort,
    descending: given.get('dir') === 'desc',
    page: Number.isSafeInteger(page) && page >= 1 && page <= 1_000_000 ? page : 1,
  }
}

/** The address of a place, without what is so anyway. */
export function hrefOf(place: OrdersPlace): string {
  const parts: string[] = []
  if (place.view !== FIRST_PLACE.view) parts.push(`view=${place.view}`)
  if (place.find !== '') parts.push(`find=${encodeURIComponent(place.find)}`)
  if (place.stages.length > 0) parts.push(`stage=${place.stages.map((stage) => STAGES[stage].spelling).join(',')}`)
  if (place.sort !== FIRST_PLACE.sort) parts.push(`sort=${place.sort}`)
  if (place.descending) parts.push('dir=desc')
  if (place.page !== 1) parts.push(`page=${place.page}`)
  return parts.length === 0 ? '/orders' : `/orders?${parts.join('&')}`
}

/** Another view keeps the search and the order; a stage that it can't hold falls away. */
export function withView(place: OrdersPlace, view: ViewName): OrdersPlace {
  const stages = view === 'open' ? place.stages.filter((stage) => stage !== 'COMPLETE') : place.stages
  return { ...place, view, stages, page: 1 }
}

/** Presses a stage chip, or lets it go. A completed order is not open, so that the view becomes the one of all. */
export function withStage(place: OrdersPlace, stage: PortStage): OrdersPlace {
  const pressed = place.stages.includes(stage)
    ? place.stages.filter((other) => other !== stage)
    : STAGE_ORDER.filter((other) => other === stage || place.stages.includes(other))
  const view = place.view === 'open' && pressed.includes('COMPLETE') ? 'all' : place.view
  return { ...place, view, stages: pressed, page: 1 }
}

export function withFind(place: OrdersPlace, find: string): OrdersPlace {
  return { ...place, find: find.trim(), page: 1 }
}

/** A column pressed once sorts upward, pressed again downward. */
export function withSort(place: OrdersPlace, sort: SortName): OrdersPlace {
  return { ...place, sort, descending: place.sort === sort && !place.descending, page: 1 }
}

export function isFiltered(place: OrdersPlace): boolean {
  return place.find !== '' || place.stages.length > 0 || place.view !== FIRST_PLACE.view
}

function isKeyOf<T extends object>(table: T, key: string): key is keyof T & string {
  return Object.hasOwn(table, key)
}

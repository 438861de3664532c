import type { PortStage } from '@portday/schema/dashboard'
import { STAGE_ORDER } from '../marks/stages.tsx'
import { isByCondition, type OrdersPlace, type SortName } from './orders-place.ts'
import type { ViewName } from './views.ts'

/** Another view keeps the search and the order; a stage that it can't hold falls away. */
export function withView(place: OrdersPlace, view: ViewName): OrdersPlace {
  const stages = view === 'open' ? place.stages.filter((stage) => stage !== 'COMPLETE') : place.stages
  return { ...place, view, stages, conditions: isByCondition(view) ? [] : place.conditions }
}

export type Narrowing = Pick<
  OrdersPlace,
  'carriers' | 'types' | 'conditions' | 'people' | 'migration' | 'focFrom' | 'focTo'
>

/** Narrows the list, and leaves a view that could never show what is asked for. */
export function withNarrowing(place: OrdersPlace, to: Partial<Narrowing>): OrdersPlace {
  const narrowed = { ...place, ...to }
  const { conditions, view } = narrowed
  if (conditions.includes('CANCELLED') && view === 'open') return { ...narrowed, view: 'all' }
  return conditions.length > 0 && isByCondition(view) ? { ...narrowed, view: 'all' } : narrowed
}

/** Presses a stage chip, or lets it go. A completed order is not open, so that the view becomes the one of all. */
export function withStage(place: OrdersPlace, stage: PortStage): OrdersPlace {
  const pressed = place.stages.includes(stage)
    ? place.stages.filter((other) => other !== stage)
    : STAGE_ORDER.filter((other) => other === stage || place.stages.includes(other))
  const view = place.view === 'open' && pressed.includes('COMPLETE') ? 'all' : place.view
  return { ...place, view, stages: pressed }
}

export function withFind(place: OrdersPlace, find: string): OrdersPlace {
  return { ...place, find: find.trim() }
}

/** A column pressed once sorts upward, pressed again downward. */
export function withSort(place: OrdersPlace, sort: SortName): OrdersPlace {
  return { ...place, sort, descending: place.sort === sort && !place.descending }
}

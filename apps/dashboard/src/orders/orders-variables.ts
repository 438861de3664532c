import type { OrderRangeQueryVariables, PortOrderFilter } from '@portday/schema/dashboard'
import { type OrdersPlace, SORTS } from './orders-place.ts'
import { VIEWS } from './views.ts'

/** Which orders a place shows, and in what order. */
export type OrdersAsked = Pick<OrderRangeQueryVariables, 'filter' | 'orderBy'>

export function askedAt(place: OrdersPlace): OrdersAsked {
  return {
    filter: filterOf(place),
    orderBy: { field: SORTS[place.sort], direction: place.descending ? 'DESC' : 'ASC' },
  }
}

function filterOf(place: OrdersPlace): PortOrderFilter {
  const { view, stages } = place
  if (stages.length === 0) return narrowed(place, VIEWS[view].filter)
  // A cancelled order keeps the stage in which it stopped (R2.2), yet stands in it no more.
  const alive = view === 'all' && !stages.includes('COMPLETE')
  return narrowed(place, { ...VIEWS[view].filter, ...(alive && { open: true }), stage: [...stages] })
}

/**
 * What is counted by stage, so that each chip says what it would show when pressed alone. Such a count leaves cancelled
 * orders out: the open ones need no filter, and the complete ones count too.
 */
export function aroundStagesOf(place: OrdersPlace): PortOrderFilter {
  return narrowed(place, place.view === 'open' ? {} : VIEWS[place.view].filter)
}

function narrowed(place: OrdersPlace, view: PortOrderFilter): PortOrderFilter {
  const { find, carriers, types, conditions, people, migration, focFrom, focTo } = place
  return {
    ...view,
    ...(find !== '' && { search: find }),
    ...(carriers.length > 0 && { carrierId: [...carriers] }),
    ...(types.length > 0 && { carrierType: [...types] }),
    ...(conditions.length > 0 && { condition: [...conditions] }),
    ...(people.length > 0 && { projectManager: [...people] }),
    ...(migration !== null && { migrationId: migration }),
    ...(focFrom !== null && { focFrom }),
    ...(focTo !== null && { focTo }),
  }
}

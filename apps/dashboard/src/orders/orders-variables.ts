import type { OrdersQueryVariables, PortOrderFilter } from '@portday/schema/dashboard'
import { type OrdersPlace, SORTS } from './orders-place.ts'
import { VIEWS } from './views.ts'

export const PAGE_ROWS = 25

/** What the screen asks for at a place: its page, and around it what each stage chip would show when pressed alone. */
export function variablesOf(place: OrdersPlace): OrdersQueryVariables {
  return {
    filter: filterOf(place),
    orderBy: { field: SORTS[place.sort], direction: place.descending ? 'DESC' : 'ASC' },
    first: PAGE_ROWS,
    offset: (place.page - 1) * PAGE_ROWS,
    aroundStages: aroundStagesOf(place),
  }
}

function filterOf(place: OrdersPlace): PortOrderFilter {
  const { view, stages } = place
  if (stages.length === 0) return foundIn(place, VIEWS[view].filter)
  // A cancelled order keeps the stage in which it stopped (R2.2), yet stands in it no more.
  const alive = view === 'all' && !stages.includes('COMPLETE')
  return foundIn(place, { ...VIEWS[view].filter, ...(alive && { open: true }), stage: [...stages] })
}

/** A count by stage leaves cancelled orders out, so that the open ones need no filter and the complete ones count too. */
function aroundStagesOf(place: OrdersPlace): PortOrderFilter {
  return foundIn(place, place.view === 'open' ? {} : VIEWS[place.view].filter)
}

function foundIn({ find }: OrdersPlace, filter: PortOrderFilter): PortOrderFilter {
  return find === '' ? filter : { ...filter, search: find }
}

import type { OrdersQueryVariables, PortOrderFilter, PortStage } from '@portday/schema/dashboard'
import { type OrdersPlace, SORTS, withStage } from './orders-place.ts'
import { VIEWS } from './views.ts'

export const PAGE_ROWS = 25

/** What the screen asks for at a place: its page, and what each stage chip would show when pressed alone. */
export function variablesOf(place: OrdersPlace): OrdersQueryVariables {
  return {
    filter: filterOf(place),
    orderBy: { field: SORTS[place.sort], direction: place.descending ? 'DESC' : 'ASC' },
    first: PAGE_ROWS,
    offset: (place.page - 1) * PAGE_ROWS,
    needing: VIEWS.needing.filter,
    atLoaPending: atStage(place, 'LOA_PENDING'),
    atLoaSubmitted: atStage(place, 'LOA_SUBMITTED'),
    atFocReceived: atStage(place, 'FOC_RECEIVED'),
    atPortDay: atStage(place, 'PORT_DAY'),
    atComplete: atStage(place, 'COMPLETE'),
  }
}

function filterOf(place: OrdersPlace): PortOrderFilter {
  return {
    ...VIEWS[place.view].filter,
    ...(place.stages.length > 0 && { stage: [...place.stages] }),
    ...(place.find !== '' && { search: place.find }),
  }
}

function atStage(place: OrdersPlace, stage: PortStage): PortOrderFilter {
  return filterOf(withStage({ ...place, stages: [] }, stage))
}

import { localDate } from '../calendar/local-time.ts'
import { focDay, focInWords } from '../port-order/foc-day.ts'
import type { PlannedItem } from './checklist-plan.ts'
import { dueAtDaysEnd } from './due-time.ts'
import type { CommittedOrder } from './scopes.ts'

/** What the customer has to hear: that numbers were split off (R8.4), and that the FOC moved (R6.5). */
export function tellCustomerItems({ facts, foc, toldCustomer }: CommittedOrder): PlannedItem[] {
  if (toldCustomer) return []
  const shared = {
    code: 'TELL_CUSTOMER',
    offset: 'P0D',
    portOrderId: facts.id,
    siteId: null,
    number: null,
    doneAt: null,
  } as const
  const items: PlannedItem[] = []
  if (facts.splitOff > 0) {
    items.push({
      ...shared,
      key: `TELL_CUSTOMER:${facts.id}:split:${facts.splitOff}`,
      title: 'Tell the customer which numbers did not port, and where each number lives now',
      ...dueAtDaysEnd(focDay(foc, facts), facts.timeZone),
    })
  }
  if (facts.focSlips > 0 && foc.customerToldBy === null) {
    items.push({
      ...shared,
      key: `TELL_CUSTOMER:${facts.id}:slip:${facts.focSlips}`,
      title: `Tell the customer that the FOC moved to ${focInWords(foc)}`,
      ...dueAtDaysEnd(localDate(foc.recordedAt, facts.timeZone), facts.timeZone),
    })
  }
  return items
}

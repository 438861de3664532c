import { serverNow } from '../time/server-clock.ts'
import { dayIn, instantIn, windowIn } from '../time/when.ts'
import { useZoneChoice, zoneShown } from '../time/zone-choice.ts'
import type { OrderRow } from './order-row.ts'

/** The date promised, drawn solid; without one the window it is expected in, drawn dashed. */
export function FocCell({ order }: { order: Pick<OrderRow, 'foc' | 'focEstimate' | 'conditions'> }) {
  const [choice] = useZoneChoice()
  const thisYear = serverNow().getFullYear()
  const { foc, focEstimate } = order
  if (foc) {
    const { date, at, timeZone, confirmedAt } = foc
    const there = at ? instantIn(at, timeZone, thisYear) : `${dayIn(date, thisYear)}, no time yet`
    return (
      <span className={`foc promised ${confirmedAt ? 'confirmed' : ''}`} title={there}>
        {at ? instantIn(at, zoneShown(choice, timeZone), thisYear) : there}
      </span>
    )
  }
  if (order.conditions.includes('CANCELLED')) return <span className="foc none">None</span>
  const { earliest, latest, assumesSubmissionToday } = focEstimate
  const span = windowIn(earliest, latest, thisYear)
  const expected = assumesSubmissionToday ? `${span} if sent today` : `expected ${span}`
  return (
    <span className="foc expected" title={expected}>
      {expected}
    </span>
  )
}

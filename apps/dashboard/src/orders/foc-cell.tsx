import { serverNow } from '../time/server-clock.ts'
import { dayIn, instantIn, windowIn } from '../time/when.ts'
import { useZoneChoice, zoneShown } from '../time/zone-choice.ts'
import type { OrderRow } from './order-row.ts'

/** The date promised, drawn solid; without one the window it is expected in, drawn dashed. */
export function FocCell({ order }: { order: OrderRow }) {
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
  const expected = `expected ${windowIn(earliest, latest, thisYear)}`
  return (
    <span className="foc expected" title={assumesSubmissionToday ? `${expected} if sent today` : expected}>
      {expected}
      {assumesSubmissionToday && <span className="proviso"> if sent today</span>}
    </span>
  )
}

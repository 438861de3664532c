import { dayIn, instantIn, windowIn } from '../time/when.ts'
import type { OrderRow } from './order-row.ts'

/** The date promised, drawn solid; without one the window it is expected in, drawn dashed. */
export function FocCell({ order }: { order: OrderRow }) {
  const thisYear = new Date().getFullYear()
  const { foc, focEstimate } = order
  if (foc) {
    const { date, at, timeZone, confirmedAt } = foc
    return (
      <span className={`foc promised ${confirmedAt ? 'confirmed' : ''}`}>
        {at ? instantIn(at, timeZone, thisYear) : `${dayIn(date, thisYear)}, no time yet`}
      </span>
    )
  }
  if (order.conditions.includes('CANCELLED')) return <span className="foc none">None</span>
  const { earliest, latest, assumesSubmissionToday } = focEstimate
  const expected = windowIn(earliest, latest, thisYear)
  return (
    <span className="foc expected">
      expected <span className="nobreak">{expected}</span>
      {assumesSubmissionToday && ' '}
      {assumesSubmissionToday && <span className="proviso">if sent today</span>}
    </span>
  )
}

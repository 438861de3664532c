import { useEffect, useState } from 'react'
import { counted, figure } from '../words/figure.ts'
import type { Calendar } from './use-calendar.ts'

const SLOW_AFTER_MS = 1000

/** Says what runs once it has run for a second, with figures; and what there was no room to read. */
export function Reading({ calendar: { current, failure, progress, reading } }: { calendar: Calendar }) {
  const waiting = !current && !failure
  const slow = useSlow(waiting)
  const beyond = current ? (reading?.beyond ?? 0) : 0
  return (
    <p className="calendar-reading small second" role="status">
      {slow &&
        (progress ? `Reading the orders: ${figure(progress.read)} of ${figure(progress.of)}` : 'Reading the orders')}
      {beyond > 0 &&
        `${counted(beyond, 'order')} more than can be shown here: narrow it to see ${beyond === 1 ? 'it' : 'them'}.`}
    </p>
  )
}

function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!waiting) return setSlow(false)
    const late = setTimeout(() => setSlow(true), SLOW_AFTER_MS)
    return () => clearTimeout(late)
  }, [waiting])
  return slow
}

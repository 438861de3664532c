import { dayIn, instantIn, windowIn } from '../time/when.ts'
import type { CommitmentShown, OrderOnPage, OutcomeCounts, Reading } from './order-on-page.ts'

/** `Tue Nov 24, 04:00 PST`; while there is only a date, that there is no time yet (R6.1). */
export function focInWords(foc: Pick<CommitmentShown, 'at' | 'date'>, { now, zone }: Reading): string {
  const year = now.getFullYear()
  return foc.at === null || foc.at === undefined
    ? `${dayIn(foc.date, year)}, no time yet`
    : instantIn(foc.at, zone, year)
}

/** `Tue Nov 24`: the day of an instant on the clock that is read. */
export function dayOfInstant(at: string, { now, zone }: Reading): string {
  return instantIn(at, zone, now.getFullYear()).replace(/, \d\d:\d\d .*$/, '')
}

/** `Nov 23–25`: when a FOC is to be expected (R3.2). */
export function expectedIn({ focEstimate }: Pick<OrderOnPage, 'focEstimate'>, now: Date): string {
  return windowIn(focEstimate.earliest, focEstimate.latest, now.getFullYear())
}

/** How many numbers live on the platform, tested or not. */
export function movedIn(counts: OutcomeCounts): number {
  return counts.ported + counts.tested + counts.testFailed
}

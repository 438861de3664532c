import type { OrderLineFragment } from '@portday/schema/tracker'
import { moment } from './moment.ts'

type WithFoc = Pick<OrderLineFragment, 'stage' | 'conditions' | 'foc' | 'focEstimate'>

/** The commitment of an order, or when one is expected; `-` where none will come. */
export function focText({ stage, conditions, foc, focEstimate }: WithFoc): string {
  if (foc) return `${focMoment(foc)}${foc.confirmedAt === null && stage !== 'COMPLETE' ? ', unconfirmed' : ''}`
  if (stage === 'COMPLETE' || conditions.includes('CANCELLED')) return '-'
  return `expected by ${focEstimate.latest}${focEstimate.assumesSubmissionToday ? ' if submitted today' : ''}`
}

/** When the numbers move: date, time and zone, or the date alone while the time is not known (R6.1). */
export function focMoment({ date, at, timeZone }: { date: string; at: string | null; timeZone: string }): string {
  return at === null ? date : moment(at, timeZone)
}

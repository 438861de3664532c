import { PORT_DAY_SCHEDULE } from '@portday/domain/checklist'
import { dayIn, instantIn, windowIn } from '../time/when.ts'
import { dayNumber, hoursOf, instantOnLine } from './day-line.ts'
import { type Commitment, isCancelled, type OrderHere, type Workspace } from './workspace.ts'

/** What is drawn of an order, in day numbers on the clock of its zone. */
export type Mark =
  | { readonly kind: 'sent' | 'rejected' | 'earlier'; readonly at: number; readonly says: string }
  | { readonly kind: 'submit-by'; readonly at: number; readonly late: boolean; readonly says: string }
  | { readonly kind: 'foc'; readonly at: number; readonly confirmed: boolean; readonly says: string }
  | { readonly kind: 'window' | 'closed'; readonly from: number; readonly to: number; readonly says: string }
  | { readonly kind: 'waiting' | 'slip' | 'after'; readonly from: number; readonly to: number; readonly says: string }

export interface Track {
  readonly order: OrderHere
  readonly marks: readonly Mark[]
  /** Whether it is the slowest, which decides when the migration can go live (R3.4). */
  readonly decides: boolean
}

interface Around {
  readonly goLive: Workspace['goLive']
  readonly now: Date
}

const AFTER_DAYS = hoursOf(PORT_DAY_SCHEDULE.DECOMMISSION_TRUNK.offset) / 24
/** A FOC without a time is drawn in the middle of its day. */
const MIDDAY = 0.5

/** An order from its LOA to 48 hours after its FOC. A cancelled one has nothing on the line. */
export function trackOf(order: OrderHere, { goLive, now }: Around): Track {
  const year = now.getFullYear()
  const decides = goLive?.slowestPortOrderId === order.id
  if (isCancelled(order)) return { order, marks: [], decides: false }
  return {
    order,
    decides,
    marks: [
      ...closed(order, year),
      ...submitBy(order, goLive, year),
      ...rejections(order, year),
      ...letter(order, now, year),
      ...expected(order, year),
      ...commitments(order, year),
    ],
  }
}

/** The losing carrier's own holidays (R4.1). */
function closed({ carrier }: OrderHere, year: number): Mark[] {
  return carrier.holidays.map(({ date, name }) => {
    const from = dayNumber(date)
    return { kind: 'closed', from, to: from + 1, says: `${name}, ${dayIn(date, year)}` }
  })
}

function submitBy({ id, stage }: OrderHere, goLive: Workspace['goLive'], year: number): Mark[] {
  const due = goLive?.submitBy.find(({ portOrderId }) => portOrderId === id)
  if (!due) return []
  const sent = stage === 'LOA_PENDING' ? '' : due.late ? ', sent too late' : ', sent in time'
  const late = due.late && stage === 'LOA_PENDING' ? ', too late for the target' : ''
  const says = `send by ${dayIn(due.date, year)}${sent}${late}`
  return [{ kind: 'submit-by', at: dayNumber(due.date), late: due.late, says }]
}

function rejections({ rejections: all, timeZone }: OrderHere, year: number): Mark[] {
  return all.map(({ rejectedAt }) => ({
    kind: 'rejected',
    at: instantOnLine(rejectedAt, timeZone),
    says: `LOA rejected ${instantIn(rejectedAt, timeZone, year)}`,
  }))
}

/** From the day the LOA went out to the FOC, or to now while there is none. */
function letter(order: OrderHere, now: Date, year: number): Mark[] {
  const { submittedAt, stage, foc, timeZone } = order
  if (!submittedAt || stage === 'LOA_PENDING') return []
  const at = instantOnLine(submittedAt, timeZone)
  const to = foc ? placeOf(foc, timeZone) : instantOnLine(now, timeZone)
  const sent: Mark = { kind: 'sent', at, says: `LOA sent ${instantIn(submittedAt, timeZone, year)}` }
  return to > at ? [sent, { kind: 'waiting', from: at, to, says: '' }] : [sent]
}

function expected({ focEstimate, stage }: OrderHere, year: number): Mark[] {
  if (stage === 'COMPLETE') return []
  const { earliest, latest, assumesSubmissionToday } = focEstimate
  const says = `FOC expected ${windowIn(earliest, latest, year)}${assumesSubmissionToday ? ' if sent today' : ''}`
  return [{ kind: 'window', from: dayNumber(earliest), to: dayNumber(latest) + 1, says }]
}

function commitments({ foc, focHistory, timeZone }: OrderHere, year: number): Mark[] {
  if (!foc) return []
  const at = placeOf(foc, timeZone)
  const before = focHistory.slice(0, -1).filter((old) => old.date !== foc.date || old.at !== foc.at)
  const first = before[0]
  const marks: Mark[] = before.map((old) => ({
    kind: 'earlier',
    at: placeOf(old, timeZone),
    says: `was ${focInWords(old, year)}`,
  }))
  if (first) {
    const [from, to] = [placeOf(first, timeZone), at].sort((one, other) => one - other) as [number, number]
    marks.push({ kind: 'slip', from, to, says: '' })
  }
  const confirmed = foc.confirmedAt !== null
  marks.push({ kind: 'after', from: at, to: at + AFTER_DAYS, says: '' })
  marks.push({ kind: 'foc', at, confirmed, says: `FOC ${focInWords(foc, year)}${confirmed ? '' : ', unconfirmed'}` })
  return marks
}

function placeOf({ at, date }: Commitment, timeZone: string): number {
  return at ? instantOnLine(at, timeZone) : dayNumber(date) + MIDDAY
}

export function focInWords({ at, date, timeZone }: Commitment, year: number): string {
  return at ? instantIn(at, timeZone, year) : `${dayIn(date, year)}, no time yet`
}

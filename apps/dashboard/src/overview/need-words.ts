import { spanOf, untilOrAgo } from '../time/span.ts'
import { dayIn } from '../time/when.ts'
import { counted, figure } from '../words/figure.ts'
import type { NeedKind } from './need-kinds.ts'
import { type Need } from './needs.ts'

/** What to do, as one tells a colleague. */
const HEADLINES = {
  failed: (need) =>
    moved(need) === 0
      ? `Call ${platform(need)}: ${counted(unmoved(need), 'number')} did not move from ${carrier(need)}`
      : `Split off ${theNumbers(unmoved(need))} that stayed with ${carrier(need)}`,
  'split-off': (need) => `Finish the port from ${carrier(need)}: what stayed behind is an order of its own`,
  rejected: (need) => `Mend the LOA that ${carrier(need)} sent back`,
  unconfirmed: (need) => `Have ${carrier(need)}’s FOC confirmed by voice`,
  unacknowledged: (need) => `Ask ${platform(need)} whether the LOA for ${carrier(need)} arrived`,
  'ported-back': (need) =>
    need.order.portBackClosesAt
      ? `Decide whether more numbers go back to ${carrier(need)}`
      : `Plan a new port for ${theNumbers(need.order.outcomeCounts.portedBack)} that went back to ${carrier(need)}`,
  held: (need) => `Settle what the order at ${carrier(need)} is on hold for`,
  'not-submitted': (need) => `Submit the LOA for ${carrier(need)}, or cut over without it`,
  'not-promised': (need) => `Get a FOC from ${carrier(need)}, or cut over without it`,
} as const satisfies Record<NeedKind, (need: Need) => string>

/** Why, in half a sentence beside the customer's name. */
const REASONS = {
  failed: (need) => need.advice ?? `${figure(moved(need))} of ${counted(need.order.numberCount, 'number')} ported`,
  'split-off': (need) => `${counted(need.order.numberCount, 'number')} of it ported`,
  rejected: (need) => need.advice ?? 'The carrier gave no reason that says what to mend.',
  unconfirmed: (need) => `nobody of ${platform(need)} has confirmed it yet`,
  unacknowledged: (need) => `${counted(need.order.numberCount, 'number')}; no acknowledgement so far`,
  'ported-back': (need) =>
    `${figure(need.order.outcomeCounts.portedBack)} of ${counted(need.order.numberCount, 'number')} ${need.order.outcomeCounts.portedBack === 1 ? 'is' : 'are'} there again`,
  held: (need) => need.order.holdReason ?? 'no reason was given',
  'not-submitted': (need, now) => `${expected(need, now)} if it is sent today`,
  'not-promised': (need, now) => expected(need, now),
} as const satisfies Record<NeedKind, (need: Need, now: Date) => string>

export function headlineOf(need: Need): string {
  return HEADLINES[need.kind](need)
}

export function reasonOf(need: Need, now: Date): string {
  return REASONS[need.kind](need, now)
}

/** Until when, or since when: `span` is the figure; below it `before` and then an instant or a date. */
export interface Due {
  readonly span: string
  readonly before: string
  readonly at: string | null
  readonly date: string | null
  readonly zone: string
}

/** Null where nothing runs out. */
export function dueOf(need: Need, now: Date): Due | null {
  const { receipt, blocks, dueAt, acknowledgementDueAt, order } = need
  const nothing = { before: '', at: null, date: null, zone: order.timeZone }
  if (receipt && need.kind === 'rejected') {
    const before = 'by then it counts as '
    return { ...nothing, span: untilOrAgo(receipt.until, now), before, date: receipt.date }
  }
  if (acknowledgementDueAt && need.kind === 'unacknowledged') {
    const due = new Date(acknowledgementDueAt)
    return {
      ...nothing,
      span: `${spanOf(now.getTime() - due.getTime())} late`,
      before: 'due by ',
      date: dayBefore(due, order.timeZone),
    }
  }
  if (!dueAt) return null
  const at = dueAt.toISOString()
  if (order.portBackClosesAt && dueAt.getTime() === Date.parse(order.portBackClosesAt)) {
    const left = dueAt.getTime() - now.getTime()
    return { ...nothing, span: left > 0 ? `${spanOf(left)} left` : 'too late', before: 'to port back, ', at }
  }
  const dayOnly = blocks?.dayOnly ?? (order.foc !== null && order.foc.at === null)
  const zone = blocks?.timeZone ?? order.foc?.timeZone ?? order.timeZone
  if (dayOnly) return { ...nothing, span: untilOrAgo(dueAt, now), date: blocks?.date ?? order.foc?.date ?? null, zone }
  return { ...nothing, span: untilOrAgo(dueAt, now), at, zone }
}

/** An acknowledgement is due when its day is over (R3.3): the day is the one that ends then. */
function dayBefore(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(at.getTime() - 1)
}

function expected({ order: { focEstimate } }: Need, now: Date): string {
  return `a FOC is to be expected by ${dayIn(focEstimate.latest, now.getFullYear())}`
}

function theNumbers(count: number): string {
  return count === 1 ? 'the number' : `the ${figure(count)} numbers`
}

function carrier({ order }: Need): string {
  return order.carrier.name
}

function platform({ migration }: Need): string {
  return migration.winningCarrier.name
}

function moved({ order: { outcomeCounts } }: Need): number {
  return outcomeCounts.ported + outcomeCounts.tested + outcomeCounts.testFailed
}

function unmoved({ order: { outcomeCounts } }: Need): number {
  return outcomeCounts.failed + outcomeCounts.pending
}

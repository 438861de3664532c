import { STAGES } from '../marks/stages.tsx'
import { spanOf } from '../time/span.ts'
import { counted, figure } from '../words/figure.ts'
import { namesToMend, openRejection } from './mend.ts'
import type { OrderOnPage, Reading } from './order-on-page.ts'
import { dayOfInstant, expectedIn, focInWords, movedIn } from './standing.ts'

type Told = Pick<
  OrderOnPage,
  | 'stage'
  | 'conditions'
  | 'numberCount'
  | 'foc'
  | 'focEstimate'
  | 'outcomeCounts'
  | 'loa'
  | 'loaChecks'
  | 'rejections'
  | 'submittedAt'
  | 'acknowledgedAt'
  | 'acknowledgementDueAt'
  | 'completedAt'
  | 'cancelledAt'
  | 'heldAt'
  | 'holdReason'
> & { carrier: { name: string }; migration: { winningCarrier: { name: string } } }

/** Where an order stands, in one sentence: what a person asks first. */
export function sentenceOf(order: Told, reading: Reading): string {
  if (order.cancelledAt) {
    return `Cancelled on ${dayOfInstant(order.cancelledAt, reading)}, in ${STAGES[order.stage].word}`
  }
  if (order.heldAt) {
    const why = order.holdReason ? `: ${order.holdReason}` : ''
    return `On hold since ${dayOfInstant(order.heldAt, reading)}${why}`
  }
  return SENTENCES[order.stage](order, reading)
}

const SENTENCES = {
  LOA_PENDING: pending,
  LOA_SUBMITTED: submitted,
  FOC_RECEIVED: committed,
  PORT_DAY: portDay,
  COMPLETE: complete,
} as const satisfies Record<OrderOnPage['stage'], (order: Told, reading: Reading) => string>

function pending(order: Told, { now }: Reading): string {
  const rejection = openRejection(order.rejections)
  if (rejection) return `${order.carrier.name} rejected the LOA: mend ${namesToMend(rejection)}, and nothing else`
  const blocking = order.loaChecks.filter(({ blocks }) => blocks).length
  if (blocking > 0) return `The LOA can’t go out: ${counted(blocking, 'field differs', 'fields differ')} from the CSR`
  const expected = `sent today, a FOC comes ${expectedIn(order, now)}`
  return order.loa ? `The LOA has not gone out; ${expected}` : `No LOA yet; ${expected}`
}

function submitted(order: Told, reading: Reading): string {
  const { conditions, acknowledgementDueAt, acknowledgedAt, migration } = order
  const winning = migration.winningCarrier.name
  if (conditions.includes('ACK_OVERDUE')) {
    const due = acknowledgementDueAt ? `, due since ${dayOfInstant(acknowledgementDueAt, reading)}` : ''
    return `${winning} has not acknowledged the LOA${due}`
  }
  const expected = `FOC expected ${expectedIn(order, reading.now)}`
  return acknowledgedAt
    ? `Acknowledged by ${winning}; ${expected}`
    : `LOA with ${winning}, not acknowledged yet; ${expected}`
}

function committed(order: Told, reading: Reading): string {
  if (!order.foc) return 'FOC received'
  const foc = `FOC ${focInWords(order.foc, reading)}`
  if (!order.foc.confirmedAt) return `${foc}, not confirmed by voice`
  return order.foc.confirmedBy ? `${foc}, confirmed by ${order.foc.confirmedBy}` : `${foc}, confirmed`
}

function portDay(order: Told, reading: Reading): string {
  const { outcomeCounts: counts, numberCount, foc } = order
  const of = `of ${counted(numberCount, 'number')}`
  if (counts.failed > 0)
    return `${figure(counts.failed)} ${of} did not move${also(counts.testFailed, 'can’t be called')}`
  if (counts.testFailed > 0) return `${figure(counts.testFailed)} ${of} moved and can’t be called`
  if (counts.pending === numberCount) return waiting(numberCount, foc, reading)
  if (counts.pending > 0) return `${figure(movedIn(counts))} ${of} ported, ${figure(counts.pending)} without an outcome`
  if (counts.ported > 0) return `${figure(counts.tested)} ${of} tested, ${figure(counts.ported)} to call from outside`
  if (counts.portedBack > 0) return `${figure(counts.portedBack)} ${of} ported back, ${figure(counts.tested)} tested`
  return numberCount === 1
    ? 'The one number is ported and tested'
    : `All ${figure(numberCount)} numbers are ported and tested`
}

function also(count: number, what: string): string {
  return count === 0 ? '' : `, ${figure(count)} ${what}`
}

function waiting(numbers: number, foc: Told['foc'], { now, zone }: Reading): string {
  if (!foc?.at) return `Port day, no time yet: ${counted(numbers, 'number')} to move`
  const ahead = Date.parse(foc.at) - now.getTime()
  const words = focInWords(foc, { now, zone })
  if (ahead > 0) return `${counted(numbers, 'number moves', 'numbers move')} in ${spanOf(ahead)}, ${words}`
  return `FOC was ${spanOf(-ahead)} ago: ${counted(numbers, 'number')} without an outcome`
}

function complete(order: Told, reading: Reading): string {
  const { outcomeCounts: counts, numberCount, completedAt, migration } = order
  const since = completedAt ? ` since ${dayOfInstant(completedAt, reading)}` : ''
  const moved = movedIn(counts)
  const numbers =
    moved === numberCount ? counted(moved, 'number') : `${figure(moved)} of ${counted(numberCount, 'number')}`
  return `Complete${since}: ${numbers} on ${migration.winningCarrier.name}`
}

import { startOfDay } from '@portday/domain/calendar'
import type { PortStage } from '@portday/schema/dashboard'
import { Temporal } from 'temporal-polyfill'
import { STAGE_ORDER } from '../marks/stages.tsx'
import { untilOrAgo } from '../time/span.ts'
import { dayIn, instantIn } from '../time/when.ts'
import type { OrderOnPage, Reading } from './order-on-page.ts'
import { dayOfInstant, expectedIn } from './standing.ts'

type Told = Pick<
  OrderOnPage,
  | 'stage'
  | 'createdAt'
  | 'submittedAt'
  | 'acknowledgedAt'
  | 'acknowledgementDueAt'
  | 'completedAt'
  | 'cancelledAt'
  | 'heldAt'
  | 'foc'
  | 'focHistory'
  | 'focEstimate'
  | 'rejections'
  | 'timeZone'
> & { migration: { winningCarrier: { portBackHours: number } } }

export interface Step {
  readonly stage: PortStage
  readonly state: 'done' | 'now' | 'stopped' | 'next'
  /** What is known of it: dates, and what comes by itself. */
  readonly note: string
}

/** The five stages of an order: which are behind it, where it stands, what is to come and when. */
export function stepsOf(order: Told, reading: Reading): Step[] {
  const at = STAGE_ORDER.indexOf(order.stage)
  return STAGE_ORDER.map((stage, place) => {
    const here = order.cancelledAt ? 'stopped' : order.stage === 'COMPLETE' ? 'done' : 'now'
    const state = place < at ? 'done' : place === at ? here : 'next'
    return { stage, state, note: order.cancelledAt && place > at ? '' : NOTES[stage](order, reading, state) }
  })
}

type Note = (order: Told, reading: Reading, state: Step['state']) => string

const NOTES: Readonly<Record<PortStage, Note>> = {
  LOA_PENDING({ createdAt, rejections }, reading) {
    const since = dayOfInstant(createdAt, reading)
    const back = rejections.at(-1)
    return back ? `${since}, and again ${dayOfInstant(back.rejectedAt, reading)} after the rejection` : since
  },

  LOA_SUBMITTED({ submittedAt, acknowledgedAt, acknowledgementDueAt }, reading, state) {
    if (state === 'next' || !submittedAt) return ''
    const sent = dayOfInstant(submittedAt, reading)
    if (acknowledgedAt) return `${sent}, acknowledged ${dayOfInstant(acknowledgedAt, reading)}`
    const due =
      acknowledgementDueAt && state === 'now'
        ? `, acknowledgement due ${dayOfInstant(acknowledgementDueAt, reading)}`
        : ''
    return `${sent}${due}`
  },

  FOC_RECEIVED(order, reading, state) {
    if (state === 'next') return `expected ${expectedIn(order, reading.now)}`
    const first = order.focHistory.at(0)
    const moves = order.focHistory.length - 1
    const moved = moves > 0 ? `, moved ${moves === 1 ? 'once' : `${moves} times`}` : ''
    return first ? `since ${dayOfInstant(first.recordedAt, reading)}${moved}` : ''
  },

  PORT_DAY({ foc, heldAt, timeZone }, { now, zone }, state) {
    if (!foc) return ''
    const day = dayIn(foc.date, now.getFullYear())
    if (state === 'next' && heldAt) return `${day}, waits for the release`
    if (state === 'next') {
      const begins = startOfDay(Temporal.PlainDate.from(foc.date), timeZone).toString()
      return `by itself on ${instantIn(begins, zone, now.getFullYear())}, ${untilOrAgo(new Date(begins), now)}`
    }
    return foc.at && state === 'now' ? `${day}, FOC ${untilOrAgo(new Date(foc.at), now)}` : day
  },

  COMPLETE({ completedAt, stage, migration }, reading) {
    if (completedAt) return dayOfInstant(completedAt, reading)
    const hours = migration.winningCarrier.portBackHours
    return stage === 'PORT_DAY' || stage === 'FOC_RECEIVED' ? `${hours} h after the last number ported` : ''
  },
}

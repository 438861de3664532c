import { isReleased, type Tonight } from './tonight.ts'
import type { ShownItem } from './with-taps.ts'

/** The steps of a night in the order of the schedule (R7), in the few letters a phone has room for. */
export const NIGHT_STEPS = {
  CHANNELS_OPEN: 'Channels',
  PORT_BEGINS: 'Moves',
  TEST_CALL: 'Calls',
  E911_TEST: '933',
  HEALTH_CHECK: 'Health',
  DECOMMISSION_TRUNK: 'Trunk',
} as const
export type StepCode = keyof typeof NIGHT_STEPS
const STEP_CODES = Object.keys(NIGHT_STEPS) as readonly StepCode[]

export interface NightStep {
  readonly code: StepCode
  readonly isDone: boolean
  /** Open, and its time has come. */
  readonly isDue: boolean
}

/** Where the night is. */
export interface NightProgress {
  readonly steps: readonly NightStep[]
  /** The step one is at; null while everything due is done. */
  readonly current: StepCode | null
}

/** The calls come before all else that is due, then what the schedule has first (R7). */
const URGENCY: readonly StepCode[] = [
  'TEST_CALL',
  'PORT_BEGINS',
  'E911_TEST',
  'HEALTH_CHECK',
  'CHANNELS_OPEN',
  'DECOMMISSION_TRUNK',
]

export function progressOf(tonight: Tonight, now: Date): NightProgress {
  const steps = STEP_CODES.map((code) => stepOf(code, tonight, now))
  return { steps, current: URGENCY.find((code) => steps.some((step) => step.code === code && step.isDue)) ?? null }
}

export function itemsOf({ items }: Tonight, code: string): readonly ShownItem[] {
  return items.filter((item) => item.code === code)
}

function stepOf(code: StepCode, tonight: Tonight, now: Date): NightStep {
  if (code === 'PORT_BEGINS') return moves(tonight, now)
  if (code === 'TEST_CALL') return calls(tonight, now)
  const items = itemsOf(tonight, code)
  const open = items.filter(({ doneAt }) => doneAt === null)
  return {
    code,
    isDone: items.length > 0 && open.length === 0,
    isDue: open.some(({ dueAt }) => dueAt !== null && Date.parse(dueAt) <= now.getTime()),
  }
}

function moves({ orders }: Tonight, now: Date): NightStep {
  const numbers = orders.flatMap((order) => order.numbers)
  const released = orders.filter((order) => isReleased(order, now)).flatMap((order) => order.numbers)
  return {
    code: 'PORT_BEGINS',
    isDone: numbers.length > 0 && numbers.every(({ outcome }) => outcome !== 'PENDING'),
    isDue: released.some(({ outcome }) => outcome === 'PENDING'),
  }
}

function calls({ orders }: Tonight, now: Date): NightStep {
  const numbers = orders.flatMap((order) => order.numbers)
  const isTime = ({ testCallsDueAt }: Tonight['orders'][number]) =>
    testCallsDueAt !== null && Date.parse(testCallsDueAt) <= now.getTime()
  return {
    code: 'TEST_CALL',
    isDone: numbers.length > 0 && numbers.every(({ outcome }) => outcome === 'TESTED' || outcome === 'PORTED_BACK'),
    isDue: orders.some((order) =>
      order.numbers.some(({ outcome }) => outcome === 'PORTED' || (outcome === 'PENDING' && isTime(order))),
    ),
  }
}

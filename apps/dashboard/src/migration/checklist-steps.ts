import { hoursOf } from './day-line.ts'
import type { Step, TestCalls } from './workspace.ts'

/** Items that are due together and are the same work, for each order or site one. */
export interface FoldedStep {
  readonly key: string
  readonly code: string
  readonly title: string
  readonly offset: string
  readonly dueAt: string | null
  readonly dueOn: string | null
  /** What can be ticked, in the API's order; none of what is counted. */
  readonly parts: readonly Step[]
  readonly done: number
  readonly total: number
  readonly state: 'done' | 'late' | 'open'
}

const TEST_CALL = { code: 'TEST_CALL', title: 'Test call to every number from an outside line', offset: 'PT15M' }

/**
 * The checklist folded for reading: one step for each work and time. The test calls, one a number, come as counts: they are
 * the outcomes of the numbers. A step is late once its time is past and something of it is open.
 */
export function foldSteps(items: readonly Step[], testCalls: readonly TestCalls[], now: Date): FoldedStep[] {
  const folded = new Map<string, FoldedStep>()
  for (const item of items) {
    const key = `${item.code} ${item.dueAt ?? item.dueOn}`
    const before = folded.get(key)
    const parts = [...(before?.parts ?? []), item]
    const done = parts.filter(({ doneAt }) => doneAt !== null).length
    folded.set(key, stepOf({ ...item, key, parts, done, total: parts.length }, now))
  }
  for (const { dueAt, dueOn, done, total } of testCalls) {
    const key = `${TEST_CALL.code} ${dueAt ?? dueOn}`
    const before = folded.get(key)
    const counts = { done: done + (before?.done ?? 0), total: total + (before?.total ?? 0) }
    folded.set(key, stepOf({ ...TEST_CALL, ...counts, key, dueAt, dueOn, parts: [] }, now))
  }
  return [...folded.values()].sort((one, other) => timeOf(one) - timeOf(other))
}

type Counted = Omit<FoldedStep, 'state'>

function stepOf({ key, code, title, offset, dueAt, dueOn, parts, done, total }: Counted, now: Date): FoldedStep {
  const late = dueAt !== null && new Date(dueAt) < now
  const state = done === total ? 'done' : late ? 'late' : 'open'
  return { key, code, title, offset, dueAt, dueOn, parts, done, total, state }
}

/** By time; without an hour, after what the offset says of its day. */
function timeOf({ dueAt, dueOn, offset }: FoldedStep): number {
  if (dueAt !== null) return Date.parse(dueAt)
  const midday = dueOn === null ? 0 : Date.parse(`${dueOn}T12:00:00Z`)
  const hours = hoursOf(offset.replace('-', '')) * (offset.startsWith('-') ? -1 : 1)
  return midday + (Math.abs(hours) < 24 ? hours * 3_600_000 : 0)
}

/** `−7 days`, `−2 h`, `FOC`, `+15 min`: an offset as people say it. */
export function offsetInWords(offset: string): string {
  const hours = hoursOf(offset.replace('-', ''))
  if (hours === 0) return 'FOC'
  const sign = offset.startsWith('-') ? '−' : '+'
  if (offset.endsWith('D')) return `${sign}${hours / 24} ${hours === 24 ? 'day' : 'days'}`
  return offset.endsWith('M') ? `${sign}${Math.round(hours * 60)} min` : `${sign}${hours} h`
}

/** `2 of 9 done, 1 late`. */
export function doneInWords(steps: readonly FoldedStep[]): string {
  const count = (state: FoldedStep['state']) => steps.filter((step) => step.state === state).length
  const late = count('late')
  return `${count('done')} of ${steps.length} done${late > 0 ? `, ${late} late` : ''}`
}

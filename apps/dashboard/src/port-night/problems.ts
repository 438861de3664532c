import { NIGHT_PROBLEMS, type NightProblem, nightProblemsOf } from '@portday/domain/port-order'
import { formatNumber } from '@portday/domain/telephone-number'
import { spanOf } from '../time/span.ts'
import { counted } from '../words/figure.ts'
import { rulesTallyOf } from './counts.ts'
import type { ShownOrder } from './with-taps.ts'

export interface ProblemTold {
  readonly problem: NightProblem
  /** Those that have it. */
  readonly orders: readonly ShownOrder[]
  readonly headline: string
  /** Which numbers, as people say them; empty when that is all of them. */
  readonly numbers: string
  readonly firstThing: string
  /** Whether the NOC is who to call. */
  readonly forTheNoc: boolean
}

const SPELLED_OUT = 4

/** What is wrong tonight, the gravest first, with what to do first (R14.3); one entry a problem, whoever has it. */
export function problemsOf(orders: readonly ShownOrder[], now: Date): ProblemTold[] {
  const found = new Map<NightProblem, ShownOrder[]>()
  for (const order of orders) {
    if (order.stage !== 'PORT_DAY' || order.conditions.includes('ON_HOLD')) continue
    for (const problem of nightProblemsOf(rulesTallyOf(order), isTestTime(order, now))) {
      const having = found.get(problem)
      if (having) having.push(order)
      else found.set(problem, [order])
    }
  }
  return (Object.keys(NIGHT_PROBLEMS) as NightProblem[]).flatMap((problem) => {
    const having = found.get(problem)
    return having ? [tell(problem, having, now)] : []
  })
}

function tell(problem: NightProblem, orders: readonly ShownOrder[], now: Date): ProblemTold {
  const which = problem === 'calls_fail' ? 'TEST_FAILED' : 'FAILED'
  const numbers = orders.flatMap((order) => order.numbers.filter(({ outcome }) => outcome === which))
  return {
    problem,
    orders,
    headline: headlineOf(problem, orders, numbers.length, now),
    numbers: inWords(numbers.map(({ number }) => formatNumber(number))),
    firstThing: NIGHT_PROBLEMS[problem],
    forTheNoc: problem !== 'calls_fail',
  }
}

function headlineOf(problem: NightProblem, orders: readonly ShownOrder[], count: number, now: Date): string {
  const from = listOf([...new Set(orders.map(({ carrier }) => carrier.name))])
  const all = orders.reduce((sum, { numbers }) => sum + numbers.length, 0)
  switch (problem) {
    case 'nothing_moved':
      return `Nothing has moved from ${from}${sinceFirst(orders, now)}`
    case 'partial_port':
      return `${count} of ${counted(all, 'number')} did not move from ${from}`
    case 'calls_fail':
      return `${counted(count, 'number')} from ${from} moved and can’t be called`
  }
}

function sinceFirst(orders: readonly ShownOrder[], now: Date): string {
  const times = orders.flatMap(({ foc }) => (foc?.at ? [Date.parse(foc.at)] : []))
  const ago = now.getTime() - Math.min(...times)
  return times.length > 0 && ago > 0 ? `, ${spanOf(ago)} after the FOC` : ''
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function inWords(numbers: readonly string[]): string {
  if (numbers.length <= SPELLED_OUT) return numbers.join(', ')
  return `${numbers.slice(0, SPELLED_OUT - 1).join(', ')} and ${numbers.length - SPELLED_OUT + 1} more`
}

function isTestTime({ testCallsDueAt }: ShownOrder, now: Date): boolean {
  return testCallsDueAt !== null && Date.parse(testCallsDueAt) <= now.getTime()
}

import type { OverviewQuery, PortCondition } from '@portday/schema/dashboard'
import { counted, figure } from '../words/figure.ts'
import { migrationsIn, type OverviewMigration, type OverviewOrder, ordersOf } from './overview-parts.ts'
import { nextReleaseOf, type Release, releaseAt } from './releases.ts'

const WEEKS_AHEAD_MS = 14 * 86_400_000

/** How a line is marked: a condition's own shape, or one of the three that stand for none. */
export type AnswerMark = PortCondition | 'YES' | 'NO' | 'NO_FOC'

/** `No:` in bold, then why. */
export interface Answer {
  readonly mark: AnswerMark
  /** It can go, and nothing of it went wrong on port day. */
  readonly ready: boolean
  readonly lead: string
  readonly rest: string
}

export interface CutoverLine {
  readonly migration: OverviewMigration
  readonly answer: Answer
  /** The next release, else the last one that is not done with. */
  readonly release: Release | null
  /** Until when numbers can go back, where the release is past. */
  readonly portBackClosesAt: Date | null
}

/** The cutovers of the next two weeks and those in trouble, each once: who can't go first, then by release. */
export function cutoverLines(overview: OverviewQuery, now: Date): readonly CutoverLine[] {
  const troubled = new Set(overview.needing.edges.map(({ node }) => node.migration.id))
  const until = now.getTime() + WEEKS_AHEAD_MS
  return migrationsIn(overview)
    .map((migration) => lineOf(migration, now))
    .filter(({ migration, release }) => troubled.has(migration.id) || (release && release.at.getTime() <= until))
    .sort((one, other) => Number(isReady(one)) - Number(isReady(other)) || releasedAt(one) - releasedAt(other))
}

function lineOf(migration: OverviewMigration, now: Date): CutoverLine {
  const orders = ordersOf(migration)
  const { nextFoc } = migration
  const windows = orders.flatMap(({ portBackClosesAt }) => (portBackClosesAt ? [Date.parse(portBackClosesAt)] : []))
  return {
    migration,
    answer: answerOf(migration),
    // Some numbers are gone while others are still to come: the next one is what counts.
    release: nextReleaseOf(orders, now) ?? (nextFoc ? releaseAt(nextFoc) : null),
    portBackClosesAt: windows.length === 0 ? null : new Date(Math.min(...windows)),
  }
}

/** The API's sentence, unless port day itself went wrong: that is the answer then. */
export function answerOf(migration: OverviewMigration): Answer {
  const orders = ordersOf(migration)
  const stuck = orders.filter(({ conditions }) => conditions.includes('PORT_FAILED'))
  if (stuck.length > 0) return wentWrong(stuck)
  const { ready, sentence } = migration.readiness
  const colon = sentence.indexOf(':')
  const [lead, rest] = [sentence.slice(0, colon + 1), sentence.slice(colon + 1).trim()]
  return { ready, mark: ready ? markOfReady(orders) : markOf(orders), lead, rest }
}

function wentWrong(orders: readonly OverviewOrder[]): Answer {
  const sum = (of: (counts: OverviewOrder['outcomeCounts']) => number) =>
    orders.reduce((total, { outcomeCounts }) => total + of(outcomeCounts), 0)
  const unmoved = sum(({ failed, pending }) => failed + pending)
  const all = orders.reduce((total, { numberCount }) => total + numberCount, 0)
  const carriers = [...new Set(orders.map(({ carrier }) => carrier.name))].join(', ')
  if (unmoved === all)
    return {
      mark: 'PORT_FAILED',
      ready: false,
      lead: 'Did not go:',
      rest: `${counted(all, 'number')} stayed with ${carriers}`,
    }
  const rest = `${figure(unmoved)} of ${counted(all, 'number')} stayed with ${carriers}`
  return { mark: 'PARTIALLY_PORTED', ready: false, lead: 'Went in part:', rest }
}

const WORST_FIRST = [
  'PARTIALLY_PORTED',
  'LOA_REJECTED',
  'FOC_UNCONFIRMED',
  'ACK_OVERDUE',
  'ON_HOLD',
  'PORTED_BACK',
] as const

function markOf(orders: readonly OverviewOrder[]): AnswerMark {
  const worst = WORST_FIRST.find((condition) => orders.some(({ conditions }) => conditions.includes(condition)))
  if (worst) return worst
  return orders.some(({ stage }) => stage === 'LOA_PENDING' || stage === 'LOA_SUBMITTED') ? 'NO_FOC' : 'NO'
}

/** What went wrong on port day hinders no cutover, and still wants to be seen. */
function markOfReady(orders: readonly OverviewOrder[]): AnswerMark {
  const worst = (['PARTIALLY_PORTED', 'PORTED_BACK'] as const).find((condition) =>
    orders.some(({ conditions }) => conditions.includes(condition)),
  )
  return worst ?? 'YES'
}

function isReady({ answer }: CutoverLine): boolean {
  return answer.ready
}

function releasedAt({ release }: CutoverLine): number {
  return release?.at.getTime() ?? Number.MAX_SAFE_INTEGER
}

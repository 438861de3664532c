import type { OverviewQuery } from '@portday/schema/dashboard'
import { kindOf, kindOfBlocker, NEEDS, type NeedKind } from './need-kinds.ts'
import {
  migrationsIn,
  type NeedingOrder,
  type OverviewMigration,
  type OverviewOrder,
  ordersOf,
} from './overview-parts.ts'
import { nextReceipt, type Receipt } from './receipt.ts'
import { nearRelease, nextReleaseOf, type Release, releaseOf } from './releases.ts'

/** One thing that somebody has to do about one order. */
export interface Need {
  readonly kind: NeedKind
  readonly order: OverviewOrder
  readonly migration: Pick<OverviewMigration, 'id' | 'customerName' | 'winningCarrier'>
  /** The cutover that it blocks, when that is near. */
  readonly blocks: Release | null
  /** When it has to be done: what the list is sorted by. Null where nothing runs out. */
  readonly dueAt: Date | null
  /** Paper counts as received on a business day of the carrier (R4.2); null for all else. */
  readonly receipt: Receipt | null
  readonly acknowledgementDueAt: string | null
  /** What the rules say of it; the first sentence is the most urgent. */
  readonly advice: string | null
  /** Whether the command behind the button goes now. */
  readonly goes: boolean
}

/** What there is to do, and how much of it before the next release. */
export interface Needs {
  /** The pressing ones first; then what blocks a near cutover, what went wrong on port day, and paper; each by its due time. */
  readonly all: readonly Need[]
  readonly pressing: number
  /** The next FOC of all; null when none is ahead. */
  readonly release: Release | null
}

/** What the rules say that somebody has to do, the most urgent first. */
export function needsOf(overview: OverviewQuery, now: Date): Needs {
  const migrations = migrationsIn(overview)
  const release = nextReleaseOf(migrations.flatMap(ordersOf), now)
  const blocking = new Map(migrations.flatMap((migration) => blockersOf(migration, now)))
  const own = overview.needing.edges.flatMap(({ node }) => needOf(node, blocking.get(node.id)?.blocks ?? null, now))
  const named = new Set(own.map(({ order }) => order.id))
  const needs = [...own, ...[...blocking.values()].filter(({ order }) => !named.has(order.id))]
  needs.sort((one, other) => rankOf(one) - rankOf(other) || dueOf(one) - dueOf(other))
  const presses = (need: Need) => isPressing(need, release)
  const pressing = needs.filter(presses)
  return { all: [...pressing, ...needs.filter((need) => !presses(need))], pressing: pressing.length, release }
}

/** Whether it has to be done before the next release: by its due time, or because it is going wrong now. */
function isPressing(need: Need, release: Release | null): boolean {
  if (release === null || need.kind === 'failed') return true
  const by = need.blocks?.at ?? need.receipt?.until ?? need.dueAt
  return by !== null && by <= release.at
}

function needOf(order: NeedingOrder, blocks: Release | null, now: Date): Need[] {
  const kind = kindOf(order)
  if (kind === null) return []
  const paper = kind === 'rejected' || kind === 'unacknowledged'
  const receipt = paper ? nextReceipt(order.carrier, now) : null
  const { acknowledgementDueAt } = order
  return [
    {
      kind,
      order,
      migration: order.migration,
      blocks,
      dueAt: dueAtOf(order, kind) ?? blocks?.at ?? receipt?.until ?? null,
      receipt,
      acknowledgementDueAt,
      advice: adviceFor(order, kind),
      goes: goes(order, kind),
    },
  ]
}

function dueAtOf(order: NeedingOrder, kind: NeedKind): Date | null {
  if (kind === 'unacknowledged') return order.acknowledgementDueAt ? new Date(order.acknowledgementDueAt) : null
  if (kind === 'unconfirmed') return releaseOf(order)?.at ?? null
  const movesBack = kind === 'failed' || kind === 'split-off' || kind === 'ported-back'
  return movesBack && order.portBackClosesAt ? new Date(order.portBackClosesAt) : null
}

/** What came back says what to mend; otherwise the next action, where it names no date in the API's spelling. */
function adviceFor({ rejections, nextActions }: NeedingOrder, kind: NeedKind): string | null {
  if (kind === 'failed') return nextActions[0] ?? null
  if (kind !== 'rejected') return null
  const open = rejections.findLast(({ resolvedAt }) => resolvedAt === null)
  return [...new Set(open?.reasons.map(({ remedy }) => remedy))].join(' ') || null
}

function goes({ allowedCommands }: NeedingOrder, kind: NeedKind): boolean {
  return allowedCommands.some(({ command, allowed }) => allowed && command === NEEDS[kind].asks)
}

/** The blockers of a near cutover that an order of it can mend, by order. */
function blockersOf(migration: OverviewMigration, now: Date): [string, Need][] {
  const blocks = nearRelease(migration, now)
  if (!blocks) return []
  return migration.readiness.blockers.flatMap(({ code, portOrderId }): [string, Need][] => {
    const order = ordersOf(migration).find(({ id }) => id === portOrderId)
    const kind = order ? kindOfBlocker(code, order) : null
    if (!order || !kind) return []
    const none = { receipt: null, acknowledgementDueAt: null, advice: null }
    return [[order.id, { kind, order, migration, blocks, dueAt: blocks.at, goes: true, ...none }]]
  })
}

const URGENCY: readonly NeedKind[] = ['failed', 'split-off', 'rejected', 'unconfirmed', 'unacknowledged', 'ported-back']

function rankOf({ kind, blocks }: Need): number {
  return blocks ? -1 : URGENCY.indexOf(kind)
}

/** What blocks a cutover is due with it, however late it is already. */
function dueOf({ blocks, dueAt }: Need): number {
  return (blocks?.at ?? dueAt)?.getTime() ?? Number.MAX_SAFE_INTEGER
}

import { decide, type PortOrderChange, type PortOrderCommand } from '@portday/domain/port-order'
import { type Refusal, type Refused, refuse, type Warning } from '@portday/domain/verdict'
import type { EntityManager } from 'typeorm'
import { countRefusals } from '../events/count-refusals.ts'
import { TextReader } from '../graph/text.ts'
import { actorOf, type RequestContext } from '../platform/request-context.ts'
import { applyDueTo } from './apply-due.ts'
import { changedFieldsSince } from './changed-fields.ts'
import { forgetPortOrders } from './loaders.ts'
import type { PortOrder } from './port-order.entity.ts'
import { portOrderFacts } from './port-order.facts.ts'
import { lockPortOrder } from './read-port-orders.ts'
import { type WrittenCommand, writeChange } from './write-change.ts'

const LONGEST_REASON = 2000

type Given = GivenCommand | NothingToDo | Refused

export interface OrderTarget {
  readonly portOrderId: string
  readonly expectedVersion?: number | null
}

/** What a use case asks for, once it has seen the order under its lock. */
export interface GivenCommand extends Omit<WrittenCommand, 'name' | 'reason'> {
  readonly ok: true
  readonly command: PortOrderCommand
  readonly reason?: string | null
  /** What the slice writes beside the order, in the same transaction. */
  readonly alsoWrite?: (tx: EntityManager, updated: PortOrder, change: PortOrderChange) => Promise<unknown>
}

/** The order is already as the command wants it: nothing is written, and that is no refusal. */
export interface NothingToDo {
  readonly ok: 'nothing to do'
}

/** What a command answers: the order as it is now, or as it was when a rule said no. */
export interface PortOrderResult {
  readonly portOrder: PortOrder | null
  readonly refusals: readonly Refusal[]
  readonly warnings: readonly Warning[]
}

/**
 * The one way to change an order: lock, apply what is due (R2.4), check the version, decide, write, record — one
 * transaction. A refused command writes nothing but is counted (R2.5). `give` looks up what the command's own rules ask
 * and may itself refuse what it can't read.
 */
export async function commandPortOrder(
  context: RequestContext,
  target: OrderTarget,
  name: PortOrderCommand['type'],
  give: (order: PortOrder, tx: EntityManager) => Promise<Given> | Given,
): Promise<PortOrderResult> {
  const result = await context.database.transaction(async (tx): Promise<PortOrderResult> => {
    const stored = await lockPortOrder(tx, target.portOrderId)
    if (stored === null) return { portOrder: null, refusals: [orderNotFound(target.portOrderId)], warnings: [] }
    const order = await applyDueTo(tx, context, stored)
    const no = ({ refusals }: Refused): PortOrderResult => ({ portOrder: order, refusals, warnings: [] })
    const stale = await staleVersion(tx, order, target.expectedVersion)
    if (stale !== null) return no(stale)
    const given = await give(order, tx)
    if (given.ok === 'nothing to do') return { portOrder: order, refusals: [], warnings: [] }
    if (!given.ok) return no(given)
    const tooLong = longTexts(given)
    if (tooLong.length > 0) return no({ ok: false, refusals: tooLong })
    const verdict = decide(portOrderFacts(order), given.command, { now: context.now(), actor: actorOf(context) })
    if (!verdict.ok) return no(verdict)
    const { command: _, reason = null, alsoWrite, ok: __, ...written } = given
    const updated = await writeChange(tx, context, order, verdict.value, { name, reason, ...written })
    await alsoWrite?.(tx, updated, verdict.value)
    return { portOrder: updated, refusals: [], warnings: verdict.warnings }
  })
  forgetPortOrders(context)
  await countRefusals(context, name, result.refusals)
  return result
}

/** What the journal and the order keep for ever has its length. */
function longTexts({ command, reason }: GivenCommand): Refusal[] {
  const text = new TextReader()
  text.optional(reason, ['reason'], LONGEST_REASON)
  if ('override' in command) text.optional(command.override, ['override'], LONGEST_REASON)
  return text.refusals
}

async function staleVersion(
  tx: EntityManager,
  order: PortOrder,
  expected: number | null | undefined,
): Promise<Refused | null> {
  if (expected === null || expected === undefined || expected === order.version) return null
  const changedFields = await changedFieldsSince(tx, order.id, expected)
  return refuse({
    code: 'STALE_VERSION',
    message:
      expected < order.version
        ? `Somebody changed the order since: you saw version ${expected}, it is now ${order.version}.`
        : `The order has not reached version ${expected}; it is at ${order.version}.`,
    remedy: 'Read the order again, look at what changed, and give the command again with the new version.',
    path: ['expectedVersion'],
    portOrderId: order.id,
    changedFields,
  })
}

export function orderNotFound(id: string): Refusal {
  const shown = id.length > 60 ? `${id.slice(0, 60)}…` : id
  return {
    code: 'NOT_FOUND',
    message: `There is no order ${shown}.`,
    remedy: 'Look the order up in the list of orders and give its ID.',
    path: ['portOrderId'],
  }
}

import { estimateOfOrder } from '@portday/domain/foc'
import {
  acknowledgementDueAt,
  type PortOrderChange,
  type PortOrderFacts,
  portDayBeginsAt,
} from '@portday/domain/port-order'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { recordEvent } from '../events/record-event.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { PortOrder } from './port-order.entity.ts'
import { portOrderFacts } from './port-order.facts.ts'
import { portOrderOf } from './read-port-orders.ts'
import { writeNumbers } from './write-numbers.ts'

export type OrderColumns = Partial<Omit<PortOrder, 'carrier' | 'winningCarrier' | 'migration'>>

/** A command as the journal tells it, and what the slice that gave it adds to the order's row. */
export interface WrittenCommand {
  readonly name: string
  readonly reason: string | null
  /** Made once the rules have said yes, in the same transaction. */
  readonly columns?: () => Promise<OrderColumns> | OrderColumns
  /** What the journal keeps of it besides the columns that changed. */
  readonly details?: Readonly<Record<string, unknown>>
}

/** Writes what an accepted command changes: the order's row, its numbers, one event (R2.5). The row is locked already. */
export async function writeChange(
  tx: EntityManager,
  context: RequestContext,
  order: PortOrder,
  change: PortOrderChange,
  command: WrittenCommand,
): Promise<PortOrder> {
  const tally = await writeNumbers(tx, context, order, change)
  const columns = { ...columnsOf(order, change, context), ...tally, ...(await command.columns?.()) }
  return writeColumns(tx, context, order, columns, command)
}

/** Writes columns of an order's row under its version, and the event that tells of them. */
async function writeColumns(
  tx: EntityManager,
  context: RequestContext,
  order: PortOrder,
  columns: OrderColumns,
  command: WrittenCommand,
): Promise<PortOrder> {
  const changed: OrderColumns = Object.fromEntries(
    Object.entries(columns).filter(([name, value]) => !same(value, order[name as keyof PortOrder])),
  )
  const version = order.version + 1
  const written = { ...changed, version, updatedAt: context.now().toString() }
  // The row is locked by the caller; the version still says no to whoever came another way.
  const result = await tx
    .createQueryBuilder()
    .update(PortOrder)
    .set(written)
    .where('id = :id AND version = :version', { id: order.id, version: order.version })
    .execute()
  if (result.affected !== 1) throw new Error(`Order ${order.id} changed under its own lock`)
  const updated = portOrderOf({ ...order, ...written })
  const before = Object.fromEntries(Object.keys(changed).map((name) => [name, order[name as keyof PortOrder]]))
  await recordEvent(tx, context, {
    streamId: order.id,
    stream: 'port_order',
    migrationId: order.migrationId,
    portOrderId: order.id,
    command: command.name,
    reason: command.reason,
    before: { version: order.version, stage: order.stage, ...before },
    after: { ...command.details, carrier: order.carrierName, version, stage: updated.stage, ...changed },
  })
  return updated
}

function columnsOf(order: PortOrder, change: PortOrderChange, context: RequestContext): OrderColumns {
  const facts = changedFacts(order, change)
  const estimate = change.stage === 'loa_submitted' ? estimateOfOrder(facts, context.now()) : null
  const acknowledgeBy = change.stage === 'loa_submitted' ? acknowledgementDueAt(facts) : null
  return {
    ...textOf(change.patch),
    stage: change.stage,
    receivedOn: estimate?.countedFrom.toString() ?? null,
    acknowledgementDueAt: acknowledgeBy?.toString() ?? null,
    ...(change.foc === undefined ? {} : focColumns(change.foc)),
    portDayBeginsAt: portDayBeginsAt(facts)?.toString() ?? null,
    ...(change.overrides.length === 0
      ? {}
      : {
          overrides: [...order.overrides, ...change.overrides.map((given) => ({ ...given, at: given.at.toString() }))],
        }),
  }
}

/** The order as it stands once the change is written, for what is derived and stored beside it. */
function changedFacts(order: PortOrder, change: PortOrderChange): PortOrderFacts {
  const facts = { ...portOrderFacts(order), ...change.patch, stage: change.stage }
  return change.foc === undefined ? facts : { ...facts, foc: change.foc }
}

function focColumns(foc: Exclude<PortOrderChange['foc'], undefined>): OrderColumns {
  return {
    focDate: foc?.date.toString() ?? null,
    focAt: foc?.at?.toString() ?? null,
    focTimeZone: foc?.timeZone ?? null,
    focSource: foc?.source ?? null,
    focConfirmedAt: foc?.confirmedAt?.toString() ?? null,
    focConfirmedBy: foc?.confirmedBy ?? null,
    focConfirmationNumber: foc?.confirmationNumber ?? null,
    focReason: foc?.reason ?? null,
    focRequestedBy: foc?.requestedBy ?? null,
    focCustomerToldBy: foc?.customerToldBy ?? null,
    focRecordedAt: foc?.recordedAt.toString() ?? null,
  }
}

/** Values of the rules as the row keeps them: dates and instants as text. */
function textOf(patch: PortOrderChange['patch']): OrderColumns {
  return Object.fromEntries(
    Object.entries(patch).map(([name, value]) => [
      name,
      value instanceof Temporal.Instant || value instanceof Temporal.PlainDate ? value.toString() : value,
    ]),
  )
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
